import assert from 'node:assert/strict'
import { beforeAll, test } from 'vitest'
import { brokenByEslint, rulesBroken } from './imagined-sources.mjs'

/** What breaks a rule of each kind, and the globals and options of one place that others have not. */
const samples = /** @type {const} */ ([
  ['web/e2e/anything.test.ts', 'export const now = new Date()'],
  ['cms/tests/clock/anything.ts', 'export const now = new Date()'],
  ['cms/src/rules/anything.ts', `export const is = (locale: string) => locale === 'es'`],
  ['cms/src/rules/anything.test.ts', `export const is = (locale: string) => locale === 'es'`],
  ['cms/src/rules/anything.ts', `export const { dialect } = strapi.db`],
  ['cms/src/rules/anything.ts', 'var a: any = 1\nexport { a }'],
  ['cms/src/rules/anything.ts', `import { Locale } from '../contract'\nexport type L = Locale`],
  ['cms/src/rules/anything.ts', 'export const { a, ...rest } = { a: 1 }\nconst unused = 1'],
  ['scripts/anything.mjs', 'export const a = process.env.A ?? nothing'],
  ['web/src/anything.ts', `export const a = /\\x00/.test('')`],
  ['scripts/anything.mjs', `export const a = /\\x00/.test('')`],
])

/** @type {(string | undefined)[][]} */
let broken = []
beforeAll(async () => (broken = await rulesBroken(samples)))

for (const [index, [file, code]] of samples.entries()) {
  test(`is as strict as ESLint in ${file} with ${code}`, async () => {
    assert.deepEqual(broken[index]?.toSorted(), (await brokenByEslint(file, code)).toSorted())
  })
}

test('knows rules of each kind', () => {
  const names = ['handed-in', 'by-words', 'no-restricted-syntax', 'no-var', 'no-undef']
  for (const name of [...names, 'no-explicit-any', 'no-control-regex']) {
    assert.ok(broken.flat().includes(name), name)
  }
})
