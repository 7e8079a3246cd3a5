import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { inCheckout, ROOT } from '../checkout.mjs'
import { filesOf } from '../setup/fingerprint.mjs'

const [, named = ''] =
  /export type Locale = (.*)/.exec(readFileSync(inCheckout('cms/src/contract.ts'), 'utf8')) ?? []
const languages = [...named.matchAll(/'([a-z]{2})'/g)].map(([, code = '']) => code)

const files = filesOf(ROOT, '.').filter((file) => /^(cms|web)\/.*\.ts$/.test(file))
const folders = new Set(files.filter((file) => /\/en\.ts$/.test(file)).map(path.dirname))

test('there are words to be held to this', () => {
  assert.ok(languages.length > 1)
  assert.ok(folders.size > 30)
})

for (const folder of folders) {
  test(`${folder} has a file for each language that the contract names, and for no other`, () => {
    const codes = files
      .filter((file) => path.dirname(file) === folder && /^[a-z]{2}\.ts$/.test(path.basename(file)))
      .map((file) => path.basename(file, '.ts'))
    assert.deepEqual(codes.sort(), [...languages].sort())
  })
}
