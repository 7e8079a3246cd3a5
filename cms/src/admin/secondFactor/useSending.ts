import { useState } from 'react'
import { messageOf, statusOf } from '../fetchErrors'
import { useSurroundings } from './surroundings'

interface Sending {
  isSending: boolean
  /** Why the last one was refused; null: it was not. */
  error: string | null
  /** Says what is wrong before anything is sent, or takes that back. */
  setError: (error: string | null) => void
  /** Does something that the cms may refuse. */
  send: (act: () => Promise<void>) => Promise<void>
}

export function useSending(): Sending {
  const { texts, onSessionEnd } = useSurroundings()
  const [isSending, setIsSending] = useState(false)
  const [error, setError] = useState<string | null>(null)

  async function send(act: () => Promise<void>) {
    setIsSending(true)
    setError(null)
    try {
      await act()
    } catch (caught) {
      if (statusOf(caught) === 401) onSessionEnd()
      else setError(messageOf(caught, texts.failed))
    } finally {
      setIsSending(false)
    }
  }
  return { isSending, error, setError, send }
}
