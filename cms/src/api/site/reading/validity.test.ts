import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { anyMeeting, meetingOf, type Meeting } from '../../../calendar/differential/meetings'
import { zoneKinds } from '../../../calendar/differential/zoneKinds'
import { Agenda } from '../../../calendar/agenda'
import { serialize } from '../../../calendar/ics'
import { occurrencesIn } from '../../../calendar/occurrences'
import type { Phase, Plan } from '../../../calendar/plan'
import { archiveYears, toArchive } from '../mappers/archive'
import { toMeetingCalendar, windowAt } from '../mappers/calendar'
import { findDate, toMeetingDate } from '../mappers/dates'
import { toMeeting } from '../mappers/meetings'
import { horizonDays, type Moment } from '../mappers/occurrences'
import { toPage } from '../mappers/pages'
import { toPosition } from '../mappers/positions'
import { readProgramme, toProgramme, toTopicList } from '../mappers/programme'
import { toSite } from '../mappers/site'
import { toSitemap } from '../mappers/sitemap'
import { Params } from '../params'
import { PageTree } from './pageTree'
import type { Change } from './plans'
import type { Published } from './published'
import type { MeetingRow, PageContentRow, SettingsRow } from './queries'
import { byDocument } from './texts'
import { validUntil } from './validity'

interface Content {
  timeZone: string
  plans: Plan[]
  /** Of each meeting in turn; none: scheduled. */
  statuses?: NonNullable<MeetingRow['planStatus']>[]
  announcedUntil?: string
}

/** A site with these meetings, and one page and one position that tell of them. */
function publish({ timeZone, plans, statuses = [], announcedUntil }: Content): Published {
  const topic = { id: 1, documentId: 'topic', name: 'Housing', slug: 'housing' }
  const settings: SettingsRow = {
    id: 1,
    documentId: 'settings',
    branchName: 'A branch',
    timeZone,
    announcement: announcedUntil ? { id: 1, text: 'Listen', until: announcedUntil } : null,
  }
  const rows = plans.map((_, index): MeetingRow => {
    const id = `m${index}`
    const planStatus = statuses[index % statuses.length] ?? 'scheduled'
    const topics = index % 2 === 0 ? [topic] : []
    return { id: index, documentId: id, title: id, slug: id, planStatus, topics }
  })
  const known = new Map(plans.map((plan, index) => [`m${index}`, withRows(plan)]))
  return {
    revision: 'epoch.0',
    tree: new PageTree(byDocument({ en: [{ id: 1, documentId: 'page', slug: 'page' }], es: [] }), {
      home: null,
      builtIn: { meetings: null, positions: null, getInvolved: null },
    }),
    meetings: byDocument({ en: rows, es: [] }),
    dateChanges: new Map(),
    plans: known,
    agenda: new Agenda([...known].map(([id, plan]) => ({ id, name: `${id}/`, plan }))),
    venues: new Map(),
    topics: byDocument({ en: [topic], es: [] }),
    positions: byDocument({
      en: [{ id: 1, documentId: 'position', title: 'Ours', slug: 'ours', topics: [topic] }],
      es: [],
    }),
    calendarStates: new Map(),
    awaiting: new Set(),
    settings: { en: settings, es: null },
    navigation: { en: null, es: null },
    redirects: new Map(),
    interests: new Map(),
    getInvolved: { en: null, es: null },
  }
}

