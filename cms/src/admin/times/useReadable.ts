import { useState } from 'react'
import { isTime } from '../../calendar/written'
import { useWordsOf } from '../languages/useWords'

/** What is to be said of a time that can't be read, as soon as whoever wrote it has left the field. */
export function useReadable(value: string): {
  problem: string | undefined
  onWriting: (isWriting: boolean) => void
} {
  const { unreadable } = useWordsOf('times')
  const [isWriting, onWriting] = useState(false)
  const isSaid = !isWriting && value !== '' && !isTime(value)
  return { problem: isSaid ? unreadable : undefined, onWriting }
}
