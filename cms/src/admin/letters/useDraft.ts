import { useEffect, useRef, useState } from 'react'
import type { LetterEntry, LetterView } from '../../letters/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { noRefusal, refusalOf, type Refusal } from '../refusal'
import { useSaveLetterMutation } from './asking'

/** How long after the last key what was typed is saved, in milliseconds. */
const restMs = 1_000

/** A letter while it is written: what is typed is saved by itself. */
export interface DraftLetter {
  /** As it was saved last. */
  letter: LetterView
  /** As it stands in the form. */
  entry: LetterEntry
  change: (some: Partial<LetterEntry>) => void
  isSaved: boolean
  refusal: Refusal
  /** Saves what was not saved yet; false: it was refused. */
  saveNow: () => Promise<boolean>
}

function entryOf({ texts, items, audience, onSite }: LetterEntry): LetterEntry {
  return { texts, items, audience, onSite }
}

export function useDraft(first: LetterView): DraftLetter {
  const language = useLanguage()
  const { failed } = useWordsOf('letters')
  const [save] = useSaveLetterMutation()
  const [letter, setLetter] = useState(first)
  const [entry, setEntry] = useState(() => entryOf(first))
  const [refusal, setRefusal] = useState(noRefusal)
  const [isSaved, setIsSaved] = useState(true)
  /** What a save that begins in a moment has to know. */
  const now = useRef({ entry, version: first.version, isSaved: true })
  const running = useRef<Promise<boolean> | null>(null)

  function change(some: Partial<LetterEntry>): void {
    const changed = { ...now.current.entry, ...some }
    now.current = { ...now.current, entry: changed, isSaved: false }
    setEntry(changed)
    setIsSaved(false)
  }

  async function saveOnce(): Promise<boolean> {
    const { entry: sent, version } = now.current
    now.current.isSaved = true
    const result = await save({ code: first.code, language, data: { ...sent, version } })
    if ('error' in result) {
      now.current.isSaved = false
      setRefusal(refusalOf(result.error, failed))
      return false
    }
    now.current.version = result.data.version
    setRefusal(noRefusal)
    setLetter(result.data)
    setIsSaved(now.current.isSaved)
    return true
  }

  /** One save after the other: each has the version of the one before. */
  async function saveNow(): Promise<boolean> {
    while (running.current) await running.current
    if (now.current.isSaved) return true
    running.current = saveOnce()
    const isDone = await running.current
    running.current = null
    return isDone && saveNow()
  }
  const latest = useRef(saveNow)
  latest.current = saveNow

  useEffect(() => {
    if (isSaved) return undefined
    const timer = setTimeout(() => void latest.current(), restMs)
    return () => clearTimeout(timer)
  }, [entry, isSaved])
  useEffect(() => {
    const saveHidden = () => {
      if (document.hidden) void latest.current()
    }
    document.addEventListener('visibilitychange', saveHidden)
    return () => {
      document.removeEventListener('visibilitychange', saveHidden)
      void latest.current()
    }
  }, [])

  return { letter, entry, change, isSaved, refusal, saveNow }
}
