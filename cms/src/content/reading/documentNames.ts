import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { closedDaysInWords } from '../inWords/dates'
import { isType } from '../types'
import { readDateNames } from './dateNames'
import { readClosures, readVenues } from './queries'
import { byDocument, textIn } from './texts'

/**
 * What documents are called that have no title of their own, by document id: what is about one date by
 * its meeting and the date, closed days by their place and the days. None for other types.
 */
export async function readNames(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  language: Locale,
): Promise<Map<string, string>> {
  return isType('ofDays', uid)
    ? readClosedDays(strapi, documentIds, language)
    : readDateNames(strapi, uid, documentIds, language)
}

async function readClosedDays(
  strapi: Core.Strapi,
  documentIds: readonly string[],
  language: Locale,
): Promise<Map<string, string>> {
  if (documentIds.length === 0) return new Map()
  const venues = byDocument(await readVenues(strapi))
  return new Map(
    (await readClosures(strapi, documentIds)).map(({ documentId, venue, firstDay, lastDay }) => {
      const place = venues.get(venue?.documentId ?? '')
      const name = (place && textIn(place, language).row.name) ?? ''
      return [documentId, closedDaysInWords(name, { firstDay, lastDay }, language)]
    }),
  )
}
