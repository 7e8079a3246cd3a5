import type { Core } from '@strapi/strapi'
import { editedLanguages } from '../content/languages'
import { readSettings } from '../content/reading/queries'
import { siteZone } from '../content/reading/zones'
import type { Locale } from '../contract'
import type { Target } from './plans'
import { firstOf } from '../content/reading/published'

/** The languages in which a document is written, the default one first. */
export async function writtenLanguages(
  strapi: Core.Strapi,
  { type, document }: Target,
): Promise<Locale[]> {
  const rows: { locale: string }[] = await strapi.db
    .query(type)
    .findMany({ where: { documentId: document, publishedAt: null }, select: ['locale'] })
  const written = new Set(rows.map(({ locale }) => locale))
  return editedLanguages.filter((language) => written.has(language))
}

export async function readSiteZone(strapi: Core.Strapi): Promise<string> {
  return siteZone(firstOf(await readSettings(strapi)))
}
