import type { Core } from '@strapi/strapi'
import { address, spokenNow } from '../content/languages'
import type { Moment } from '../content/mappers/occurrences'
import { PageTree } from '../content/reading/pageTree'
import type { Published } from '../content/reading/published'
import { draftsOf, readPlaced } from '../content/reading/placed'
import { typesThatAre } from '../content/types'
import type { Locale } from '../contract'
import { nextDates } from './comingDates'
import type { ListColumns } from './homeContract'
import type { Reader } from '../http/reader'

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
  const readsAny = (said: 'dated' | 'nested') => typesThatAre(said).some((uid) => reader.reads(uid))
  return {
    nextDates: readsAny('dated') ? Object.fromEntries(nextDates(published, moment)) : {},
    paths: readsAny('nested') ? await draftPaths(strapi, published, locale) : {},
  }
}

/** Where pages will be when all that is written is published. */
async function draftPaths(
  strapi: Core.Strapi,
  published: Published,
  locale: Locale,
): Promise<Record<string, string>> {
  const rows = await readPlaced(strapi, typesThatAre('nested'))
  const tree = new PageTree(draftsOf([...rows.values()].flat()), published.bound)
  const shown = spokenNow(locale)
  return Object.fromEntries(tree.ids.map((id) => [id, address(tree.path(id, shown) ?? '', shown)]))
}
