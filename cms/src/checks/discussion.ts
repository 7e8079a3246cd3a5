import { warning, type Found } from './problem'
import type { CheckWords } from './words/words'

/** When people discuss what a document gives them to study. */
export interface Discussion {
  /** Local date. */
  day: string
  meeting: string
  /** Whether the meeting has a date on that day, which may be over. */
  isDate: boolean
}

/** Visitors see the day, but no meeting to come to. */
export function discussionWarnings(
  { day, meeting, isDate }: Discussion,
  messages: CheckWords,
): Found[] {
  return isDate ? [] : [warning(['discussedOn'], messages.discussedOnNoDate(day, meeting))]
}
