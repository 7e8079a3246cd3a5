import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { firstLanguage } from '../../content/languages'
import { findDate } from '../../content/mappers/dates'
import { isRecord } from '../../records'
import { typeThatIs } from '../../content/types'
import { publishedContent } from '../../content/reading/published'
import type { LinkAnswer, LinkRequest, LinkView, Locale, Occurrence } from '../../contract'
import { inTurn } from '../../strapi/turns'
import { raiseRevision } from '../../rules/revision'
import { isOn } from '../dateState'
import { attendingDate, waitingForDate } from '../attending'
import { onBehalfOfOrganizer } from './onBehalfOfOrganizer'
import { anyConfirmation, noteAnswer, readConfirmation, type DateAnswer } from '../confirmationRows'

/** What an organizer's link is about. */
export interface AskedDate {
  /** documentId */
  meeting: string
  /** Local date on which the rule put it. */
  originalDate: string
}

type Move = Pick<
  Extract<NonNullable<LinkRequest['act']>, { do: 'date-move' }>,
  'date' | 'startTime' | 'endTime' | 'note'
>

type DateView = Extract<LinkView, { kind: 'date' }>

/** Null where there is no such date any more, or it has begun. */
export async function showDate(
  strapi: Core.Strapi,
  asked: AskedDate,
  language: Locale,
): Promise<DateView | null> {
  const occurrence = await readOccurrence(strapi, asked, language)
  if (!occurrence) return null
  const { meeting, originalDate } = asked
  const confirmation = await readConfirmation(strapi, meeting, originalDate)
  return {
    kind: 'date',
    occurrence,
    answer: confirmation?.answer ?? null,
    attending: await attendingDate(strapi, { meeting, originalDate }),
    waiting: await waitingForDate(strapi, { meeting, originalDate }),
  }
}

/** The date takes place; one that is off stays so: `done` is false then. Null as above. */
export async function confirmDate(
  strapi: Core.Strapi,
  asked: AskedDate,
  language: Locale,
): Promise<LinkAnswer | null> {
  const done = await whileOn(strapi, asked, language, () => noteAnswer(strapi, asked, 'confirmed'))
  return done === null ? null : answered(strapi, asked, language, { done })
}

/**
 * Does something with a date that takes place, and no editor changes it meanwhile.
 *
 * @returns null where there is no such date any more, or it has begun; false where it is off
 */
function whileOn(
  strapi: Core.Strapi,
  asked: AskedDate,
  language: Locale,
  act: () => Promise<void>,
): Promise<boolean | null> {
  return inTurn(strapi, 'changing content', async () => {
    const occurrence = await readOccurrence(strapi, asked, language)
    if (!occurrence) return null
    if (!isOn(occurrence)) return false
    await act()
    await raiseRevision(strapi, [anyConfirmation])
    return true
  })
}

/** Cancels the date as an editor would; @param note why, in the site's default language */
export function cancelDate(
  strapi: Core.Strapi,
  asked: AskedDate,
  note: string,
  language: Locale,
): Promise<LinkAnswer | null> {
  // One that was moved is cancelled on its new day.
  return changeDate(strapi, asked, language, { change: 'cancelled', note }, 'cancelled')
}

/** Moves the date as an editor would, by the clock at its place. */
export function moveDate(
  strapi: Core.Strapi,
  asked: AskedDate,
  { date, startTime, endTime, note }: Move,
  language: Locale,
): Promise<LinkAnswer | null> {
  const change = {
    change: 'moved',
    newDate: date,
    newStartTime: startTime || null,
    newEndTime: endTime || null,
    note,
  } as const
  return changeDate(strapi, asked, language, change, 'moved')
}

interface EnteredChange {
  change: 'cancelled' | 'moved'
  newDate?: string
  /** What fills whole days has none. */
  newStartTime?: string | null
  newEndTime?: string | null
  note: string
}

/**
 * All rules apply that apply to editors; what they refuse changes nothing. What is off is not theirs to
 * change: `done` is false then.
 */
async function changeDate(
  strapi: Core.Strapi,
  asked: AskedDate,
  language: Locale,
  entered: EnteredChange,
  answer: DateAnswer,
): Promise<LinkAnswer | null> {
  try {
    const done = await onBehalfOfOrganizer(strapi, language, () =>
      whileOn(strapi, asked, language, async () => {
        await saveChange(strapi, asked, { ...entered, note: entered.note.trim() || null })
        await noteAnswer(strapi, asked, answer)
      }),
    )
    return done === null ? null : answered(strapi, asked, language, { done })
  } catch (error) {
    if (!(error instanceof errors.ValidationError)) throw error
    return answered(strapi, asked, language, { done: false, problems: problemsOf(error) })
  }
}

/** In the place of the change that the date already has. */
async function saveChange(
  strapi: Core.Strapi,
  { meeting, originalDate }: AskedDate,
  entered: Omit<EnteredChange, 'note'> & { note: string | null },
): Promise<void> {
  const documents = strapi.documents(typeThatIs('changing'))
  const [known] = await documents.findMany({
    filters: { meeting: { documentId: meeting }, originalDate },
    fields: ['documentId'],
    sort: 'createdAt:asc',
    limit: 1,
  })
  if (known) {
    // Strapi's types know no way to empty a field. What another note said is not true any more.
    const data: object = { ...entered, noteLocale: firstLanguage, otherNotes: [] }
    await documents.update({ documentId: known.documentId, data })
    return
  }
  const { change, newDate, newStartTime, newEndTime, note } = entered
  await documents.create({
    data: {
      meeting,
      originalDate,
      change,
      noteLocale: firstLanguage,
      ...(newDate && { newDate }),
      ...(newStartTime && { newStartTime }),
      ...(newEndTime && { newEndTime }),
      ...(note !== null && { note }),
    },
  })
}

type Problems = LinkAnswer['problems']
type ProblemField = Problems[number]['field']

const fields: Record<string, ProblemField> = {
  note: 'note',
  newStartTime: 'startTime',
  newEndTime: 'endTime',
}

/** What does not stand in a field of the page is told at the date. */
function problemsOf({ message, details }: errors.ValidationError): Problems {
  const told: unknown = isRecord(details) ? details['errors'] : null
  const problems = (Array.isArray(told) ? told : []).flatMap((problem: unknown): Problems => {
    if (!isRecord(problem) || typeof problem['message'] !== 'string') return []
    const path: unknown = Array.isArray(problem['path']) ? problem['path'][0] : null
    return [{ field: fields[String(path)] ?? 'date', message: problem['message'] }]
  })
  return problems.length > 0 ? problems : [{ field: 'date', message }]
}

async function answered(
  strapi: Core.Strapi,
  asked: AskedDate,
  language: Locale,
  { done, problems = [] }: Pick<LinkAnswer, 'done'> & Partial<Pick<LinkAnswer, 'problems'>>,
): Promise<LinkAnswer> {
  return { done, view: await showDate(strapi, asked, language), problems }
}

async function readOccurrence(
  strapi: Core.Strapi,
  { meeting, originalDate }: AskedDate,
  language: Locale,
): Promise<Occurrence | null> {
  const published = await publishedContent(strapi).read()
  if (!published.meetings.has(meeting)) return null
  const now = Temporal.Now.instant()
  const occurrence = findDate(published, meeting, originalDate, { language, now })
  const isAhead = occurrence && Date.parse(occurrence.startsAt) > now.epochMilliseconds
  return isAhead ? occurrence : null
}
