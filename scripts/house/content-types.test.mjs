import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { shortName, typesThatAre } from '../../cms/src/content/types.ts'
import { inCheckout, ROOT } from '../checkout.mjs'
import { filesOf } from '../setup/fingerprint.mjs'

/** How many files may name a type outside its folder: all else derives from `content/types.ts`. */
const most = 5

const sources = filesOf(ROOT, '.')
  .filter((file) => /^(cms\/(src|config)|web|scripts)\/.*\.(tsx?|mts|mjs|vue)$/.test(file))
  .filter(
    (file) => !/\.test\.|^web\/(e2e|faults|bench|guide|sheets)\/|^scripts\/tests\//.test(file),
  )
  .map((file) => ({ file, text: readFileSync(inCheckout(file), 'utf8') }))

test('there are sources to be held to this', () => {
  assert.ok(sources.length > 500)
})

for (const uid of [...typesThatAre('public'), ...typesThatAre('internal')]) {
  const name = shortName(uid)
  const naming = sources.filter(
    ({ file, text }) => text.includes(uid) && !file.startsWith(`cms/src/api/${name}/`),
  )

  test(`${uid} is named in few files`, () => {
    const files = naming.map(({ file }) => file)
    assert.ok(files.length <= most, files.join('\n'))
  })
}

test('no type that editors write goes by another name in other files', () => {
  const hidden = sources.filter(({ text }) =>
    typesThatAre('public').some((uid) => new RegExp(`export const \\w+ = '${uid}'`).test(text)),
  )
  assert.deepEqual(
    hidden.map(({ file }) => file),
    [],
  )
})

test('no name of a type is put together', () => {
  const composed = sources.filter(({ text }) => /`api::\$\{(?!infer )/.test(text))
  assert.deepEqual(
    composed.map(({ file }) => file),
    [],
  )
})
