import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'vitest'
import { inCheckout } from '../checkout.mjs'

const [said = '', held = ''] = readFileSync(inCheckout('docs', 'privacy.md'), 'utf8').split(
  '## What holds it',
)
const rows = [...held.matchAll(/^\| (\d+) +\|[^|]*\| (.*?) *\|$/gm)].map(
  ([, number = '', tests = '']) => ({ number, tests }),
)

test('each number of docs/privacy.md has its line of what holds it, and each line is referred to', () => {
  const numbers = new Set([...said.matchAll(/\[(\d+)\](?!\()/g)].map(([, number]) => number))
  assert.deepEqual(
    [...numbers].sort((a, b) => Number(a) - Number(b)),
    rows.map(({ number }) => number),
  )
})

for (const { number, tests } of rows) {
  test(`what docs/privacy.md says at ${number} is held by tests that there are`, () => {
    for (const named of tests.split(/; (?=`)/)) {
      const [, file = '', name = ''] = named.match(/^`([^`]+)`: (.+)$/) ?? []
      assert.ok(existsSync(inCheckout(file)), `there is no file ${file}`)
      const pattern = /\b(?:it|test)(?:\.\w+(?:\([^)]*\))?)*\(\s*(['"`])(.*?)\1\s*,/gs
      const names = [...readFileSync(inCheckout(file), 'utf8').matchAll(pattern)]
      assert.ok(
        names.some(([, , known]) => known === name),
        `${file} has no test named "${name}"`,
      )
    }
  })
}
