import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { inCheckout, ROOT } from '../checkout.mjs'
import { filesOf } from '../setup/fingerprint.mjs'

/** Files that are for tests alone, by their names or those of their folders. */
const FOR_TESTS =
  /\.(test|walk|bench)\.|\/(tests|e2e|faults|bench|testing|sample-[\w-]+|mounting)(\/|\.)/

/** Of what visitors and editors have; tools of ours are used by hand, too. */
const isProduct = (/** @type {string} */ file) => /^(cms\/src|web\/(src|server))\//.test(file)

const texts = filesOf(ROOT, '.')
  .filter((file) => /^(cms|web|scripts)\/.*\.(ts|tsx|mts|mjs|js|vue)$/.test(file))
  .filter((file) => !/\.d\.ts$/.test(file) && !FOR_TESTS.test(`/${file}`))
  .map((file) => ({ file, text: readFileSync(inCheckout(file), 'utf8') }))

/** How often each word stands in all of the code. */
const counts = /** @type {Map<string, number>} */ (new Map())
for (const { text } of texts) {
  for (const word of text.match(/[\w$]+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
}

const made = texts.filter(({ file }) => isProduct(file))

const exported = made.flatMap(({ file, text }) =>
  [...text.matchAll(/^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm)].map(
    ([, name = '']) => ({ file, name }),
  ),
)

const components = made
  .filter(({ file }) => file.endsWith('.vue'))
  .map(({ file }) => ({ file, name: path.basename(file, '.vue') }))

test('whatever is made is used: no check that nobody asks for, no part of a page that nobody shows', () => {
  assert.ok(exported.length > 500)
  const unused = exported.filter(({ name }) => counts.get(name) === 1)
  const unseen = components.filter(({ name }) => !counts.has(name))
  assert.deepEqual([...unused, ...unseen], [])
})
