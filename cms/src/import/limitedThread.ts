import { Worker } from 'node:worker_threads'

/** A file at the limit needs a fraction of it; only what was made to do harm needs more. */
const mostMegabytes = 768

/** A file asked for more time or memory than any calendar or export does. */
export class TooMuch extends Error {
  override name = 'TooMuch'
}

/**
 * Asks a thread of its own, in which nobody else waits, and whose memory ends with it.
 *
 * @param file its script, which answers the one question that it is sent
 * @throws TooMuch
 */
export function askThread<Answer>(
  file: string,
  question: unknown,
  longestMs: number,
): Promise<Answer> {
  // It needs no secret, and nothing that was to be loaded once in this process.
  const thread = new Worker(file, {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  })
  const asked = new Promise<Answer>((resolve, reject) => {
    const late = setTimeout(() => reject(new TooMuch('it took too long')), longestMs).unref()
    thread.on('message', (answer: Answer) => resolve(answer))
    thread.on('error', (error) => reject(isTooLarge(error) ? new TooMuch(error.message) : error))
    thread.on('exit', () => {
      clearTimeout(late)
      reject(new Error('the thread has ended'))
    })
  })
  thread.postMessage(question)
  return asked.finally(() => void thread.terminate())
}

function isTooLarge(error: Error & { code?: string }): boolean {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