function withRows(plan: Plan): Plan<Change> {
  const changes = plan.changes.map((change, id) => ({
    ...change,
    row: { id, documentId: `change-${id}` },
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

const programmes = ['', 'limit=3&topic=housing', 'attendance=in-person&limit=100']

/** What the door's readers say at an instant, by question; a refusal is an answer, too. */
function answers(
  published: Published,
  now: Temporal.Instant,
  asked: Questions,
): Record<string, unknown> {
  const moment: Moment = { language: 'en', now }
  const told: Record<string, unknown> = {
    site: toSite(published, [], 'en'),
    page: toPage(published, 'page', { facts: pageRow, content: pageRow }, moment),
    position: toPosition(
      published,
      'position',
      { facts: { id: 1, documentId: 'position' }, content: { id: 1, documentId: 'position' } },
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
  dates: string[]
}

/** Questions for which a time of that kind could make a difference. */
function questionsAround(timeZone: string, now: Temporal.Instant): Questions {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate()
  const day = (days: number) => today.add({ days }).toString()
  return {
    programmes: [
      `from=${day(0)}`,
      `from=${day(-30)}&to=${day(30)}`,
      `to=${day(horizonDays)}`,
      `to=${day(1)}`,
    ],
    years: [String(today.year - 1), String(today.year)],
    dates: [day(-1), day(0), day(1), `${today.year + 2}-12-31`, `${today.year + 3}-01-01`],
  }
}

const seed = Number(process.env['CALENDAR_SEED'] ?? 20_261_126)
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
  const from = Temporal.PlainDate.from(window.from).toZonedDateTime(plan.timeZone)
  const to = Temporal.PlainDate.from(window.to).toZonedDateTime(plan.timeZone)
  const dates = occurrencesIn(plan, { from: from.toInstant(), to: to.toInstant() })
  const chosen = dates[date % dates.length]
  const begin = chosen ? chosen.startsAt : from.add({ days: date })
  const times = { start: begin, end: chosen?.endsAt ?? begin, midnight: begin.startOfDay() }
  return Temporal.Instant.fromEpochMilliseconds(
    times[at].epochMilliseconds + daysOff * day + millisecondsOff,
  )
}

function nothing(): never {
  throw new RangeError('a site without meetings was drawn')
}

describe(`how long answers hold (CALENDAR_SEED=${seed})`, { timeout: 120_000 }, () => {
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
      { seed, numRuns: 40 },
    )
  })
})

function weekly(from: string, phase: Partial<Phase> = {}, timeZone = 'America/Los_Angeles'): Plan {
  return {
    timeZone,
    phases: [
      {
        allDay: false,
        from,
        startTime: '19:00',
        endTime: '21:00',
        daysLater: 0,
        countedFrom: from,
        recurrence: {
          frequency: 'weekly',
          interval: 1,
          weekdays: [],
          nth: null,
          until: null,
          count: null,
        },
        venue: null,
        ...phase,
      },
    ],
    changes: [],
  }
}

/** The steps that an answer takes from an instant on. */
function steps(published: Published, from: string, count: number): string[] {
  const times: string[] = []
  let now = Temporal.Instant.from(from)
  while (times.length < count) {
    now = validUntil(published, now)
    times.push(now.toString())
  }
  return times
}

describe('an answer holds', () => {
  it('until the next date begins, until it ends, and until the day is over', () => {
    const published = publish({
      timeZone: 'America/Los_Angeles',
      plans: [weekly('2026-11-26')],
    })
    expect(steps(published, '2026-11-26T12:00:00Z', 4)).toEqual([
      '2026-11-27T03:00:00Z',
      '2026-11-27T05:00:00Z',
      '2026-11-27T08:00:00Z',
      '2026-11-28T08:00:00Z',
    ])
  })

  it('until the first of several running dates ends, however long ago they began', () => {
    const camp = weekly('2026-11-01', { recurrence: null, daysLater: 26, endTime: '14:00' })
    const published = publish({
      timeZone: 'America/Los_Angeles',
      plans: [camp, weekly('2026-11-27', { startTime: '13:00', endTime: '15:00' })],
    })
    expect(steps(published, '2026-11-27T21:30:00Z', 2)).toEqual([
      '2026-11-27T22:00:00Z',
      '2026-11-27T23:00:00Z',
    ])
  })

  it('until the next midnight in the zone of any meeting', () => {
    const plans = [weekly('2026-11-26', {}, 'Asia/Kathmandu')]
    const published = publish({ timeZone: 'America/Los_Angeles', plans })
    expect(steps(published, '2026-11-24T12:00:00Z', 3)).toEqual([
      '2026-11-24T18:15:00Z',
      '2026-11-25T08:00:00Z',
      '2026-11-25T18:15:00Z',
    ])
  })

  it('until the announcement runs out', () => {
    const published = publish({
      timeZone: 'UTC',
      plans: [],
      announcedUntil: '2026-11-24T17:30:00.000Z',
    })
    expect(steps(published, '2026-11-24T12:00:00Z', 2)).toEqual([
      '2026-11-24T17:30:00Z',
      '2026-11-25T00:00:00Z',
    ])
  })

  it('to the midnight after a day on which clocks change, half hours and lost midnights included', () => {
    const nights = (timeZone: string, from: string) =>
      steps(publish({ timeZone, plans: [] }), from, 3)
    expect(nights('America/Los_Angeles', '2026-10-31T12:00:00Z')).toEqual([
      '2026-11-01T07:00:00Z',
      '2026-11-02T08:00:00Z',
      '2026-11-03T08:00:00Z',
    ])
    expect(nights('Australia/Lord_Howe', '2026-10-03T00:00:00Z')).toEqual([
      '2026-10-03T13:30:00Z',
      '2026-10-04T13:00:00Z',
      '2026-10-05T13:00:00Z',
    ])
    expect(nights('America/Havana', '2026-03-07T12:00:00Z')).toEqual([
      '2026-03-08T05:00:00Z',
      '2026-03-09T04:00:00Z',
      '2026-03-10T04:00:00Z',
    ])
  })

  it('is worked out anew when the clock is put back', () => {
    const published = publish({ timeZone: 'UTC', plans: [] })
    const at = (time: string) => validUntil(published, Temporal.Instant.from(time)).toString()
    expect(at('2026-11-24T12:00:00Z')).toBe('2026-11-25T00:00:00Z')
    expect(at('2026-11-22T12:00:00Z')).toBe('2026-11-23T00:00:00Z')
  })
})
