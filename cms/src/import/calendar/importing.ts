import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { savedAsTold } from '../../checks/calendar'
import { defaultLanguage } from '../../content/languages'
import { typeThatIs, type TypesThatAre } from '../../content/types'
import { readSiteZone } from '../../content/reading/zones'
import { dateAt } from '../../zones/zonedTime'
import { bringIn, whyNotSaved, type Run } from '../drafts'
import type { Progress } from '../progress'
import { saveDocument } from '../saving'
import type { Subject } from '../words/facts'
import { readCalendar, type CalendarFile, type Reading } from './ics'
import type { ImportedChange, ImportedMeeting } from './meeting'
import { sourceHashOf } from './sourceHash'
import { storedRecurrence } from './stored'
import { placeNamed, placesKind, Venues } from './venues'

const meetings = typeThatIs('dated')
const dateChanges = typeThatIs('changing')
const specialDates = typeThatIs('ofOneDate', 'drafted')

/** Brings the events of a calendar file in: meetings as drafts, with their changed dates and places. */
export async function importCalendar(run: Run, ics: string, progress: Progress): Promise<void> {
  await bringInMeetings(run, readCalendar(ics, await readingNow(run.strapi)), progress)
}

/** Where and when a calendar file is read here. */
export async function readingNow(strapi: Core.Strapi): Promise<Reading> {
  const zone = await readSiteZone(strapi)
  return { siteZone: zone, today: dateAt(Temporal.Now.instant(), zone).toString() }
}

/** The same of a file that is read already. */
export async function bringInMeetings(
  run: Run,
  file: CalendarFile,
  progress: Progress,
): Promise<void> {
  const { strapi, report } = run
  for (const [name, count] of file.others)
    report.count(`Entries of the type “${name}”`, 'left out', count)
  const unreadable: Subject = { kind: 'unreadableEvents', facts: [] }
  for (const reason of file.unreadable) {
    report.count('Events', 'left out')
    report.note(unreadable, reason)
  }
  const venues = new Venues(run)
  const places = file.meetings.flatMap(({ place, phases = [], changes }) => [
    ...(place ? [place] : []),
    ...phases.flatMap((phase) => phase.place ?? []),
    ...changes.flatMap(({ newPlace }) => newPlace ?? []),
  ])
  await progress.each('Places', places, async (place) => {
    const why = await whyNotSaved(strapi, () => venues.bringIn(place))
    if (why === null) return
    venues.leaveOut(place)
    report.became(placesKind, 'failed', placeNamed(place))
    report.note(placeNamed(place), why)
  })
  await progress.each('Meetings', file.meetings, async (meeting) => {
    const { losses, title, firstDate } = meeting
    await bringIn(run, {
      uid: meetings,
      source: `calendar ${meeting.uid}`,
      sourceHash: sourceHashOf(meeting),
      kind: 'Meetings',
      subject: { kind: 'meeting', facts: [title, firstDate] },
      losses,
      write: (documentId) => write(strapi, meeting, documentId, venues),
    })
  })
}

async function write(
  strapi: Core.Strapi,
  meeting: ImportedMeeting,
  documentId: string | null,
  venues: Venues,
): Promise<string> {
  const meetingId = await saveDocument(strapi, meetings, documentId, dataOf(meeting, venues))
  await removeAll(strapi, dateChanges, meetingId)
  await removeAll(strapi, specialDates, meetingId)
  for (const change of meeting.changes) {
    await saveChange(strapi, null, { meeting: meetingId, ...changeData(change, venues) })
  }
  for (const { originalDate, title, body } of meeting.specialDates ?? []) {
    const own = { meeting: meetingId, originalDate, title, body: body?.blocks ?? null }
    await saveDocument(strapi, specialDates, null, own)
  }
  return meetingId
}

export function dataOf(meeting: ImportedMeeting, venues: Venues): object {
  const { place, joinLink } = meeting
  return {
    title: meeting.title,
    firstDate: meeting.firstDate,
    allDay: meeting.allDay,
    startTime: meeting.startTime,
    endTime: meeting.endTime,
    daysLater: meeting.daysLater,
    timeZone: meeting.timeZone,
    recurrence: storedRecurrence(meeting.recurrence),
    phases: (meeting.phases ?? []).map(({ place: newPlace, ...phase }) => ({
      ...phase,
      venue: newPlace && venues.idOf(newPlace),
    })),
    furtherDates: (meeting.furtherDates ?? []).map((date) => ({ date })),
    planStatus: meeting.isCancelled ? 'cancelled' : 'scheduled',
    attendance: joinLink === null ? 'in person' : place ? 'hybrid' : 'online',
    venue: place && venues.idOf(place),
    joinLink,
    body: meeting.body.blocks,
  }
}

export function changeData(change: ImportedChange, venues: Venues): object {
  const { originalDate, newDate, newStartTime, newEndTime, newDaysLater, newPlace } = change
  return {
    originalDate,
    change: change.change === 'otherVenue' ? 'other venue' : change.change,
    newDate,
    newStartTime,
    newEndTime,
    newDaysLater,
    newVenue: newPlace && venues.idOf(newPlace),
    noteLocale: defaultLanguage,
  }
}

/** @param documentId of the one to change; null: make one */
export function saveChange(
  strapi: Core.Strapi,
  documentId: string | null,
  data: object,
): Promise<string> {
  return savedAsTold(() => saveDocument(strapi, dateChanges, documentId, data))
}

/** Those of an earlier run: they are written anew. */
async function removeAll(
  strapi: Core.Strapi,
  uid: TypesThatAre<'ofOneDate'>,
  meeting: string,
): Promise<void> {
  const filters = { meeting: { documentId: meeting } }
  const found = await strapi.documents(uid).findMany({ filters, fields: ['originalDate'] })
  for (const { documentId } of found) await strapi.documents(uid).delete({ documentId })
}
