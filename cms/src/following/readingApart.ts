import path from 'node:path'
import type { Reading } from '../import/calendar/ics'
import { askThread, TooMuch } from '../import/limitedThread'
import { LookFailed } from './problem'
import type { ReadCopy } from './reading'
import type { CopyQuestion, CopyRead } from './readingThread'

/** A copy at the limit needs a fraction of it; whoever asked for it waits. */
const longestMs = 30_000

/**
 * Reads a copy in a thread of its own: whoever keeps a calendar elsewhere is not to hold up everybody
 * here, whatever they write into it.
 *
 * @throws LookFailed
 */
export async function readCopyApart(text: string, reading: Reading): Promise<ReadCopy> {
  const question: CopyQuestion = { text, reading }
  const answer = await ask(question)
  if ('problem' in answer) throw new LookFailed(answer.problem)
  return answer.copy
}

async function ask(question: CopyQuestion): Promise<CopyRead> {
  const file = path.join(__dirname, 'readingThread.js')
  try {
    return await askThread<CopyRead>(file, question, longestMs)
  } catch (error) {
    if (error instanceof TooMuch) throw new LookFailed('too-much')
    throw error
  }
}
