import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { anyMeeting, meetingOf, type Meeting } from '../../../tests/differential/meetings'
import { zoneKinds } from '../../../tests/differential/zoneKinds'
import { Agenda } from '../../calendar/agenda'
import { serialize } from '../../calendar/ics'
import { occurrencesIn } from '../../calendar/occurrences'
import type { Plan } from '../../calendar/plan'
import { archiveYears, toArchive } from '../../content/mappers/archive'
import { toArticleList } from '../../content/mappers/articles'
import { toGroup } from '../../content/mappers/groups'
import { toMeetingCalendar, windowAt } from '../../content/mappers/calendar'
import { findDate, toMeetingDate } from '../../content/mappers/dates'
import { toMeeting } from '../../content/mappers/meetings'
import { toMonth } from '../../content/mappers/month'
import { horizonDays, type Moment } from '../../content/mappers/occurrences'
import { toPage } from '../../content/mappers/pages'
import { toPersonList } from '../../content/mappers/people'
import { toPosition } from '../../content/mappers/positions'
import { toProgramme, toTopicList } from '../../content/mappers/programme'
import { readProgramme } from './asked'
import { toSite } from '../../content/mappers/site'
import { toSitemap } from '../../content/mappers/sitemap'
import { Params } from '../../http/params'
import { byBuiltInPage, PageTree } from '../../content/reading/pageTree'
import { byListed, type ListedDocuments } from '../../content/reading/listed'
import type { Change } from '../../content/reading/plans'
import type { Published } from '../../content/reading/published'
import type { MeetingRow, PageContentRow } from '../../content/reading/queries'
import type { SettingsRow } from '../../content/reading/siteSettings'
import { byDocument } from '../../content/reading/texts'
import { validUntil } from '../../content/reading/validity'
import type { Locale } from '../../contract'
import { byLanguage } from '../../languages'
import { dateAt, startOfDay } from '../../zones/zonedTime'

interface Content {
  timeZone: string
  plans: Plan[]
  /** Of each meeting in turn; none: scheduled. */
  statuses?: NonNullable<MeetingRow['planStatus']>[]
  /** Each announcement from when, until when. */
  announced?: { from?: string; until?: string }[]
}

/** Content that is written in English only. */
function inEnglish<Row>(rows: Row[]): Record<Locale, Row[]> {
  return { ...byLanguage<Row[]>(() => []), en: rows }
}

/** Somebody holds another office on each day of some weeks. */
const offices = Array.from({ length: 60 }, (_, days) => {
  const day = Temporal.PlainDate.from('2026-11-01').add({ days }).toString()
  return { id: days, title: `Office ${days}`, from: day, until: day }
})

/** A site with these meetings, and one page and one position that tell of them. */
export function publish({ timeZone, plans, statuses = [], announced = [] }: Content): Published {
  const topic = { id: 1, documentId: 'topic', name: 'Housing', slug: 'housing' }
  const group = { id: 1, documentId: 'group', title: 'Tenants', slug: 'tenants' }
  const settings: SettingsRow = {
    id: 1,
    documentId: 'settings',
    branchName: 'A branch',
    timeZone,
    announcement: announced.map((times, id) => ({ id, text: `Listen ${id}`, ...times })),
  }
  const rows = plans.map((_, index): MeetingRow => {
    const id = `m${index}`
    const planStatus = statuses[index % statuses.length] ?? 'scheduled'
    const topics = index % 2 === 0 ? [topic] : []
    const groups = index % 2 === 1 ? [group] : []
    return { id: index, documentId: id, title: id, slug: id, planStatus, topics, groups }
  })
  const known = new Map(plans.map((plan, index) => [`m${index}`, withRows(plan)]))
  const bound = { home: null, builtIn: byBuiltInPage(() => null) }
  return {
    revision: 'epoch.0',
    bound,
    tree: new PageTree(byDocument(inEnglish([{ id: 1, documentId: 'page', slug: 'page' }])), bound),
    ...byListed<ListedDocuments>(() => new Map()),
    meetings: byDocument(inEnglish(rows)),
    meetingIds: new Map(rows.map(({ slug, documentId }) => [slug ?? '', documentId])),
    dateChanges: new Map(),
    closures: [],
    specialDates: new Map(),
    discussed: new Map(),
    plans: known,
    agenda: new Agenda([...known].map(([id, plan]) => ({ id, name: `${id}/`, plan }))),
    venues: new Map(),
    topics: byDocument(inEnglish([topic])),
    positions: byDocument(
      inEnglish([{ id: 1, documentId: 'position', title: 'Ours', slug: 'ours', topics: [topic] }]),
    ),
    articles: byDocument(
      inEnglish([{ id: 1, documentId: 'article', title: 'It rained', slug: 'rain' }]),
    ),
    people: byDocument(
      inEnglish([{ id: 1, documentId: 'person', title: 'Ana', slug: 'ana', lead: null, offices }]),
    ),
    groups: byDocument(inEnglish([group])),
    calendarStates: new Map(),
    awaiting: new Set(),
    taken: new Map(),
    settings: { ...byLanguage(() => null), en: settings },
    navigation: byLanguage(() => null),
    redirects: new Map(),
    interests: new Map(),
    getInvolved: byLanguage(() => null),
  }
}

