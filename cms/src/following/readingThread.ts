import { parentPort } from 'node:worker_threads'
import type { Reading } from '../import/calendar/ics'
import { LookFailed } from './problem'
import { readCopy, type ReadCopy } from './reading'
import type { LookProblem } from './words/words'

/** A copy to be read. */
export interface CopyQuestion {
  text: string
  reading: Reading
}

export type CopyRead = { copy: ReadCopy } | { problem: LookProblem }

parentPort?.on('message', (question: CopyQuestion) => {
  parentPort?.postMessage(answerTo(question))
})

function answerTo({ text, reading }: CopyQuestion): CopyRead {
  try {
    return { copy: readCopy(text, reading) }
  } catch (error) {
    // Its class stays in this thread.
    if (error instanceof LookFailed) return { problem: error.problem }
    throw error
  }
}
