import assert from 'node:assert/strict'
import { test } from 'vitest'
import { only, quickSteps, systemSteps } from './test-steps.mjs'

const WHOLE = 'cms/tests/differential/properties.whole.test.ts'

for (const [file, name, last] of /** @type {const} */ ([
  [WHOLE, 'The calendar beside other programs', 'tests/differential/properties.whole.test.ts'],
  ['web/src/head.test.ts', 'Unit tests of web', 'src/head.test.ts'],
  ['web/e2e/forms.test.ts', 'The whole system in a browser', 'e2e/forms.test.ts'],
  ['web/faults/disk.test.ts', 'What fails, and what still answers', 'faults/disk.test.ts'],
  [
    'scripts/testing/test-steps.test.mjs',
    'Starting and stopping',
    'scripts/testing/test-steps.test.mjs',
  ],
])) {
  test(`${file} runs alone in its step`, () => {
    const steps = only([...quickSteps(), ...systemSteps()], file)
    assert.deepEqual(
      steps.map((step) => [step.name, step.args.at(-1)]),
      [[name, last]],
    )
    assert.equal(steps[0]?.environment?.TEST_WHOLE, file === WHOLE ? 'true' : undefined)
  })
}

test('what is no test runs in no step', () => {
  assert.deepEqual(only([...quickSteps(), ...systemSteps()], 'cms/src/proxies.ts'), [])
})
