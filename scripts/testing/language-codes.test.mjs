import assert from 'node:assert/strict'
import { Linter } from 'eslint'
import { test } from 'vitest'
import { languages } from './language-codes.mjs'

/**
 * @param {string} code
 * @param {string} filename
 */
const problems = (code, filename = 'web/src/anything.ts') =>
  new Linter().verify(code, languages, { filename }).filter(({ ruleId }) => ruleId !== null).length

for (const code of [
  `if (locale === 'es') say(spanish)`,
  `if ('en' !== locale) say(spanish)`,
  `const language = asked ?? 'en'`,
  `const language = asked || 'en'`,
  `const language = isSpanish ? 'es' : other`,
  `switch (locale) { case 'es': say(spanish) }`,
  `if (locale.startsWith('es')) say(spanish)`,
  `const words = texts.es`,
  `const words = texts['es']`,
  `const { en } = texts`,
  `const texts = { en: 'yes', es: 'sí' }`,
  `const texts = { en, es }`,
  `const locales = ['en', 'es']`,
]) {
  test(`code that ships may not: ${code}`, () => {
    assert.equal(problems(code), 1)
    assert.equal(problems(code, 'cms/src/checks/words/en.ts'), 0)
    assert.equal(problems(code, 'web/src/head.test.ts'), 0)
  })
}

for (const code of [
  `if (locale === defaultLanguage) say(facts)`,
  `const words = wordsOf(locale).checks`,
  `const { year } = wallTime(instant, zone, 'en')`,
  `if (kind === 'end') stop()`,
  `const choice = { entry: 'es' }`,
]) {
  test(`code that ships may: ${code}`, () => assert.equal(problems(code), 0))
}
