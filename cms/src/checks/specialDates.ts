import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { specialDateProblems } from '../calendar/problems/specialDate'
import { defaultLanguage } from '../content/languages'
import { isDate } from '../calendar/written'
import {
  readMeetingRow,
  readSpecialDateRow,
  specialDates,
  type SpecialDateRow,
} from '../content/reading/queries'
import { readOfDates } from '../content/reading/drafted'
import { readPlan } from './calendar'
import type { Problem } from './problem'
import { sentenceOf } from './words/sentences'
import type { CheckWords } from './words/words'
import { dateAt } from '../zones/zonedTime'

/**
 * What could not be shown of a date's own words, as its draft has them: a date that its meeting does
 * not have, one that has some already, a meeting that nobody sees, times that are none.
 */
export async function problemsOfSpecialDate(
  strapi: Core.Strapi,
  documentId: string,
  words: CheckWords,
): Promise<Problem[]> {
  const row = await readSpecialDateRow(strapi, documentId, defaultLanguage, 'draft')
  if (!row) return []
  const meeting = row.meeting?.documentId
  if (meeting === undefined) return [{ path: ['meeting'], message: words.specialMeetingMissing() }]
  const title = await titleOfHidden(strapi, meeting)
  if (title !== null) {
    return [{ path: ['meeting'], message: words.specialMeetingUnpublished(title) }]
  }
  const plan = await readPlan(strapi, meeting)
  const today = dateAt(Temporal.Now.instant(), plan?.timeZone ?? 'UTC').toString()
  const ofCalendar = specialDateProblems(toEntered(row), plan, today).map((problem) => ({
    path: problem.path,
    // The form calls it a date, and no date that changes.
    message: sentenceOf({ ...problem, path: problem.path.map(asNamed) }, words),
  }))
  return [...ofCalendar, ...(await takenProblems(strapi, { documentId, meeting, row }, words))]
}

/** What a meeting is called that visitors don't see; null: they do. */
async function titleOfHidden(strapi: Core.Strapi, meeting: string): Promise<string | null> {
  const published = await readMeetingRow(strapi, meeting, defaultLanguage, 'published')
  if (published) return null
  const draft = await readMeetingRow(strapi, meeting, defaultLanguage, 'draft')
  return draft?.title ?? ''
}

/** Of two for one date visitors would see but one. */
async function takenProblems(
  strapi: Core.Strapi,
  { documentId, meeting, row }: { documentId: string; meeting: string; row: SpecialDateRow },
  words: CheckWords,
): Promise<Problem[]> {
  const { originalDate } = row
  if (!isDate(originalDate)) return []
  const published = (await readOfDates(strapi, specialDates, 'originalDate', [meeting]))[
    defaultLanguage
  ]
  const isTaken = published.some(
    (other) => other.documentId !== documentId && other.originalDate === originalDate,
  )
  return isTaken ? [{ path: ['originalDate'], message: words.specialDateTaken(originalDate) }] : []
}

function toEntered({ originalDate, agenda }: SpecialDateRow) {
  return {
    originalDate: isDate(originalDate) ? originalDate : null,
    agenda: (agenda ?? []).map(({ startTime, endTime, day }) => ({
      startTime: startTime || null,
      endTime: endTime || null,
      day: day ?? null,
    })),
  }
}

function asNamed(step: string | number): string | number {
  return step === 'originalDate' ? 'date' : step
}
