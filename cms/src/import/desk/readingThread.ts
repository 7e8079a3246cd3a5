import { parentPort } from 'node:worker_threads'
import { readCalendar, type CalendarFile, type Reading } from '../calendar/ics'
import { ImportRefused } from '../refusal'
import { readWordPress, type WordPressExport } from '../wordpress/wxr'
import type { Refusal } from '../words/facts'
import type { ImportFormat } from './contract'

/** A file to be read. */
export interface Question {
  format: ImportFormat
  text: string
  reading: Reading
}

/** What stands in a file. */
export type ReadFile =
  | { format: 'calendar'; calendar: CalendarFile }
  | { format: 'WordPress'; source: WordPressExport }

export type Answer = { file: ReadFile } | { refused: Refusal }

parentPort?.on('message', (question: Question) => {
  parentPort?.postMessage(answerTo(question))
})

function answerTo({ format, text, reading }: Question): Answer {
  try {
    return format === 'calendar'
      ? { file: { format, calendar: readCalendar(text, reading) } }
      : { file: { format, source: readWordPress(text) } }
  } catch (error) {
    // Its class stays in this thread.
    if (error instanceof ImportRefused) return { refused: error.refusal }
    throw error
  }
}
