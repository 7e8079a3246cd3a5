import type { Temporal } from 'temporal-polyfill'
import type { Attendance, Occurrence, OccurrenceList, TopicList } from '../../contract'
import type { AccessNeed } from '../narrowing'
import { invalid } from '../invalid'
import type { Published } from '../reading/published'
import { factsOf } from '../reading/texts'
import { siteZone } from '../reading/zones'
import { page, startingAfter } from './cursors'
import { findMeeting, ruleOfDate } from './meetings'
import { horizonDays, isOff, occurrencesOfAll, upcoming, type Moment } from './occurrences'
import { byName, toTopic } from './topics'
import { dateAt, startOfDay } from '../../zones/zonedTime'

/** What of the dates is asked for. */
export interface Programme {
  from: Temporal.PlainDate | null
  to: Temporal.PlainDate | null
  topic: string | null
  group: string | null
  attendance: Attendance | null
  access: AccessNeed | null
  /** True: of each meeting one date alone. */
  isFolded: boolean
  limit: number
  after: string | null
}

/**
 * The dates of a span, in order; without `from` those that have not ended yet. Where series are
 * folded, of each meeting the first date that takes place, else its first.
 *
 * @throws ValidationError when the span is longer than 400 days, ends before it starts, or `after`
 * is no cursor of an earlier answer.
 */
export function toProgramme(
  published: Published,
  asked: Programme,
  moment: Moment,
): OccurrenceList {
  const { language, now } = moment
  const zone = siteZone(published.settings)
  const from = asked.from ?? dateAt(now, zone)
  const to = asked.to ?? from.add({ days: horizonDays })
  checkSpan(from, to)
  const span = {
    from: asked.from ? startOfDay(from, zone).toInstant() : now,
    to: startOfDay(to, zone).toInstant(),
  }
  // What comes first of a meeting may stand before the part that is asked for.
  const looked = asked.isFolded ? span : startingAfter(span, asked.after)
  const all = occurrencesOfAll(published, looked, language, {
    ...(asked.topic !== null && { topics: new Set([asked.topic]) }),
    ...(asked.group !== null && { group: asked.group }),
    ...(asked.attendance !== null && { attendance: asked.attendance }),
    ...(asked.access !== null && { access: asked.access }),
    offOnceFrom: now,
  })
  const { data, next } = page(asked.isFolded ? oneOfEach(all) : all, asked)
  const rows = asked.isFolded ? data.map((one) => withRule(published, one, moment)) : data
  return { data: rows, meta: { next, from: from.toString(), to: to.toString() } }
}

/** Of the dates of each meeting the first that takes place, else the first; as they are in order. */
function oneOfEach(dates: Iterable<Occurrence>): Occurrence[] {
  const chosen = new Map<string, Occurrence>()
  for (const date of dates) {
    const known = chosen.get(date.slug)
    if (!known || (isOff(known.status) && !isOff(date.status))) chosen.set(date.slug, date)
  }
  return [...chosen.values()].sort(
    (a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt) || (a.key < b.key ? -1 : 1),
  )
}

function withRule(published: Published, date: Occurrence, moment: Moment): Occurrence {
  const id = findMeeting(published, date.slug)
  const rule = id === null ? null : ruleOfDate(published, id, date, moment)
  return rule === null ? date : { ...date, rule }
}

/** The topics that have dates to come, by name. */
export function toTopicList(published: Published, moment: Moment): TopicList {
  const topics = [...published.topics.values()].filter((topic) => {
    const topics = new Set([factsOf(topic).slug ?? ''])
    return upcoming(published, moment, { topics, limit: 1 }).length > 0
  })
  return {
    data: topics.map((topic) => toTopic(topic, moment.language)).sort(byName(moment.language)),
  }
}

function checkSpan(from: Temporal.PlainDate, to: Temporal.PlainDate): void {
  const days = from.until(to, { largestUnit: 'days' }).days
  if (days < 1) throw invalid('to', `give a date after ${from.toString()}; it is exclusive`)
  if (days > horizonDays) throw invalid('to', `ask for at most ${horizonDays} days at once`)
}
