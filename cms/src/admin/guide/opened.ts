import { useSyncExternalStore } from 'react'
import type { Topic } from './topics'

/** At which section the guide is open; null: it is closed. */
type Opened = Topic | null

let opened: Opened = null
const listeners = new Set<() => void>()

/** Opens the guide at a section, from wherever; null closes it. */
export function openGuide(topic: Opened): void {
  opened = topic
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useOpened(): Opened {
  return useSyncExternalStore(listen, () => opened)
}
