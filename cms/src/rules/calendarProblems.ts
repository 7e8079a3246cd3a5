import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { defaultLanguage } from '../api/site/languages'
import { isDate, toChange, toPlan, toRecurrence } from '../api/site/reading/plans'
import {
  dateChangeSelection,
  meetingSelection,
  readSettings,
  type DateChangeRow,
  type MeetingRow,
} from '../api/site/reading/queries'
import { siteZone } from '../api/site/reading/zones'
import type { Plan } from '../calendar/plan'
import { dateChangeProblems, type EnteredChange } from '../calendar/problems/dateChange'
import { meetingProblems, type EnteredMeeting } from '../calendar/problems/meeting'
import type { Problem as CalendarProblem } from '../calendar/problems/problem'
import { timeZoneProblems } from '../calendar/problems/timeZone'
import { messages, sentenceOf, type Messages } from './checks/messages'
import type { Problem } from './checks/problem'
import { each, refuse, writtenDocuments, type DocumentAction } from './documentActions'
import { requestLanguage } from './request'

const meetings = 'api::meeting.meeting'
const dateChanges = 'api::date-change.date-change'
const settings = 'api::site-settings.site-settings'

/**
 * Refuses date changes that the calendar could not show as they were meant, and a time zone of the
 * site that does not exist, whenever they are saved. What was saved is read back and checked inside
 * the transaction that saved it, so that a refusal leaves nothing behind, and of two editors who
 * change the same date the second is told. Register after `followPublicChanges`, which opens it.
 */
export function refuseCalendarProblems(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const before = await changeBefore(strapi, context)
    const result = await next()
    for (const problems of await problemsAfter(strapi, context, before, result)) refuse(problems)
    return result
  })
}

/** The date change that an update is about to replace. */
async function changeBefore(
  strapi: Core.Strapi,
  { uid, action, params }: DocumentAction,
): Promise<EnteredChange | null> {
  if (uid !== dateChanges || action !== 'update' || !('documentId' in params)) return null
  const row = await readChange(strapi, String(params.documentId))
  return row && toEnteredChange(row)
}

async function problemsAfter(
  strapi: Core.Strapi,
  { uid, action, params }: DocumentAction,
  before: EnteredChange | null,
  result: unknown,
): Promise<Problem[][]> {
  const words = messages[requestLanguage(strapi)]
  if (uid === dateChanges && ['create', 'update', 'clone'].includes(action)) {
    return each(writtenDocuments(params, result), (id) =>
      problemsOfDateChange(strapi, id, before, words),
    )
  }
  if (uid === settings && ['create', 'update'].includes(action)) {
    return [await problemsOfSettings(strapi, words)]
  }
  return []
}

/** What the calendar could not show of a meeting, if this state of it were public. */
export async function problemsOfMeeting(
  strapi: Core.Strapi,
  documentId: string,
  status: 'draft' | 'published',
  words: Messages,
): Promise<Problem[]> {
  const row = await readMeeting(strapi, documentId, status)
  if (!row) return []
  const plan = toPlan(row, await readChanges(strapi, documentId), await readZone(strapi))
  return inWords(meetingProblems(toEntered(row), plan, todayIn(plan)), words)
}

async function problemsOfDateChange(
  strapi: Core.Strapi,
  documentId: string,
  before: EnteredChange | null,
  words: Messages,
): Promise<Problem[]> {
  const row = await readChange(strapi, documentId)
  if (!row) return []
  const meeting = row.meeting?.documentId
  if (meeting === undefined) return [{ path: ['meeting'], message: words.meetingMissing() }]
  const entered = toEnteredChange(row)
  if (!entered) return []
  const planned =
    (await readMeeting(strapi, meeting, 'published')) ??
    (await readMeeting(strapi, meeting, 'draft'))
  const others = await readChanges(strapi, meeting)
  const plan =
    planned &&
    toPlan(
      planned,
      others.filter((other) => other.documentId !== documentId),
      await readZone(strapi),
    )
  return inWords(dateChangeProblems(entered, plan, { today: todayIn(plan), before }), words)
}

async function problemsOfSettings(strapi: Core.Strapi, words: Messages): Promise<Problem[]> {
  const zone = (await readSettings(strapi))[defaultLanguage][0]?.timeZone ?? null
  return inWords(timeZoneProblems(['timeZone'], zone), words)
}

/** When a meeting takes place, as visitors know it, else as its draft says; null: no dates yet. */
export async function readPlan(strapi: Core.Strapi, meeting: string): Promise<Plan | null> {
  const row =
    (await readMeeting(strapi, meeting, 'published')) ??
    (await readMeeting(strapi, meeting, 'draft'))
  return row && toPlan(row, await readChanges(strapi, meeting), await readZone(strapi))
}

function inWords(problems: CalendarProblem[], words: Messages): Problem[] {
  return problems.map((problem) => ({ path: problem.path, message: sentenceOf(problem, words) }))
}

function readMeeting(strapi: Core.Strapi, documentId: string, status: 'draft' | 'published') {
  return strapi
    .documents(meetings)
    .findOne({ documentId, status, locale: defaultLanguage, ...meetingSelection })
}

function readChange(strapi: Core.Strapi, documentId: string) {
  return strapi.documents(dateChanges).findOne({ documentId, ...dateChangeSelection })
}

function readChanges(strapi: Core.Strapi, meeting: string) {
  return strapi.documents(dateChanges).findMany({
    filters: { meeting: { documentId: meeting } },
    ...dateChangeSelection,
    sort: 'createdAt:asc',
  })
}

async function readZone(strapi: Core.Strapi): Promise<string> {
  const { en, es } = await readSettings(strapi)
  return siteZone({ en: en[0] ?? null, es: es[0] ?? null })
}

function todayIn(plan: Plan | null): string {
  return Temporal.Now.plainDateISO(plan?.timeZone ?? 'UTC').toString()
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
