import { Temporal } from 'temporal-polyfill'
import type { Locale } from '../contract'
import type { Problem } from '../checks/problem'
import type { ScheduleEntry } from './contract'
import { instantOf, isWallTime, momentInWords, type Moment } from './moments'
import { wordsOf } from '../languages'

interface Circumstances {
  /** Of the site. */
  timeZone: string
  now: Temporal.Instant
  /** Of the reader. */
  language: Locale
  /** Whether this is planned already: it may be past meanwhile, and stays. */
  isKept: (field: Field, wallTime: string) => boolean
}

type Field = 'publishAt' | 'unpublishAt'

/** What is wrong with what an editor wants to plan. */
export function scheduleProblems(
  entry: Pick<ScheduleEntry, Field>,
  circumstances: Circumstances,
): Problem[] {
  const fields = ['publishAt', 'unpublishAt'] as const
  const problems = fields.flatMap((field) => problemOf(field, entry[field], circumstances))
  return problems.length > 0 ? problems : orderProblem(entry, circumstances)
}

function problemOf(
  field: Field,
  wallTime: string | null,
  { timeZone, now, language, isKept }: Circumstances,
): Problem[] {
  if (wallTime === null) return []
  if (!isWallTime(wallTime))
    return [{ path: [field], message: wordsOf(language).schedule.unreadable }]
  const moment = { wallTime, timeZone }
  if (isAfter(instantOf(moment), now) || isKept(field, wallTime)) return []
  return [
    { path: [field], message: wordsOf(language).schedule.past(momentInWords(moment, language)) },
  ]
}

function orderProblem(
  { publishAt, unpublishAt }: Pick<ScheduleEntry, Field>,
  { timeZone, language }: Circumstances,
): Problem[] {
  if (publishAt === null || unpublishAt === null) return []
  const publish: Moment = { wallTime: publishAt, timeZone }
  const unpublish: Moment = { wallTime: unpublishAt, timeZone }
  if (isAfter(instantOf(unpublish), instantOf(publish))) return []
  const message = wordsOf(language).schedule.reversed(momentInWords(publish, language))
  return [{ path: ['unpublishAt'], message }]
}

function isAfter(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) > 0
}
