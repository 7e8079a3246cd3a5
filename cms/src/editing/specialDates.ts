import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import { isSeries } from '../calendar/furtherDates'
import { dateOf, type PlannedDate } from '../calendar/occurrences'
import { dateAndTimesInWords } from '../content/inWords/dates'
import { defaultLanguage } from '../content/languages'
import { meetingPath, meetingTitle } from '../content/mappers/meetings'
import { isDate } from '../calendar/written'
import type { Change } from '../content/reading/plans'
import type { Published } from '../content/reading/published'
import { readSpecialDateRow, type AgendaItemRow } from '../content/reading/queries'
import { factsOf } from '../content/reading/texts'
import { agendaWarnings } from '../checks/agenda'
import type { Found } from '../checks/problem'
import type { Reference } from '../checks/siteAddresses'
import { isType, typesThatAre } from '../content/types'
import type { Locale } from '../contract'
import { wordsOf } from '../languages'
import type { OwnWords } from './contract'

/** What dates of a meeting have of their own, drafts included, by original date. */
export async function readOwnWords(
  strapi: Core.Strapi,
  meeting: string,
): Promise<Map<string, OwnWords>> {
  const found = new Map<string, OwnWords>()
  for (const uid of typesThatAre('ofOneDate').filter((one) => isType('drafted', one))) {
    const rows: Row[] = await strapi.db.query(uid).findMany({
      where: { meeting: { documentId: meeting }, locale: defaultLanguage },
      select: ['documentId', 'originalDate', 'title', 'publishedAt'],
      // Drafts last: what stands in them is what a form shows.
      orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    })
    const published = new Set(
      rows.flatMap(({ documentId, publishedAt }) => (publishedAt === null ? [] : [documentId])),
    )
    for (const { documentId, originalDate, title } of rows) {
      const isPublished = published.has(documentId)
      // Of several drafts for one date the public one counts.
      if (!isPublished && found.get(originalDate)?.isPublished) continue
      found.set(originalDate, { documentId, title: title ?? '', isPublished })
    }
  }
  return found
}

interface Row {
  documentId: string
  originalDate: string
  title: string | null
  publishedAt: unknown
}

/** A date as its own words name it. */
export interface NamedDate {
  /** Document id of its meeting, which is public. */
  meeting: string
  date: PlannedDate<Change>
  /** Its agenda as it is in the default language, which has the times. */
  agenda: readonly AgendaItemRow[]
}

/**
 * The date that its own words name, as they are saved or as visitors read them. Null: it is no such
 * document, or its meeting is not public, or has no such date.
 */
export async function readNamedDate(
  strapi: Core.Strapi,
  { uid, documentId }: Reference,
  status: 'draft' | 'published',
  { plans }: Published,
): Promise<NamedDate | null> {
  if (!isType('ofOneDate', uid)) return null
  const row = await readSpecialDateRow(strapi, documentId, defaultLanguage, status)
  const meeting = row?.meeting?.documentId ?? ''
  const plan = plans.get(meeting)
  const day = row?.originalDate
  const date = plan && isDate(day) ? dateOf(plan, day) : null
  return date ? { meeting, date, agenda: row?.agenda ?? [] } : null
}

/** What on its agenda is not within its hours. */
export function agendaProblems(
  { date, agenda }: NamedDate,
  { language, now }: { language: Locale; now: Temporal.Instant },
): Found[] {
  const words = dateAndTimesInWords(date, language, now)
  return agendaWarnings(agenda, date, words, wordsOf(language).checks)
}

/** "Reading circle, Thursday, December 3, 7–9 pm." */
export function dateSummary(
  { meeting, date }: NamedDate,
  published: Published,
  { language, now }: { language: Locale; now: Temporal.Instant },
): string[] {
  const title = meetingTitle(published, meeting, language) ?? ''
  const words = dateAndTimesInWords(date, language, now)
  return [
    wordsOf(language).editing.dateOf(title, words),
    ...(date.change?.change === 'cancelled' ? [wordsOf(language).editing.dateCancelled] : []),
  ]
}

/** Where it is on the site, in every language alike; one of a meeting that is held once is that itself. */
export function datePath({ meeting, date }: NamedDate, { meetings, plans }: Published): string {
  const document = meetings.get(meeting)
  const path = meetingPath((document && factsOf(document).slug) ?? '')
  const plan = plans.get(meeting)
  return plan && isSeries(plan) ? `${path}/${date.originalDate}` : path
}
