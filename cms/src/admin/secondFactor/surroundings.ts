import { createContext, useContext } from 'react'
import type { SecondStepWords } from './words'

/** What the steps have to know of where they stand: over the whole page, or in one of its sections. */
export interface Surroundings {
  texts: SecondStepWords
  /** Of the heading of a step. */
  heading: 'h1' | 'h3'
  /** Is told the heading of each step that is shown. */
  onStep: (title: string) => void
  /** The session has ended: nothing more can be asked. */
  onSessionEnd: () => void
}

export const SurroundingsContext = createContext<Surroundings | null>(null)

export function useSurroundings(): Surroundings {
  const found = useContext(SurroundingsContext)
  if (found === null) throw new Error('a step stands outside of its surroundings')
  return found
}
