import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { dateNameInWords } from '../inWords/dates'
import { defaultLanguage } from '../languages'
import { isType, typesThatAre } from '../types'

interface Row {
  documentId: string
  originalDate: string
  meeting: { documentId: string } | null
}

interface TitleRow {
  documentId: string
  locale: string | null
  title: string | null
}

/**
 * What documents are called that are about one date of a meeting, by document id: they have no title,
 * and their day alone tells nobody which meeting it is. None for other types.
 */
export async function readDateNames(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  language: Locale,
): Promise<Map<string, string>> {
  if (!isType('ofOneDate', uid) || documentIds.length === 0) return new Map()
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: documentIds } },
    select: ['documentId', 'originalDate'],
    populate: { meeting: { select: ['documentId'] } },
  })
  const titles = await readMeetingTitles(
    strapi,
    rows.flatMap(({ meeting }) => meeting?.documentId ?? []),
    language,
  )
  return new Map(
    rows.map(({ documentId, originalDate, meeting }) => {
      const title = titles.get(meeting?.documentId ?? '') ?? ''
      return [documentId, dateNameInWords(title, originalDate, language)]
    }),
  )
}

/** As their reader calls them, else as they are called in the default language. */
async function readMeetingTitles(
  strapi: Core.Strapi,
  documentIds: string[],
  language: Locale,
): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (const uid of typesThatAre('dated')) {
    const rows: TitleRow[] = await strapi.db.query(uid).findMany({
      where: { documentId: { $in: documentIds }, locale: { $in: [defaultLanguage, language] } },
      select: ['documentId', 'locale', 'title'],
      orderBy: { id: 'asc' },
    })
    const ofReader = ({ locale }: TitleRow) => Number(locale === language)
    for (const { documentId, title } of rows.sort((a, b) => ofReader(a) - ofReader(b))) {
      if (title) titles.set(documentId, title)
    }
  }
  return titles
}
