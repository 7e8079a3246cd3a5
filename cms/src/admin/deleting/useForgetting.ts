import { useEffect, useRef } from 'react'
import { useForgetMutation, type Deleting } from './questions'

/**
 * Has all that is about what was deleted asked for anew: not before its form, and the dialog in it, are
 * gone. Before, each of them would ask for what is no more.
 *
 * @returns to be called with what was deleted
 */
export function useForgetting(): (deleted: Deleting) => void {
  const [forget] = useForgetMutation()
  const forgotten = useRef<Deleting | null>(null)
  useEffect(
    () => () => {
      const deleted = forgotten.current
      forgotten.current = null
      // What stands beside it leaves at the same time: after that nobody waits for these answers.
      if (deleted) queueMicrotask(() => void forget(deleted))
    },
    [forget],
  )
  return (deleted) => {
    forgotten.current = deleted
  }
}
