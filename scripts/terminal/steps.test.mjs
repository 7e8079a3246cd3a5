import assert from 'node:assert/strict'
import { test } from 'vitest'
import { duration, step, tell } from './steps.mjs'

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

test('a terminal shows in one line all steps that run', async () => {
  /** @type {string[]} */
  const said = []
  const output = {
    isTTY: true,
    write: (/** @type {string | Uint8Array} */ text) => said.push(String(text)) > 0,
  }
  /** @type {(value: number) => void} */
  let finish = () => undefined
  const driver = step('Driver', () => new Promise((resolve) => (finish = resolve)), output)
  await step('Site', () => Promise.resolve(1), output)
  finish(2)
  assert.equal(await driver, 2)
  const shown = said.map((text) => text.replace('\r\x1b[K', '').replace(/\d\.\d s/g, 'N'))
  assert.deepEqual(shown, [
    '· Driver … N',
    '· Driver … N  · Site … N',
    '✓ Site (N)\n',
    '· Driver … N',
    '✓ Driver (N)\n',
  ])
})

test('what is said meanwhile has a line of its own', async () => {
  let said = ''
  const output = {
    isTTY: true,
    write: (/** @type {string | Uint8Array} */ text) => !!(said += text),
  }
  await step('Starting', () => Promise.resolve(tell('Copying 3 files', output)), output)
  const shown = said.replaceAll('\r\x1b[K', '|').replace(/\d\.\d s/g, 'N')
  assert.equal(shown, '|· Starting … N|  Copying 3 files\n|✓ Starting (N)\n')
})