function withRows(plan: Plan): Plan<Change> {
  const changes = plan.changes.map((change, id) => ({
    ...change,
    row: { id, documentId: `change-${id}` },
    says: 'date' as const,
  }))
  return { ...plan, changes }
}

const pageRow: PageContentRow = {
  id: 1,
  documentId: 'page',
  sections: [
    { id: 1, __component: 'sections.hero', title: 'Hello', showNextMeeting: true },
    { id: 2, __component: 'sections.upcoming-meetings', count: 4 },
    {
      id: 3,
      __component: 'sections.upcoming-meetings',
      count: 4,
      topic: { id: 1, documentId: 'topic' },
    },
  ],
}

const programmes = ['', 'limit=3&topic=housing', 'attendance=in-person&limit=100', 'group=tenants']

/** What the door's readers say at an instant, by question; a refusal is an answer, too. */
function answers(
  published: Published,
  now: Temporal.Instant,
  asked: Questions,
): Record<string, unknown> {
  const moment: Moment = { language: 'en', now }
  const told: Record<string, unknown> = {
    site: toSite(published, [], moment),
    page: toPage(published, 'page', { facts: pageRow, content: pageRow }, moment),
    position: toPosition(
      published,
      'position',
      { facts: { id: 1, documentId: 'position' }, content: { id: 1, documentId: 'position' } },
      moment,
    ),
    articles: toArticleList(published, null, moment),
    people: toPersonList(published, moment),
    group: toGroup(
      published,
      'group',
      { facts: { id: 1, documentId: 'group' }, content: { id: 1, documentId: 'group' } },
      moment,
    ),
    topics: toTopicList(published, moment),
    archiveYears: archiveYears(published, now),
    sitemap: toSitemap(published, now),
    calendars: windowAt(published, now),
  }
  for (const query of [...programmes, ...asked.programmes]) {
    told[`programme ${query}`] = orRefusal(() =>
      toProgramme(published, readProgramme(new Params(query)), moment),
    )
  }
  for (const year of asked.years) {
    told[`archive ${year}`] = toArchive(published, year, { limit: 20, after: null }, moment)
  }
  for (const month of asked.months) {
    const narrowing = { topic: null, group: null, attendance: null, access: null }
    told[`month ${month}`] = toMonth(published, month, narrowing, moment)
  }
  for (const [id] of published.plans) {
    const row = { id: 1, documentId: id }
    const meeting = toMeeting(published, id, { facts: row, content: row }, moment)
    told[id] = meeting
    for (const date of asked.dates) {
      const occurrence = findDate(published, id, date, moment)
      told[`${id} ${date}`] =
        occurrence && toMeetingDate(published, id, { occurrence, meeting }, moment)
    }
  }
  const calendar = toMeetingCalendar(published, 'm0', { ...moment, siteUrl: 'https://a.example' })
  told['calendar'] = serialize(calendar)
  return told
}

function orRefusal(answer: () => unknown): unknown {
  try {
    return answer()
  } catch (error) {
    if (error instanceof Error) return error.message
    throw error
  }
}

interface Questions {
  programmes: string[]
  years: string[]
  months: string[]
  dates: string[]
}

/** Questions for which a time of that kind could make a difference. */
function questionsAround(timeZone: string, now: Temporal.Instant): Questions {
  const today = dateAt(now, timeZone)
  const day = (days: number) => today.add({ days }).toString()
  return {
    programmes: [
      `from=${day(0)}`,
      `from=${day(-30)}&to=${day(30)}`,
      `to=${day(horizonDays)}`,
      `to=${day(1)}`,
    ],
    years: [String(today.year - 1), String(today.year)],
    months: [-13, -12, -1, 0, 1, 13, 14].map((months) =>
      today.toPlainYearMonth().add({ months }).toString(),
    ),
    dates: [day(-1), day(0), day(1), `${today.year + 2}-12-31`, `${today.year + 3}-01-01`],
  }
}

