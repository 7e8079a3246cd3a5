import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Locale } from '../../contract'
import { sourceLanguage, spokenLanguages } from '../../languages'
import { adminWordsOf } from '.'

/** Strapi brings the plugins that it is made of: they are found from there. */
const fromStrapi = createRequire(createRequire(import.meta.url).resolve('@strapi/strapi'))

function textsOf(plugin: string, language: Locale): Record<string, string> {
  const folder = path.dirname(fromStrapi.resolve(`@strapi/${plugin}/package.json`))
  const file = path.join(folder, 'dist/admin/translations', `${language}.json.js`)
  // Beside the texts it exports them once more, whole.
  const texts = Object.entries(fromStrapi(file) as Record<string, unknown>)
  return Object.fromEntries(
    texts.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** What nobody comes by here: what is for sale, and what only those who set Strapi up see. */
const elsewhere =
  /(?:^|\.)ai\.|aiMetadata|aiLocalizations|AITranslation|ai-translations|description\.ai$|create-metadata|generatingMetadata|metadata(?:Generated|Skipped|Failed)|SettingPage|button-configuration|^preview\.(?:info|error)\./

/** The names of what is filled in, as ICU messages have them: `{name}` or `{count, plural, …}`. */
const filledIn = (text: string) => [...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name)

const plugins = ['content-manager', 'i18n', 'upload']
const translated = spokenLanguages.filter((language) => language !== sourceLanguage)
const all = plugins.flatMap((plugin) => translated.map((language) => ({ plugin, language })))

describe.each(all)('what the $plugin says in $language', ({ plugin, language }) => {
  const english = textsOf(plugin, sourceLanguage)
  const strapis = textsOf(plugin, language)
  const { strapi: ours } = adminWordsOf(language)

  it('is all in that language', () => {
    const missing = Object.keys(english)
      .filter((id) => !(id in strapis) && !elsewhere.test(id))
      .filter((id) => !(`${plugin}.${id}` in ours))
    expect(missing).toEqual([])
  })

  it('has nothing to fill in that Strapi does not have', () => {
    const wrong = Object.keys(english).filter((id) => {
      const names = new Set(filledIn(english[id] ?? ''))
      return filledIn(ours[`${plugin}.${id}`] ?? '').some((name) => !names.has(name))
    })
    expect(wrong).toEqual([])
  })
})
