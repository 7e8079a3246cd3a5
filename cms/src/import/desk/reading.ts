import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { ImportRefused } from '../refusal'
import type { Answer, Question, ReadFile } from './readingThread'

/** A file at the limit needs a fraction of both; only what was made to do harm needs more. */
const mostMegabytes = 768
const longestMs = 10 * 60_000

/** The file asked for more time or memory than any calendar or export does. */
export class TooMuch extends Error {
  override name = 'TooMuch'
}

/**
 * Reads a file in a thread of its own: thousands of dates take seconds, in which nobody else waits, and
 * its memory ends with it.
 *
 * @throws ImportRefused, TooMuch
 */
export function readInThread(question: Question): Promise<ReadFile> {
  // It needs no secret, and nothing that was to be loaded once in this process.
  const thread = new Worker(path.join(__dirname, 'readingThread.js'), {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  })
  const reading = new Promise<ReadFile>((resolve, reject) => {
    const late = setTimeout(() => reject(new TooMuch('it took too long')), longestMs).unref()
    thread.on('message', (answer: Answer) => {
      if ('file' in answer) resolve(answer.file)
      else reject(new ImportRefused(answer.refused))
    })
    thread.on('error', (error) => reject(isTooLarge(error) ? new TooMuch(error.message) : error))
    thread.on('exit', () => {
      clearTimeout(late)
      reject(new Error('the thread has ended'))
    })
  })
  thread.postMessage(question)
  return reading.finally(() => void thread.terminate())
}

function isTooLarge(error: Error & { code?: string }): boolean {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
