import type { Core } from '@strapi/strapi'
import type { Moment } from '../../content/mappers/occurrences'
import { placesOn } from '../../content/mappers/places'
import { publishedContent } from '../../content/reading/published'
import { comingDates } from '../../editing/comingDates'
import { countEntries, listEntries, type ListedEntry } from '../entries'
import { attendingDate, waitingForDate, type AttendedDate } from '../attending'
import type { DateAttendance, DateRoom } from './contract'
import { organizerAnswers } from './dateConfirmations'

/** How many dates are told. */
const told = 6

/** How full one date is; null: the meeting is not on the site. */
export async function readRoom(strapi: Core.Strapi, date: AttendedDate): Promise<DateRoom | null> {
  const published = await publishedContent(strapi).read()
  if (!published.meetings.has(date.meeting)) return null
  return {
    attending: await attendingDate(strapi, date),
    places: placesOn(published, date.meeting, date.originalDate),
    waiting: await waitingForDate(strapi, date),
  }
}

/** Who comes to the next dates of a meeting; none for one that is not on the site. */
export async function readAttendance(
  strapi: Core.Strapi,
  meeting: string,
  moment: Moment,
): Promise<DateAttendance[]> {
  const published = await publishedContent(strapi).read()
  const dates = comingDates(published, moment, { meeting, limit: told })
  const originals = dates.map(({ originalDate }) => originalDate)
  const where = { kind: 'attend', meeting, originalDate: { $in: originals } }
  const ofAll = { kind: 'attend', meeting, originalDate: null, state: 'unconfirmed' }
  const toAll = await countEntries(strapi, ofAll)
  const limit = await countEntries(strapi, where)
  const entries = await listEntries(strapi, where, { offset: 0, limit })
  const answers = await organizerAnswers(strapi, meeting)
  return dates.map(({ originalDate, words, state }) => ({
    originalDate,
    words,
    isCancelled: state === 'cancelled',
    places: placesOn(published, meeting, originalDate),
    ...countsOf(
      entries.filter((entry) => entry.originalDate === originalDate),
      toAll,
    ),
    organizer: answers.get(originalDate) ?? null,
  }))
}

/** @param toAll how many have not confirmed yet that they come to all dates */
function countsOf(entries: ListedEntry[], toAll: number) {
  const confirmed = entries.filter(({ state }) => state === 'confirmed')
  const attending = confirmed.filter(({ waiting }) => waiting === null)
  return {
    attending: attending.length,
    waiting: confirmed.length - attending.length,
    unconfirmed: entries.length - confirmed.length + toAll,
    withAccessNeeds: attending.filter(({ opened }) => opened?.accessNeeds).length,
  }
}
