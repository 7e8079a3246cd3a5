import type { Core, UID } from '@strapi/strapi'
import {
  defaultLanguage,
  noteLanguage,
  onlyInField,
  speak,
  storedLanguages,
} from '../content/languages'
import { typesThatAre } from '../content/types'
import type { Locale } from '../contract'
import { isSpoken, sourceLanguage, spoken, spokenLanguages } from '../languages'
import type { Settings } from '../settings'
import { offerChoices } from '../strapi/contentManager'
import { isLocalized, languagesOf } from '../strapi/i18n'

/**
 * Every language of the site exists in Strapi, under its own name, and all else of the cms knows which
 * they are. Those that the branch left stay with what is written in them: it may come back to them.
 */
export async function ensureLanguages(strapi: Core.Strapi): Promise<void> {
  const { languages: site } = strapi.config.get<Settings>('settings')
  const locales = languagesOf(strapi)
  for (const code of site) {
    const { name } = spoken[code]
    const locale = await locales.findByCode(code)
    if (!locale) await locales.create({ code, name })
    else if (locale.name !== name) await locales.update({ code }, { name })
  }
  const known = new Set((await locales.find()).map(({ code }) => code))
  speak({
    site,
    begunIn: await ensureDefaultLanguage(strapi, site[0] ?? sourceLanguage),
    stored: spokenLanguages.filter((code) => known.has(code)),
  })
  for (const uid of typesThatAre('whenAndWhere')) {
    const isNoted = noteLanguage in strapi.contentType(uid).attributes
    if (isNoted) offerChoices(strapi, uid, noteLanguage, storedLanguages)
  }
  offerChoices(strapi, 'meeting.note', noteLanguage, storedLanguages)
  // What was only in a language that the branch left stays so, as notes in it do.
  const others = storedLanguages.filter((code) => code !== defaultLanguage)
  for (const uid of typesThatAre('drafted')) offerChoices(strapi, uid, onlyInField, others)
}

/** Documents are begun in the site's first language, unless there are some that were begun in another. */
async function ensureDefaultLanguage(strapi: Core.Strapi, first: Locale): Promise<Locale> {
  const locales = languagesOf(strapi)
  const current = await locales.getDefaultLocale()
  if (current === first || (isSpoken(current) && (await isWritten(strapi, current)))) return current
  await locales.setDefaultLocale({ code: first })
  return first
}

/** Whether anything of ours is written in a language. */
async function isWritten(strapi: Core.Strapi, locale: Locale): Promise<boolean> {
  const types = Object.values(strapi.contentTypes).map(({ uid }): UID.ContentType => uid)
  for (const uid of types) {
    if (!uid.startsWith('api::') || !isLocalized(strapi, uid)) continue
    if ((await strapi.db.query(uid).count({ where: { locale } })) > 0) return true
  }
  return false
}
