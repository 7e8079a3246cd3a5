import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { strapiInSpanish } from './strapiInSpanish'

/** Strapi brings the plugins that it is made of: they are found from there. */
const fromStrapi = createRequire(createRequire(import.meta.url).resolve('@strapi/strapi'))

function textsOf(plugin: string, language: 'en' | 'es'): Record<string, string> {
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

describe.each(['content-manager', 'i18n', 'upload'])('what the %s says', (plugin) => {
  const english = textsOf(plugin, 'en')
  const spanish = textsOf(plugin, 'es')

  it('is all in Spanish', () => {
    const missing = Object.keys(english)
      .filter((id) => !(id in spanish) && !elsewhere.test(id))
      .filter((id) => !(`${plugin}.${id}` in strapiInSpanish))
    expect(missing).toEqual([])
  })

  it('has nothing to fill in that Strapi does not have', () => {
    const wrong = Object.keys(english).filter((id) => {
      const names = new Set(filledIn(english[id] ?? ''))
      return filledIn(strapiInSpanish[`${plugin}.${id}`] ?? '').some((name) => !names.has(name))
    })
    expect(wrong).toEqual([])
  })
})
