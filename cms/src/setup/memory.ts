import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** When the first requests after a boot are over, usually. */
const settledMs = 15_000

/**
 * A boot leaves more than a hundred megabytes of what only it needed, most of all the one that makes
 * the example's pictures. A server that is asked little would hold them for hours: it looks through
 * its memory once.
 */
export function giveBackMemory(): void {
  setTimeout(() => {
    setFlagsFromString('--expose-gc')
    const collect: unknown = runInNewContext('gc')
    if (typeof collect === 'function') collect()
  }, settledMs).unref()
}
