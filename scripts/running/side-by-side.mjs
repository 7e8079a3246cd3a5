import { Stopped } from './task.mjs'

/**
 * Waits for works that run at the same time. When one fails, the others are asked to stop, and that
 * failure is thrown once all have ended.
 *
 * @param {import('./stop-request.mjs').Stop} stop
 * @param {(stop: import('./stop-request.mjs').Stop) => Promise<unknown>[]} begin begins the works
 */
export async function sideBySide({ asked, forced }, begin) {
  const failed = new AbortController()
  const works = begin({ asked: AbortSignal.any([asked, failed.signal]), forced })
  /** @type {unknown[]} */
  const errors = []
  for (const work of works) {
    work.catch((error) => {
      errors.push(error)
      failed.abort()
    })
  }
  await Promise.allSettled(works)
  if (errors.length > 0) throw errors.find((error) => !(error instanceof Stopped)) ?? errors[0]
}
