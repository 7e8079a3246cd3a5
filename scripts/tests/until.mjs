import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'

const PAUSE_MS = 50
/**
 * Far beyond what a busy machine needs: what never comes should fail at last, and say so before the
 * test's own limit of ten minutes ends it without a word.
 */
const LIMIT_MS = 300_000

/**
 * Looks again and again until something is so. Only for what gives no event: the end of a process that
 * is no child of ours, or what a program writes into a file.
 *
 * @param {() => boolean | Promise<boolean>} isSo
 * @param {() => string} what is said where it never comes to that
 */
export async function until(isSo, what) {
  const limit = performance.now() + LIMIT_MS
  while (!(await isSo())) {
    assert.ok(performance.now() < limit, what())
    await pause(PAUSE_MS)
  }
}
