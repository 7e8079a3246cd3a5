import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { inCheckout, ROOT } from '../checkout.mjs'
import { filesOf } from '../setup/fingerprint.mjs'

const said = filesOf(ROOT, '.')
  .filter((file) => /^(cms\/src|web\/server)\/.*(?<!\.test)\.ts$/.test(file))
  .flatMap((file) =>
    [...readFileSync(inCheckout(file), 'utf8').matchAll(/'Cache-Control'[,:]\s*(.*)/gi)].map(
      ([, value = '']) => ({ file, value }),
    ),
  )

test('how long an answer may be held stands in one list of the cms, and in one of the web server', () => {
  assert.ok(said.length > 20)
  assert.deepEqual(
    said.filter(({ value }) => !/^caching\.\w+/.test(value)),
    [],
  )
})
