import type { Temporal } from 'temporal-polyfill'
import type {
  AccessFacts,
  Attendance,
  Occurrence,
  OccurrenceList,
  TopicList,
} from '../../../contract'
import { invalid, type AccessNeed, type Params, accessNeeds, attendances } from '../params'
import type { Published } from '../reading/published'
import { horizonDays, occurrencesOfAll, type Moment } from './occurrences'
import { siteZone } from './site'

interface Programme {
  from: Temporal.PlainDate | null
  to: Temporal.PlainDate | null
  topic: string | null
  attendance: Attendance | null
  access: AccessNeed | null
  limit: number
  after: string | null
}

export function readProgramme(params: Params): Programme {
  return {
    from: params.date('from'),
    to: params.date('to'),
    topic: params.text('topic'),
    attendance: params.oneOf('attendance', attendances),
    access: params.oneOf('access', accessNeeds),
    limit: params.integer('limit', { min: 1, max: 100, fallback: 20 }),
    after: params.text('after'),
  }
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
  const zone = siteZone(published)
  const from = asked.from ?? now.toZonedDateTimeISO(zone).toPlainDate()
  const to = asked.to ?? from.add({ days: horizonDays })
  checkSpan(from, to)
  const span = {
    from: asked.from ? from.toZonedDateTime(zone).toInstant() : now,
    to: to.toZonedDateTime(zone).toInstant(),
  }
  const after = asked.after === null ? null : parseCursor(asked.after)
  const found = occurrencesOfAll(published, span, language)
    .filter((occurrence) => matches(occurrence, asked))
    .filter((occurrence) => !after || cursorOf(occurrence) > after)
  const data = found.slice(0, asked.limit)
  const last = data.at(-1)
  return {
    data,
    meta: {
      next: last && found.length > data.length ? encodeCursor(cursorOf(last)) : null,
      from: from.toString(),
      to: to.toString(),
    },
  }
}

/** The topics that have dates to come, by name. */
export function toTopicList(published: Published, { language, now }: Moment): TopicList {
  const span = { from: now, to: now.add({ hours: 24 * horizonDays }) }
  const topics = occurrencesOfAll(published, span, language).flatMap(({ topics }) => topics)
  const bySlug = new Map(topics.map((topic) => [topic.slug, topic]))
  return { data: [...bySlug.values()].sort((a, b) => a.name.localeCompare(b.name, language)) }
}

function checkSpan(from: Temporal.PlainDate, to: Temporal.PlainDate): void {
  const days = from.until(to, { largestUnit: 'days' }).days
  if (days < 1) throw invalid('to', `give a date after ${from.toString()}; it is exclusive`)
  if (days > horizonDays) throw invalid('to', `ask for at most ${horizonDays} days at once`)
}

function matches(occurrence: Occurrence, { topic, attendance, access }: Programme): boolean {
  return (
    (topic === null || occurrence.topics.some(({ slug }) => slug === topic)) &&
    (attendance === null || attends(occurrence, attendance)) &&
    (access === null || offers(occurrence.access, access))
  )
}

/** Whoever asks for one way to attend can attend a hybrid meeting as well. */
function attends(occurrence: Occurrence, attendance: Attendance): boolean {
  return occurrence.attendance === attendance || occurrence.attendance === 'hybrid'
}

function offers(access: AccessFacts, need: AccessNeed): boolean {
  switch (need) {
    case 'step-free':
      return access.stepFree === true
    case 'masks':
      return access.masks === 'required' || access.masks === 'encouraged'
    case 'sign-language':
      return access.signLanguage === 'provided' || access.signLanguage === 'on-request'
    case 'childcare':
      return access.childcare === 'provided' || access.childcare === 'on-request'
  }
}

/** Sorts as the dates do: the start, then the key. */
function cursorOf({ startsAt, key }: Occurrence): string {
  return `${startsAt} ${key}`
}

function encodeCursor(cursor: string): string {
  return Buffer.from(cursor).toString('base64url')
}

function parseCursor(value: string): string {
  const cursor = Buffer.from(value, 'base64url').toString()
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z \S+$/.test(cursor)) {
    throw invalid('after', 'give the value of meta.next from the answer before')
  }
  return cursor
}
