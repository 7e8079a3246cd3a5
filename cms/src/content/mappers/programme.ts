import type { Temporal } from 'temporal-polyfill'
import type { Attendance, OccurrenceList, TopicList } from '../../contract'
import type { AccessNeed } from '../narrowing'
import { invalid } from '../invalid'
import type { Published } from '../reading/published'
import { factsOf } from '../reading/texts'
import { siteZone } from '../reading/zones'
import { page, startingAfter } from './cursors'
import { horizonDays, occurrencesOfAll, upcoming, type Moment } from './occurrences'
import { byName, toTopic } from './topics'
import { dateAt, startOfDay } from '../../zones/zonedTime'

/** What of the dates is asked for. */
export interface Programme {
  from: Temporal.PlainDate | null
  to: Temporal.PlainDate | null
  topic: string | null
  attendance: Attendance | null
  access: AccessNeed | null
  limit: number
  after: string | null
}

/**
 * The dates of a span, in order; without `from` those that have not ended yet.
 *
 * @throws ValidationError when the span is longer than 400 days, ends before it starts, or `after`
 * is no cursor of an earlier answer.
 */
export function toProgramme(
  published: Published,
  asked: Programme,
  { language, now }: Moment,
): OccurrenceList {
  const zone = siteZone(published.settings)
  const from = asked.from ?? dateAt(now, zone)
  const to = asked.to ?? from.add({ days: horizonDays })
  checkSpan(from, to)
  const span = {
    from: asked.from ? startOfDay(from, zone).toInstant() : now,
    to: startOfDay(to, zone).toInstant(),
  }
  const found = occurrencesOfAll(published, startingAfter(span, asked.after), language, {
    ...(asked.topic !== null && { topics: new Set([asked.topic]) }),
    ...(asked.attendance !== null && { attendance: asked.attendance }),
    ...(asked.access !== null && { access: asked.access }),
    offOnceFrom: now,
  })
  const { data, next } = page(found, asked)
  return { data, meta: { next, from: from.toString(), to: to.toString() } }
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
