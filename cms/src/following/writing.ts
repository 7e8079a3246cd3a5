import type { Core } from '@strapi/strapi'
import { dataOf, readingNow } from '../import/calendar/importing'
import type { ImportedMeeting } from '../import/calendar/meeting'
import { Venues } from '../import/calendar/venues'
import { Report } from '../import/report'
import type { Part } from './contract'
import { removeMoved, writeChanges } from './dateChanges'
import { publishMeeting, saveMeeting } from './meetings'
import { fieldsOf } from './parts'
import { writeSpecialDates } from './specialDates'

/**
 * Writes parts of an event into the draft of its meeting, and what differs on single dates beside it: of
 * a meeting that is new of all dates, else of those that are not over.
 *
 * @param documentId of the meeting; null: make one, with all parts
 * @param isPublishedFirst the draft is published before single dates are written: these are held to
 * what is public
 * @returns its documentId
 */
export async function writeParts(
  strapi: Core.Strapi,
  meeting: ImportedMeeting,
  parts: readonly Part[],
  documentId: string | null,
  isPublishedFirst = false,
): Promise<string> {
  const venues = await venuesOf(strapi, meeting, parts)
  const from = documentId === null ? '' : (await readingNow(strapi)).today
  const fields = new Set(parts.flatMap((part) => fieldsOf[part]))
  const said = Object.entries(dataOf(meeting, venues)).filter(([name]) => fields.has(name))
  const target =
    said.length > 0 || documentId === null
      ? await saveMeeting(strapi, documentId, Object.fromEntries(said))
      : documentId
  if (isPublishedFirst) {
    await removeMoved(strapi, meeting, target, from)
    await publishMeeting(strapi, target)
  }
  if (parts.includes('dates')) await writeChanges(strapi, meeting, target, venues, from)
  if (parts.includes('ownWords')) await writeSpecialDates(strapi, meeting, target, from)
  return target
}

/** Its places are found, or made, only where they are written. */
async function venuesOf(
  strapi: Core.Strapi,
  { place, phases = [], changes }: ImportedMeeting,
  parts: readonly Part[],
): Promise<Venues> {
  const venues = new Venues({ strapi, report: new Report(), isDry: false })
  const places = [
    ...(parts.includes('where') ? [place] : []),
    ...(parts.includes('when') ? phases.map((phase) => phase.place) : []),
    ...(parts.includes('dates') ? changes.map(({ newPlace }) => newPlace) : []),
  ]
  for (const one of places) if (one) await venues.bringIn(one)
  return venues
}
