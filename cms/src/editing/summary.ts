import type { Temporal } from 'temporal-polyfill'
import type { MeetingFacts } from '../content/mappers/occurrences'
import { attendanceOf, venueOf } from '../content/mappers/occurrences'
import type { Change } from '../content/reading/plans'
import { factsOf, textIn } from '../content/reading/texts'
import { occurrencesFrom, occurrencesIn } from '../calendar/occurrences'
import type { Plan } from '../calendar/plan'
import { ruleInWords } from '../content/inWords/rule'
import type { Locale } from '../contract'
import { dateAndTimesInWords, zoneInWords } from '../content/inWords/dates'
import { wordsOf } from '../languages'
import { dateAt } from '../zones/zonedTime'

interface Reader {
  language: Locale
  now: Temporal.Instant
}

/** When and where a meeting is, a sentence each. */
export function meetingSummary(
  facts: MeetingFacts,
  id: string,
  plan: Plan<Change> | null,
  reader: Reader,
): string[] {
  const meeting = facts.meetings.get(id)
  if (!meeting) return []
  const texts = wordsOf(reader.language).editing
  const row = factsOf(meeting)
  const attendance = texts.attendance[attendanceOf(row)]
  const venue = venueOf(facts, row.venue)
  const name = venue && row.attendance !== 'online' ? textIn(venue, reader.language).row.name : null
  return [
    plan ? timesOf(plan, reader) : texts.noDates,
    name ? texts.at(attendance, name) : `${attendance}.`,
    ...(row.planStatus === 'cancelled' ? [texts.cancelled] : []),
    ...(row.planStatus === 'postponed' ? [texts.postponed] : []),
  ]
}

function timesOf(plan: Plan<Change>, { language, now }: Reader): string {
  const texts = wordsOf(language).editing
  const zone = zoneInWords(plan.timeZone, language, now)
  const today = dateAt(now, plan.timeZone).toString()
  const rule = ruleInWords(plan, language, today)
  if (rule !== null) return texts.rule(rule, zone)
  const date = onlyDate(plan, now)
  return date ? texts.once(dateAndTimesInWords(date, language, now), zone) : texts.noDates
}

/** The date of a meeting that takes place once, also when it is over. */
function onlyDate(plan: Plan<Change>, now: Temporal.Instant) {
  for (const date of occurrencesFrom(plan, now)) return date
  const [first] = plan.phases
  const day = new Date(`${first.from}T00:00:00Z`).getTime()
  const from = now.subtract({ milliseconds: now.epochMilliseconds - day }).subtract({ hours: 48 })
  return occurrencesIn(plan, { from, to: now }).at(-1) ?? null
}
