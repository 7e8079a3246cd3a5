import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duration, step } from './steps.mjs'

test('durations read as a person says them', () => {
  const shown = [0, 440, 9940, 9960, 12_400, 59_400, 59_600, 125_000].map(duration)
  assert.deepEqual(shown, [
    '0.0 s',
    '0.4 s',
    '9.9 s',
    '10 s',
    '12 s',
    '59 s',
    '1 min 00 s',
    '2 min 05 s',
  ])
})

test('a step says that it began, and how it ended, also when it failed', async () => {
  let said = ''
  const output = {
    isTTY: false,
    write: (/** @type {string | Uint8Array} */ text) => !!(said += text),
  }
  assert.equal(await step('Building', () => Promise.resolve(42), output), 42)
  await assert.rejects(
    step('Failing', () => Promise.reject(new Error('no')), output),
    /no/,
  )
  assert.match(said, /^· Building …\n✓ Building \(0\.\d s\)\n· Failing …\n✗ Failing \(0\.\d s\)\n$/)
})