const minute = 60_000
const day = 24 * 60 * minute

/** Meetings that share their years, most of them in zones that change their clocks. */
const sites = fc
  .constantFrom(
    // Apia has its trouble in years of its own.
    ...zoneKinds.map((kind) =>
      kind.name === 'Apia'
        ? { kinds: [kind], years: kind.years }
        : { kinds: [kind, ...zoneKinds.slice(0, 4)], years: { min: 2024, max: 2031 } },
    ),
  )
  .chain(({ kinds, years }) =>
    fc.record({
      zone: fc.constantFrom(...kinds.flatMap(({ timeZones }) => timeZones)),
      year: fc.integer(years),
      draws: fc.array(fc.oneof(...kinds.map((kind) => fc.record(anyMeeting(kind)))), {
        minLength: 1,
        maxLength: 4,
      }),
      statuses: fc.array(fc.constantFrom('scheduled', 'scheduled', 'cancelled', 'postponed'), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  )
  .map(({ zone, year, draws, statuses }) => ({
    timeZone: zone,
    meetings: draws.map((draw) => meetingOf({ ...draw, year })),
    statuses,
  }))

/** When to ask: near where a date begins or ends, or where it comes into or leaves a horizon. */
const momentDraw = fc.record({
  meeting: fc.nat({ max: 3 }),
  date: fc.nat({ max: 400 }),
  at: fc.constantFrom('start', 'end', 'midnight'),
  daysOff: fc.constantFrom(0, 0, -horizonDays, horizonDays, 1 - horizonDays, horizonDays - 1),
  millisecondsOff: fc.oneof(
    fc.constantFrom(-1, 0, 1),
    fc.integer({ min: -30 * 60 * minute, max: 30 * 60 * minute }),
  ),
})

type MomentDraw = typeof momentDraw extends fc.Arbitrary<infer Drawn> ? Drawn : never

function instantOf(
  meetings: Meeting[],
  { meeting, date, at, daysOff, millisecondsOff }: MomentDraw,
): Temporal.Instant {
  const { plan, window } = meetings[meeting % meetings.length] ?? meetings[0] ?? nothing()
  const from = startOfDay(Temporal.PlainDate.from(window.from), plan.timeZone)
  const to = startOfDay(Temporal.PlainDate.from(window.to), plan.timeZone)
  const dates = occurrencesIn(plan, { from: from.toInstant(), to: to.toInstant() })
  const chosen = dates[date % dates.length]
  const begin = chosen ? chosen.startsAt : from.add({ days: date })
  const midnight = startOfDay(begin.toPlainDate(), plan.timeZone)
  const times = { start: begin, end: chosen?.endsAt ?? begin, midnight }
  return Temporal.Instant.fromEpochMilliseconds(
    times[at].epochMilliseconds + daysOff * day + millisecondsOff,
  )
}

function nothing(): never {
  throw new RangeError('a site without meetings was drawn')
}

/** Holds the answers of so many drawn sites to the time for which they are said to be good. */
export function holdForDrawnSites(seed: number, numRuns: number): void {
  describe(`how long answers hold (CALENDAR_SEED=${seed})`, { timeout: 600_000 }, () => {
    it('no answer is another one before its time is over', () => {
      fc.assert(
        fc.property(
          sites,
          fc.array(momentDraw, { minLength: 2, maxLength: 2 }),
          ({ timeZone, meetings, statuses }, moments) => {
            const published = publish({
              timeZone,
              plans: meetings.map(({ plan }) => plan),
              statuses,
            })
            for (const moment of moments) {
              const now = instantOf(meetings, moment)
              const until = validUntil(published, now)
              expect(until.epochMilliseconds).toBeGreaterThan(now.epochMilliseconds)
              const last = until.subtract({ milliseconds: 1 })
              expect(validUntil(published, last).toString()).toBe(until.toString())
              const asked = questionsAround(timeZone, now)
              expect(answers(published, last, asked)).toEqual(answers(published, now, asked))
            }
          },
        ),
        { seed, numRuns },
      )
    })
  })
}
