import type { Core } from '@strapi/strapi'
import { editedLanguages } from '../content/languages'
import type { Locale } from '../contract'
import type { Target } from './plans'

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
