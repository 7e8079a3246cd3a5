import type { DateChange, IsoWeekday, Nth, Phase, Plan, Recurrence } from '../../calendar/plan'
import { isDate, isTime } from '../../calendar/written'
import type { ClosureRow, DateChangeRow, MeetingRow } from './queries'
import { monthFields } from '../monthFields'
import { weekdayFields } from '../weekdayFields'
import { isTimeZone } from '../../zones/zone'

/** A change of one date, with the row that says so: its own, or the days on which its place is closed. */
export type Change = DateChange &
  ({ says: 'date'; row: DateChangeRow } | { says: 'closure'; row: ClosureRow })

/** A rule as it is stored. */
export type RuleRow = Omit<NonNullable<MeetingRow['recurrence']>, 'id'>
type PhaseRow = NonNullable<MeetingRow['phases']>[number]

/**
 * What the calendar needs to know of a meeting. Null when it has no dates: a plan without its first
 * date, start or end, or with one that can't be read. One bad row must not take the programme down.
 *
 * @param zone the site's, for a meeting that names none
 */
export function toPlan(
  meeting: MeetingRow,
  changes: readonly DateChangeRow[],
  zone: string,
): Plan<Change> | null {
  const { firstDate, timeZone, recurrence } = meeting
  const allDay = meeting.allDay === true
  const startTime = allDay ? '00:00' : meeting.startTime
  const endTime = allDay ? '00:00' : meeting.endTime
  if (!isDate(firstDate) || !isTime(startTime) || !isTime(endTime)) return null
  const first: Phase = {
    allDay,
    startTime,
    endTime,
    daysLater: Math.max(0, meeting.daysLater ?? 0),
    from: firstDate,
    countedFrom: firstDate,
    recurrence: recurrence ? toRecurrence(recurrence) : null,
    venue: meeting.venue?.documentId ?? null,
  }
  return {
    timeZone: timeZone && isTimeZone(timeZone) ? timeZone : zone,
    phases: withLaterPhases(first, meeting.phases ?? []),
    ...toFurtherDates(meeting),
    changes: changes.flatMap(toChange),
  }
}

/** What a later phase leaves empty stays as it was before. */
function withLaterPhases(first: Phase, rows: PhaseRow[]): [Phase, ...Phase[]] {
  const phases: [Phase, ...Phase[]] = [first]
  let before = first
  const later = rows
    .flatMap((row) => (isDate(row.from) ? [{ row, from: row.from }] : []))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  for (const { row, from } of later) {
    if (from <= before.from) continue
    before = {
      ...before,
      from,
      startTime: isTime(row.startTime) ? row.startTime : before.startTime,
      endTime: isTime(row.endTime) ? row.endTime : before.endTime,
      daysLater: row.daysLater ?? before.daysLater,
      venue: row.venue?.documentId ?? before.venue,
      ...(row.recurrence && { countedFrom: from, recurrence: toRecurrence(row.recurrence) }),
    }
    phases.push(before)
  }
  return phases
}

/** In order, each once. A plan without any says nothing of them, as those that were kept before. */
function toFurtherDates({ furtherDates }: MeetingRow): Pick<Plan, 'furtherDates'> {
  const dates = (furtherDates ?? []).flatMap(({ date }) => (isDate(date) ? [date] : []))
  return dates.length > 0 ? { furtherDates: [...new Set(dates)].sort() } : {}
}

const frequencies = {
  daily: 'daily',
  weekly: 'weekly',
  'monthly by date': 'monthlyByDate',
  'monthly by weekday': 'monthlyByWeekday',
  yearly: 'yearly',
} as const

const nths: Record<string, Nth> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 }
const isoWeekdays: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7]

export function toRecurrence(row: RuleRow): Recurrence {
  const alsoNth = [row.secondNth, row.thirdNth].flatMap((nth) => nths[nth ?? ''] ?? [])
  const alsoDays = [row.secondDay, row.thirdDay, row.lastDayOfMonth ? -1 : null].flatMap(
    (day) => day ?? [],
  )
  const months = monthFields.flatMap((field, index) => (row[field] === true ? [index + 1] : []))
  const isNarrowed = months.length > 0 && months.length < monthFields.length
  return {
    frequency: frequencies[row.frequency ?? 'weekly'] ?? 'weekly',
    interval: Math.max(1, row.interval ?? 1),
    weekdays: isoWeekdays.filter((day) => {
      const field = weekdayFields[day - 1]
      return field !== undefined && row[field] === true
    }),
    nth: nths[row.nth ?? ''] ?? null,
    // What is left empty is left out: rules are as they were before there was more to say.
    ...(alsoNth.length > 0 && { alsoNth }),
    ...(row.isTogether && { isTogether: true }),
    ...(alsoDays.length > 0 && { alsoDays }),
    ...(isNarrowed && { months }),
    until: isDate(row.until) ? row.until : null,
    count: row.count && row.count > 0 ? row.count : null,
  }
}

const changes = {
  cancelled: 'cancelled',
  moved: 'moved',
  'other venue': 'otherVenue',
  'as planned': 'asPlanned',
} as const

export function toChange(row: DateChangeRow): Change[] {
  if (!isDate(row.originalDate) || !row.change) return []
  return [
    {
      originalDate: row.originalDate,
      change: changes[row.change],
      newDate: isDate(row.newDate) ? row.newDate : null,
      newStartTime: isTime(row.newStartTime) ? row.newStartTime : null,
      newEndTime: isTime(row.newEndTime) ? row.newEndTime : null,
      newDaysLater: row.newDaysLater ?? null,
      row,
      says: 'date',
    },
  ]
}
