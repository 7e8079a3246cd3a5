import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { errorCode } from '../failure.mjs'

/**
 * Writes until the disk takes no more.
 *
 * @param {string} file
 */
export function fill(file) {
  for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' })
    } catch (error) {
      assert.equal(errorCode(error), 'ENOSPC')
    }
  }
}
