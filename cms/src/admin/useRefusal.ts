import { useEffect, useRef, useState, type RefObject } from 'react'
import { noRefusal, withoutFields, type Refusal } from './refusal'
import { takeDoneAway } from './saving/doneMessages'
import { showRefused } from './showRefused'

/** What was refused of a form, until it is mended. */
export interface Refused {
  form: RefObject<HTMLFormElement>
  refusal: Refusal
  /** Says so, and brings what is concerned first into sight. */
  refuse: (because: Refusal) => void
  /** Fields that were changed since are refused no more. */
  mended: (names: readonly string[]) => void
  forget: () => void
}

export function useRefusal(): Refused {
  const form = useRef<HTMLFormElement>(null)
  const [refusal, setRefusal] = useState(noRefusal)
  const [count, setCount] = useState(0)
  useEffect(() => {
    if (count > 0) showRefused(form.current)
  }, [count])
  return {
    form,
    refusal,
    refuse: (because) => {
      takeDoneAway()
      setRefusal(because)
      setCount((before) => before + 1)
    },
    mended: (names) => setRefusal((before) => withoutFields(before, names)),
    forget: () => setRefusal(noRefusal),
  }
}
