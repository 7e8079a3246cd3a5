import type { Core } from '@strapi/strapi'
import { address, defaultLanguage, editedLanguages, spokenNow } from '../content/languages'
import type { Moment } from '../content/mappers/occurrences'
import { PageTree } from '../content/reading/pageTree'
import { boundPagesOf, type Published } from '../content/reading/published'
import type { PageRow } from '../content/reading/queries'
import { byDocument } from '../content/reading/texts'
import type { Locale } from '../contract'
import { nextDates } from './comingDates'
import type { ListColumns } from './homeContract'
import type { Reader } from '../http/reader'
import { byLanguage } from '../languages'

/**
 * What lists show beside fields, of what somebody may read.
 *
 * @param locale of the list
 */
export async function listColumns(
  strapi: Core.Strapi,
  reader: Reader,
  published: Published,
  moment: Moment,
  locale: Locale,
): Promise<ListColumns> {
  return {
    nextDates: reader.reads('api::meeting.meeting') ? nextDates(published, moment) : {},
    paths: reader.reads('api::page.page') ? await draftPaths(strapi, published, locale) : {},
  }
}

/** Where pages will be when all that is written is published. */
async function draftPaths(
  strapi: Core.Strapi,
  published: Published,
  locale: Locale,
): Promise<Record<string, string>> {
  const pages = byDocument(await readDraftPages(strapi))
  const tree = new PageTree(pages, boundPagesOf(published.settings[defaultLanguage]))
  const shown = spokenNow(locale)
  return Object.fromEntries(tree.ids.map((id) => [id, address(tree.path(id, shown) ?? '', shown)]))
}

async function readDraftPages(strapi: Core.Strapi): Promise<Record<Locale, PageRow[]>> {
  const rows = byLanguage<PageRow[]>(() => [])
  for (const code of editedLanguages) {
    rows[code] = await strapi.documents('api::page.page').findMany({
      status: 'draft',
      locale: code,
      fields: ['title', 'slug', 'lead', 'updatedAt'],
      populate: { parent: { fields: ['documentId'] } },
      sort: 'createdAt:asc',
    })
  }
  return rows
}
