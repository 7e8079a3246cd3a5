import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { findDate } from '../../content/mappers/dates'
import type { Moment } from '../../content/mappers/occurrences'
import type { Published } from '../../content/reading/published'
import { occurrenceInWords } from '../../content/inWords/occurrences'
import type { DateAttendance, UnansweredDate } from './contract'

const uid = 'api::date-confirmation.date-confirmation'

const answers = ['confirmed', 'cancelled', 'moved'] as const

/** Dates ahead whose organizer was asked and has not answered, soonest first. */
export async function unansweredDates(
  strapi: Core.Strapi,
  published: Published,
  moment: Moment,
): Promise<UnansweredDate[]> {
  const rows = await strapi.db.query(uid).findMany({
    where: { answeredAt: { $null: true } },
    orderBy: { originalDate: 'asc' },
  })
  return rows.flatMap(({ meeting, originalDate, askedAt }) => {
    const date = findDate(published, meeting, originalDate, moment)
    if (!date || date.status === 'cancelled' || date.status === 'postponed') return []
    if (Temporal.Instant.compare(Temporal.Instant.from(date.startsAt), moment.now) <= 0) return []
    return {
      meeting,
      title: date.title,
      words: occurrenceInWords(date, moment.language),
      askedAt: new Date(askedAt).toISOString(),
    }
  })
}

/** What the organizer said of each date of a meeting, by original date. */
export async function organizerAnswers(
  strapi: Core.Strapi,
  meeting: string,
): Promise<Map<string, DateAttendance['organizer']>> {
  const rows = await strapi.db.query(uid).findMany({ where: { meeting } })
  return new Map(
    rows.map(({ originalDate, answer }) => [
      String(originalDate),
      answers.find((one) => one === answer) ?? 'asked',
    ]),
  )
}
