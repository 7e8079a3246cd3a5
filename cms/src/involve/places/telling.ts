import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import { dateOf, occurrencesIn } from '../../calendar/occurrences'
import { ahead } from '../../content/mappers/occurrences'
import { placesOn } from '../../content/mappers/places'
import { dateKey, meetingOfDate } from '../../content/reading/dateKeys'
import type { Published } from '../../content/reading/published'
import { readRooms, type RoomRow } from '../../content/reading/queries'
import { factsOf } from '../../content/reading/texts'
import { waitForTurn } from '../../strapi/turns'
import { raiseRevision } from '../../rules/revision'
import { placesTaken } from '../attending'
import { findEntries } from '../entries'
import { comesToAll, hasConfirmed, unseatedAt } from '../unseated'

const uid = 'api::date-room.date-room'

/**
 * Has visitors read how many places are taken. It is a change of what is public, so it is made when
 * this is looked at, once for all who have confirmed since the last time: however many sign up, pages
 * hold for as long as there is between two looks.
 */
export async function tellRooms(
  strapi: Core.Strapi,
  published: Published,
  now: Temporal.Instant,
): Promise<void> {
  const meetings = meetingsWithPlaces(published)
  if (meetings.length === 0 && published.taken.size === 0) return
  const told = new Map((await readRooms(strapi)).map((room) => [keyOf(room), room.taken]))
  const rooms = (await roomsNow(strapi, published, meetings, now)).filter((room) =>
    isAhead(published, room, now),
  )
  const keys = new Set(rooms.map(keyOf))
  const gone = [...told.keys()].filter((key) => !keys.has(key))
  const changed = rooms.filter((room) => told.get(keyOf(room)) !== room.taken)
  if (gone.length === 0 && changed.length === 0) return
  const changedKeys = changed.map(keyOf)
  await strapi.db.transaction(async ({ trx }) => {
    await waitForTurn(strapi, trx, 'changing content')
    await strapi.db.query(uid).deleteMany({ where: { key: { $in: [...gone, ...changedKeys] } } })
    for (const room of changed) {
      await strapi.db.query(uid).create({ data: { key: keyOf(room), ...room } })
    }
    const documents = new Set([...gone, ...changedKeys].map(meetingOfDate))
    await raiseRevision(
      strapi,
      [...documents].map((document) => ({ type: uid, document })),
    )
  })
}

function meetingsWithPlaces({ meetings, specialDates }: Published): string[] {
  const own = [...specialDates].filter(([, { texts }]) => factsOf(texts).places)
  const whole = [...meetings].filter(([, meeting]) => factsOf(meeting).places)
  return [...new Set([...whole.map(([id]) => id), ...own.map(([key]) => meetingOfDate(key))])]
}

async function roomsNow(
  strapi: Core.Strapi,
  published: Published,
  meetings: readonly string[],
  now: Temporal.Instant,
): Promise<RoomRow[]> {
  if (meetings.length === 0) return []
  const taken = await placesTaken(strapi, meetings)
  for (const room of await roomsToBeTaken(strapi, published, meetings, now)) {
    const seated = taken.get(keyOf(room))?.taken ?? 0
    taken.set(keyOf(room), { ...room, taken: seated + room.taken })
  }
  return [...taken.values()].filter(
    ({ meeting, originalDate }) => placesOn(published, meeting, originalDate) !== null,
  )
}

/**
 * How many come to all dates and have no entry for one of them yet, since it is far ahead: they will
 * have their places there before whoever comes later.
 */
async function roomsToBeTaken(
  strapi: Core.Strapi,
  published: Published,
  meetings: readonly string[],
  now: Temporal.Instant,
): Promise<RoomRow[]> {
  const ofAll = await findEntries(strapi, { ...comesToAll, meeting: { $in: [...meetings] } })
  const rooms: RoomRow[] = []
  for (const meeting of new Set(ofAll.map((head) => head.meeting ?? ''))) {
    const heads = ofAll.filter((head) => head.meeting === meeting)
    const there = await findEntries(strapi, { ...hasConfirmed, meeting })
    for (const originalDate of datesAhead(published, meeting, now)) {
      const atDate = there.filter((entry) => entry.originalDate === originalDate)
      const { length } = unseatedAt(heads, atDate, originalDate)
      if (length > 0) rooms.push({ meeting, originalDate, taken: length })
    }
  }
  return rooms
}

/** Those that have not begun, as far as the programme is known. */
function datesAhead(published: Published, meeting: string, now: Temporal.Instant): string[] {
  const plan = published.plans.get(meeting)
  if (!plan) return []
  return occurrencesIn(plan, ahead(published, now))
    .filter(({ startsAt }) => startsAt.epochMilliseconds > now.epochMilliseconds)
    .map(({ originalDate }) => originalDate)
}

/** Of what is over nobody has to know. */
function isAhead(
  { plans }: Published,
  { meeting, originalDate }: RoomRow,
  now: Temporal.Instant,
): boolean {
  const plan = plans.get(meeting)
  const date = plan && dateOf(plan, originalDate)
  return (
    date !== null && date !== undefined && date.endsAt.epochMilliseconds > now.epochMilliseconds
  )
}

const keyOf = ({ meeting, originalDate }: RoomRow) => dateKey(meeting, originalDate)
