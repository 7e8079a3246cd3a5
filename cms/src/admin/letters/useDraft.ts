import { useEffect, useRef, useState } from 'react'
import type { LetterEntry, LetterView } from '../../letters/contract'
import { isRecord } from '../../records'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { noRefusal, refusalOf, type Refusal } from '../refusal'
import { useSaveLetterMutation } from './asking'

/** How long after the last key what was typed is saved, in milliseconds. */
const restMs = 1_000

/** How long after a save that did not arrive it is tried again, in milliseconds. */
const againMs = 10_000

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
  /** As of this moment; a drawing may be older. */
  hasUnsaved: () => boolean
  /** Lets go of what was not saved: the letter is deleted. */
  letGo: () => void
}

/** A save that did not come to its end. */
interface Failure {
  /** What was to be saved. */
  entry: LetterEntry
  /** Whether it would be refused again. */
  isRefused: boolean
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
  const [failure, setFailure] = useState<Failure | null>(null)
  /** What a save that begins in a moment has to know. */
  const now = useRef({ entry, version: first.version, isSaved: true })
  /** What may be saved in the next version already, without an answer that said so. */
  const unanswered = useRef<LetterEntry | null>(null)
  const isGone = useRef(false)
  const running = useRef<Promise<boolean> | null>(null)

  function change(some: Partial<LetterEntry>): void {
    const changed = { ...now.current.entry, ...some }
    now.current = { ...now.current, entry: changed, isSaved: false }
    setEntry(changed)
    setIsSaved(false)
  }

  async function saveOnce(): Promise<boolean> {
    const { entry: latest, version } = now.current
    // The same once more has the version of then, by which the cms knows what it has already.
    const sent = unanswered.current ?? latest
    now.current.isSaved = sent === latest
    const result = await save({ code: first.code, language, data: { ...sent, version } })
    if ('error' in result) {
      const isRefused = wasRefused(result.error)
      unanswered.current = isRefused ? null : sent
      now.current.isSaved = false
      if (isRefused && sent !== latest) return saveOnce()
      setFailure({ entry: latest, isRefused })
      setRefusal(isRefused ? refusalOf(result.error, failed) : { ...noRefusal, message: failed })
      return false
    }
    unanswered.current = null
    now.current.version = result.data.version
    setFailure(null)
    setRefusal(noRefusal)
    setLetter(result.data)
    setIsSaved(now.current.isSaved)
    return true
  }

  /** One save after the other: each has the version of the one before. */
  async function saveNow(): Promise<boolean> {
    while (running.current) await running.current
    if (isGone.current || now.current.isSaved) return true
    running.current = saveOnce()
    const isDone = await running.current
    running.current = null
    return isDone && saveNow()
  }
  const latest = useRef(saveNow)
  latest.current = saveNow

  useEffect(() => {
    const isTried = failure?.entry === entry
    if (isSaved || (isTried && failure.isRefused)) return undefined
    const timer = setTimeout(() => void latest.current(), isTried ? againMs : restMs)
    const saveOnline = () => void latest.current()
    window.addEventListener('online', saveOnline)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', saveOnline)
    }
  }, [entry, isSaved, failure])
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

  function letGo(): void {
    isGone.current = true
  }

  const hasUnsaved = () => !isGone.current && (!now.current.isSaved || running.current !== null)
  return { letter, entry, change, isSaved, refusal, saveNow, hasUnsaved, letGo }
}

/** Whether the cms has seen what it refused, and did nothing of it. */
function wasRefused(error: unknown): boolean {
  const status = isRecord(error) ? error['status'] : undefined
  return typeof status === 'number' && status >= 400 && status < 500
}
