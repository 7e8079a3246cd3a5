import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { defaultLanguage, editedLanguages } from '../content/languages'
import { listedPath } from '../content/reading/below'
import type { Published } from '../content/reading/published'
import { factsOf } from '../content/reading/texts'
import { readSiteZone } from '../content/reading/zones'
import { typeThatIs } from '../content/types'
import type { Locale } from '../contract'
import { dateAt } from '../zones/zonedTime'
import { inTurn } from '../strapi/turns'
import type { Letter } from './letters'

const uid = typeThatIs('sent')

/**
 * Has everybody read a letter on the site, as it was when sending began: with the title and the address
 * that it has there already, if it was there before.
 *
 * @returns false: nothing was kept of it that could be read
 */
export async function showOnSite(strapi: Core.Strapi, letter: Letter): Promise<boolean> {
  const written = editedLanguages.filter((language) => letter.frozen[language]?.page)
  if (written.length === 0) return false
  return inTurn(strapi, 'changing content', async () => {
    const documentId =
      (await documentOf(strapi, letter)) ?? (await addToSite(strapi, letter, written))
    // Visitors find a translation beside its original only.
    for (const locale of new Set([defaultLanguage, ...written])) {
      await strapi.documents(uid).publish({ documentId, locale })
    }
    return true
  })
}

/** Nobody reads it on the site any more; its title and address stay for another time. */
export async function takeOffSite(strapi: Core.Strapi, letter: Letter): Promise<void> {
  const documentId = await documentOf(strapi, letter)
  if (documentId !== null) await strapi.documents(uid).unpublish({ documentId, locale: '*' })
}

/** What was sent in one other language alone stands in the row of the default one, as all content does. */
async function addToSite(
  strapi: Core.Strapi,
  { code, frozen, startedAt }: Letter,
  written: readonly Locale[],
): Promise<string> {
  const instant = Temporal.Instant.fromEpochMilliseconds(startedAt?.getTime() ?? Date.now())
  const sentOn = dateAt(instant, await readSiteZone(strapi)).toString()
  const isInDefault = written.includes(defaultLanguage)
  const [first = defaultLanguage] = isInDefault ? [defaultLanguage] : written
  const textIn = (language: Locale) => {
    const page = frozen[language]?.page
    return { title: page?.title ?? '', sentParts: JSON.stringify(page?.parts ?? []) }
  }
  const { documentId } = await strapi.documents(uid).create({
    locale: defaultLanguage,
    data: { ...textIn(first), ...(!isInDefault && { onlyIn: first }), sentOn, letter: code },
  })
  for (const locale of written) {
    if (locale === first) continue
    await strapi.documents(uid).update({ documentId, locale, data: textIn(locale) })
  }
  return documentId
}

async function documentOf(strapi: Core.Strapi, { code }: Letter): Promise<string | null> {
  const row: { documentId: string } | null = await strapi.db
    .query(uid)
    .findOne({ where: { letter: code }, select: ['documentId'] })
  return row?.documentId ?? null
}

/** Where a letter is read on the site. */
export interface PlaceOnSite {
  /** Of the document in which its title and address stand. */
  type: string
  documentId: string
  /** In a language, below the site's address. */
  path: (language: Locale) => string
}

/** Null: it is not on the site. */
export function placeOnSite(
  { circulars }: Pick<Published, 'circulars'>,
  code: string,
): PlaceOnSite | null {
  for (const [documentId, circular] of circulars) {
    if (factsOf(circular).letter !== code) continue
    return {
      type: uid,
      documentId,
      path: (language) => listedPath('circulars', circular, language),
    }
  }
  return null
}
