import type { Temporal } from 'temporal-polyfill'
import { take, toOccurrence, type MeetingFacts } from '../api/site/mappers/occurrences'
import type { Change } from '../api/site/reading/plans'
import { occurrencesFrom, type PlannedDate } from '../calendar/occurrences'
import type { Plan } from '../calendar/plan'
import { timesInWords } from '../calendar/ruleInWords'
import type { Locale, Occurrence } from '../contract'
import type { ReportedDate } from './contract'
import { words } from './words'

/** How many of the next dates are told. */
const datesTold = 5

/** The next dates of a meeting, cancelled ones included. */
export function nextDates(
  facts: MeetingFacts,
  id: string,
  plan: Plan<Change>,
  { language, now }: { language: Locale; now: Temporal.Instant },
): ReportedDate[] {
  return take(occurrencesFrom(plan, now), datesTold).map((date) => {
    const occurrence = toOccurrence(facts, id, date, language)
    return {
      originalDate: date.originalDate,
      words: dateInWords(date, language, now),
      state: stateOf(occurrence),
      note: occurrence.change?.note?.text ?? null,
    }
  })
}

function stateOf({ status, change }: Occurrence): ReportedDate['state'] {
  if (status === 'cancelled' || status === 'moved') return status
  return change?.previousVenue ? 'other-venue' : 'scheduled'
}

/** "Thursday, November 26, 7–9 pm"; with its year when that is not the one of `now`. */
export function dateInWords(
  date: Pick<PlannedDate, 'startsAt' | 'endsAt' | 'phase'>,
  language: Locale,
  now: Temporal.Instant,
): string {
  const { startsAt, endsAt, phase } = date
  const { day } = words[language]
  const times = timesInWords(
    {
      allDay: phase.allDay,
      startTime: wallTime(startsAt),
      endTime: wallTime(endsAt),
      daysLater: daysBetween(startsAt, phase.allDay ? endsAt.subtract({ seconds: 1 }) : endsAt),
    },
    language,
  )
  return day(dayInWords(startsAt, language, now), times)
}

/** "Thursday, November 26" */
export function dayInWords(
  date: Temporal.ZonedDateTime,
  language: Locale,
  now: Temporal.Instant,
): string {
  const isThisYear = now.toZonedDateTimeISO(date.timeZoneId).year === date.year
  const text = new Intl.DateTimeFormat(words[language].tag, {
    timeZone: date.timeZoneId,
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    ...(!isThisYear && { year: 'numeric' }),
  }).format(date.epochMilliseconds)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "Pacific Time" */
export function zoneInWords(zone: string, language: Locale, now: Temporal.Instant): string {
  const parts = new Intl.DateTimeFormat(words[language].tag, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(now.epochMilliseconds)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

function wallTime(time: Temporal.ZonedDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' })
}

function daysBetween(start: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime): number {
  return start.toPlainDate().until(end.toPlainDate()).days
}
