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

/** What the desk says, and what is said to editors. */
const desk =
  /^cms\/src\/(?:admin|checks|editing|history|mediaLibrary|rules|saving|schedule)\/.*words\//

/** Other words for taking something away than those of the house, which `docs/house.md` lists. */
const otherWords = {
  en: /\b(?:tak(?:e|es|ing|en) back|off the site|thrown? away|withdr(?:aw|ew|awing)|retract\w*)\b|'Cancel'/gi,
  es: /(?<![a-záéíóú])(?:despublic\w+|anular (?:la )?publicaci|borr(?:a|ar|e|ó|ad[oa]s?|ar[lm]\w+)(?![a-záéíóú])|tirar)|'Cancelar'/gi,
  de: /unveröffentlich|wegwerf|Papierkorb|rückgängig/gi,
}

for (const [language, others] of Object.entries(otherWords)) {
  test(`the desk has one word for each way of taking something away: ${language}`, () => {
    const told = files.filter((file) => desk.test(file) && path.basename(file) === `${language}.ts`)
    assert.ok(told.length > 20)
    const found = told.flatMap((file) => {
      const said = readFileSync(inCheckout(file), 'utf8').replaceAll(/\/\*\*[^]*?\*\//g, '')
      return [...said.matchAll(others)].map(([word]) => `${file}: ${word}`)
    })
    assert.deepEqual(found, [])
  })
}

test('what goes to all readers of letters is called the same everywhere in Spanish', () => {
  const told = files.filter((file) => /^(cms|web)\/src\/.*\/es\.ts$/.test(file))
  // Of a flyer it is a size of paper.
  const asked = [...told.filter((file) => !file.includes('/flyer/')), 'docs/editing.es.md']
  const found = asked.flatMap((file) => {
    const said = readFileSync(inCheckout(file), 'utf8').replaceAll(/<!--[^]*?-->|A4 o carta/g, '')
    return [...said.matchAll(/(?<![\p{L}])cartas?(?![\p{L}])/giu)].map(
      ([word]) => `${file}: ${word}`,
    )
  })
  assert.deepEqual(found, [])
})
