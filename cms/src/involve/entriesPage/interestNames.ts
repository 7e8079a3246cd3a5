import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../../content/languages'
import type { Locale } from '../../contract'

/** The names of all interests in their order, by documentId: in a language, else in the first one. */
export async function interestNames(
  strapi: Core.Strapi,
  language: Locale,
): Promise<Map<string, string>> {
  const rows = await strapi.db.query('api::interest.interest').findMany({
    where: { locale: { $in: [defaultLanguage, language] } },
    select: ['documentId', 'name', 'locale'],
    orderBy: [{ order: 'asc' }, { id: 'asc' }],
  })
  const names = new Map<string, string>()
  for (const { documentId, name, locale } of rows) {
    if (locale === language || !names.has(documentId)) names.set(documentId, String(name))
  }
  return names
}
