import path from 'node:path'
import { askThread } from '../limitedThread'
import { ImportRefused } from '../refusal'
import type { Answer, Question, ReadFile } from './readingThread'

/** A file at the limit needs a fraction of it; only what was made to do harm needs more. */
const longestMs = 10 * 60_000

/**
 * Reads a file in a thread of its own: thousands of dates take seconds.
 *
 * @throws ImportRefused, TooMuch
 */
export async function readInThread(question: Question): Promise<ReadFile> {
  const file = path.join(__dirname, 'readingThread.js')
  const answer = await askThread<Answer>(file, question, longestMs)
  if ('file' in answer) return answer.file
  throw new ImportRefused(answer.refused)
}
