import { AsyncLocalStorage } from 'node:async_hooks'
import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { isSeries } from '../calendar/furtherDates'
import type { Plan } from '../calendar/plan'
import { dateChangeProblems, type EnteredChange } from '../calendar/problems/dateChange'
import { meetingProblems, type EnteredMeeting } from '../calendar/problems/meeting'
import type { Problem as CalendarProblem } from '../calendar/problems/problem'
import { timeZoneProblems } from '../calendar/problems/timeZone'
import { defaultLanguage } from '../content/languages'
import { isDate } from '../calendar/written'
import { toChange, toPlan, toRecurrence } from '../content/reading/plans'
import {
  readDateChanges,
  readMeetingRow,
  readOwnDates,
  readTheseDateChanges,
  type DateChangeRow,
  type MeetingRow,
} from '../content/reading/queries'
import { readOfSettings } from '../content/reading/siteSettings'
import { readSiteZone } from '../content/reading/zones'
import { problemsOfNotes } from './notes'
import { sentenceOf } from './words/sentences'
import type { CheckWords } from './words/words'
import type { Problem } from './problem'

import { dateAt } from '../zones/zonedTime'

/** What a date change says, as it is saved; null: it does not say which date changes, or how. */
export async function savedChange(
  strapi: Core.Strapi,
  documentId: string,
): Promise<EnteredChange | null> {
  const row = await readChange(strapi, documentId)
  return row && toEnteredChange(row)
}

/** Whether a meeting is a series to visitors. */
export async function isPublicSeries(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  const row = await readMeeting(strapi, documentId, 'published')
  // Its rule is the same in every zone.
  const plan = row && toPlan(row, [], 'UTC')
  return plan !== null && isSeries(plan)
}

/** A draft as it would be in public, or what has just come to be public, and what it was before. */
export type CheckedState = 'draft' | { wasSeries: boolean }

/** What the calendar could not show of a meeting, if this state of it were public. */
export async function problemsOfMeeting(
  strapi: Core.Strapi,
  documentId: string,
  state: CheckedState,
  words: CheckWords,
): Promise<Problem[]> {
  const isDraft = state === 'draft'
  const row = await readMeeting(strapi, documentId, isDraft ? 'draft' : 'published')
  if (!row) return []
  const wasSeries = isDraft ? await isPublicSeries(strapi, documentId) : state.wasSeries
  const plan = toPlan(row, await readChanges(strapi, documentId), await readSiteZone(strapi))
  // What the date of a meeting with one date only has of its own goes along with it.
  const mayLose = wasSeries || (plan !== null && isSeries(plan))
  const own = mayLose ? await readOwnDates(strapi, documentId) : []
  return inWords(meetingProblems(toEntered(row), plan, todayIn(plan), own), words)
}

const overDays = new AsyncLocalStorage<true>()

/** Saves date changes that nobody types right now: what they move may be over by now. */
export function savedAsTold<Result>(save: () => Promise<Result>): Promise<Result> {
  return overDays.run(true, save)
}

/** What the calendar could not show of a date change. @param before what it said until now */
export async function problemsOfDateChange(
  strapi: Core.Strapi,
  documentId: string,
  before: EnteredChange | null,
  words: CheckWords,
): Promise<Problem[]> {
  const row = await readChange(strapi, documentId)
  if (!row) return []
  const meeting = row.meeting?.documentId
  if (meeting === undefined) return [{ path: ['meeting'], message: words.meetingMissing() }]
  const ofNotes = problemsOfNotes(row, words)
  const entered = toEnteredChange(row)
  if (!entered) return ofNotes
  const planned =
    (await readMeeting(strapi, meeting, 'published')) ??
    (await readMeeting(strapi, meeting, 'draft'))
  const others = await readChanges(strapi, meeting)
  const plan =
    planned &&
    toPlan(
      planned,
      others.filter((other) => other.documentId !== documentId),
      await readSiteZone(strapi),
    )
  const mayBeOver = overDays.getStore() ?? false
  const saving = { today: todayIn(plan), before, mayBeOver }
  return [...inWords(dateChangeProblems(entered, plan, saving), words), ...ofNotes]
}

/** What is wrong with the time zone of the site. */
export async function problemsOfSettings(
  strapi: Core.Strapi,
  words: CheckWords,
): Promise<Problem[]> {
  const row = await readOfSettings<{ timeZone: string | null }>(strapi, 'timeZone')
  return inWords(timeZoneProblems(['timeZone'], row?.timeZone ?? null), words)
}

/** When a meeting takes place, as visitors know it, else as its draft says; null: no dates yet. */
export async function readPlan(strapi: Core.Strapi, meeting: string): Promise<Plan | null> {
  const row =
    (await readMeeting(strapi, meeting, 'published')) ??
    (await readMeeting(strapi, meeting, 'draft'))
  return row && toPlan(row, await readChanges(strapi, meeting), await readSiteZone(strapi))
}

function inWords(problems: CalendarProblem[], words: CheckWords): Problem[] {
  return problems.map((problem) => ({ path: problem.path, message: sentenceOf(problem, words) }))
}

function readMeeting(strapi: Core.Strapi, documentId: string, status: 'draft' | 'published') {
  return readMeetingRow(strapi, documentId, defaultLanguage, status)
}

async function readChange(strapi: Core.Strapi, documentId: string): Promise<DateChangeRow | null> {
  const [row] = await readTheseDateChanges(strapi, [documentId])
  return row ?? null
}

function readChanges(strapi: Core.Strapi, meeting: string): Promise<DateChangeRow[]> {
  return readDateChanges(strapi, [meeting])
}

function todayIn(plan: Plan | null): string {
  return dateAt(Temporal.Now.instant(), plan?.timeZone ?? 'UTC').toString()
}

/** Null when it does not say which date changes, or how. */
function toEnteredChange(row: DateChangeRow): EnteredChange | null {
  const [change] = toChange(row)
  if (!change) return null
  return {
    originalDate: change.originalDate,
    change: change.change,
    newDate: change.newDate,
    newStartTime: row.newStartTime || null,
    newEndTime: row.newEndTime || null,
    newDaysLater: change.newDaysLater,
    newVenue: row.newVenue?.documentId ?? null,
  }
}

function toEntered(row: MeetingRow): EnteredMeeting {
  return {
    firstDate: isDate(row.firstDate) ? row.firstDate : null,
    allDay: row.allDay === true,
    startTime: row.startTime || null,
    endTime: row.endTime || null,
    daysLater: row.daysLater ?? null,
    timeZone: row.timeZone || null,
    recurrence: row.recurrence ? toRecurrence(row.recurrence) : null,
    furtherDates: (row.furtherDates ?? []).map(({ date }) => (isDate(date) ? date : null)),
    phases: (row.phases ?? []).map((phase) => ({
      from: isDate(phase.from) ? phase.from : null,
      startTime: phase.startTime || null,
      endTime: phase.endTime || null,
      daysLater: phase.daysLater ?? null,
      recurrence: phase.recurrence ? toRecurrence(phase.recurrence) : null,
      venue: phase.venue?.documentId ?? null,
    })),
  }
}
