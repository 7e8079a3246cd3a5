import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { dateNameInWords } from '../inWords/dates'
import { defaultLanguage } from '../languages'
import { isType, typesThatAre } from '../types'

interface Row {
  documentId: string
  locale?: string | null
  /** A draft may not have one yet. */
  originalDate: string | null
  title?: string | null
  meeting: { documentId: string } | null
}

interface TitleRow {
  documentId: string
  locale: string | null
  title: string | null
}

/**
 * What documents are called that are about one date of a meeting, by document id: they have no title,
 * and their day alone tells nobody which meeting it is. None for other types, and for drafts of which
 * nothing is said yet.
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
    // What has drafts may be called by a title of its own as well.
    select: ['documentId', 'originalDate', ...(isType('drafted', uid) ? ['locale', 'title'] : [])],
    populate: { meeting: { select: ['documentId'] } },
    orderBy: { id: 'asc' },
  })
  const titles = await readMeetingTitles(
    strapi,
    rows.flatMap(({ meeting }) => meeting?.documentId ?? []),
    language,
  )
  const names = new Map<string, string>()
  // A translation may not be told of its meeting: the default language's row is.
  const rank = ({ locale, meeting }: Row) =>
    2 * Number(meeting !== null) + Number(locale === language)
  for (const { documentId, originalDate, title, meeting } of rows.sort(
    (a, b) => rank(a) - rank(b),
  )) {
    const ofMeeting = titles.get(meeting?.documentId ?? '') ?? ''
    const parts = [dateNameInWords(ofMeeting, originalDate, language), title]
    const name = parts.filter(Boolean).join(': ')
    if (name !== '') names.set(documentId, name)
  }
  return names
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
