import type { Locale, Meeting, Occurrence } from 'cms/contract'
import { describe, expect, test } from 'vitest'
import { home, page } from './cms/sample-cms'
import { describe as described } from './describe'
import { pictureInWords, pictureWords, type DateWords } from './pictureWords'
import {
  article,
  group,
  meeting,
  now,
  occurrence,
  person,
  position,
  site,
  venue,
} from './sample-branch'
import type { Screen } from './screens'

const words = (screen: Screen, locale: Locale = 'en', at = now) => {
  const found = pictureWords({ screen, site, locale }, at)
  if (!found) throw new Error('nothing is known')
  return found
}

const dateScreen = (differences: Partial<Occurrence> = {}): Screen => ({
  kind: 'date',
  data: { occurrence: occurrence(differences), meeting, previous: null, next: null },
})

function onDate(differences: Partial<Occurrence> = {}, locale: Locale = 'en'): DateWords {
  const found = words(dateScreen(differences), locale)
  if (found.kind !== 'date') throw new Error('there is no date')
  return found
}

const change = {
  previousStartsAt: null,
  previousEndsAt: null,
  previousVenue: null,
  note: null,
}

const states: [string, Partial<Occurrence>][] = [
  ['ordinary', {}],
  ['cancelled', { status: 'cancelled' }],
  ['postponed', { status: 'postponed' }],
  [
    'on another day',
    {
      status: 'moved',
      startsAt: '2026-11-27T18:30:00-08:00',
      endsAt: '2026-11-27T20:00:00-08:00',
      change: {
        ...change,
        previousStartsAt: '2026-11-26T19:00:00-08:00',
        previousEndsAt: '2026-11-26T21:00:00-08:00',
      },
    },
  ],
  [
    'at another hour',
    {
      status: 'moved',
      startsAt: '2026-11-26T18:00:00-08:00',
      endsAt: '2026-11-26T20:00:00-08:00',
      change: {
        ...change,
        previousStartsAt: '2026-11-26T19:00:00-08:00',
        previousEndsAt: '2026-11-26T21:00:00-08:00',
      },
    },
  ],
  ['elsewhere', { change: { ...change, previousVenue: 'Central Library' } }],
  ['online', { attendance: 'online', venue: null }],
  ['in both ways', { attendance: 'hybrid' }],
  [
    'all day',
    {
      allDay: true,
      startsAt: '2026-11-28T00:00:00-08:00',
      endsAt: '2026-11-29T00:00:00-08:00',
    },
  ],
  [
    'over several days',
    { startsAt: '2026-11-28T10:00:00-08:00', endsAt: '2026-11-29T16:00:00-08:00' },
  ],
]

test('a date says when, what and where', () => {
  expect(onDate()).toEqual({
    kind: 'date',
    branch: 'Portland Branch',
    organization: 'International Socialist Organization',
    isOff: false,
    states: [],
    kicker: null,
    when: {
      weekday: 'Thursday',
      day: '26',
      month: 'November',
      year: 2026,
      time: '7–9\u00a0pm',
      zone: 'Pacific Time',
    },
    whenInWords: 'Thursday, November 26, 2026, 7–9\u00a0pm Pacific Time',
    title: 'Branch meeting',
    below: null,
    place: venue.name,
    changes: [],
  })
})

describe.each(['en', 'es', 'de'] as const)('in %s', (locale) => {
  test.each(states)('a date %s says what its page says', (_, differences) => {
    const written = onDate(differences, locale)
    const { title, text } = described(dateScreen(differences), site, locale, now)
    for (const state of written.states.slice(0, 1)) expect(title).toContain(`${state}: `)
    expect(written.states.length > 0).toBe(title.includes(': '))
    for (const part of [...written.states, written.when.time, ...written.place.split(' · ')]) {
      expect(text?.toLowerCase()).toContain(part.toLowerCase())
    }
    for (const day of written.when.day.split('–')) expect(text).toContain(day)
    expect(pictureInWords(written)).toContain(written.when.time)
  })
})

test('of one that is off all that it was to be is struck through, and of no other', () => {
  const off = states.filter(([, differences]) => onDate(differences).isOff)
  expect(off.map(([name]) => name)).toEqual(['cancelled', 'postponed'])
})

test('a date that was moved says from when, with the year where it is another', () => {
  const from = (previousStartsAt: string, previousEndsAt: string) =>
    onDate({
      status: 'moved',
      startsAt: '2027-01-02T18:30:00-08:00',
      endsAt: '2027-01-02T20:00:00-08:00',
      change: { ...change, previousStartsAt, previousEndsAt },
    })
  const later = from('2027-01-03T19:00:00-08:00', '2027-01-03T21:00:00-08:00')
  expect(later.states).toEqual(['New date'])
  expect(later.changes).toEqual(['Moved from Sunday, January 3, 7–9\u00a0pm'])
  const before = from('2026-12-31T19:00:00-08:00', '2026-12-31T21:00:00-08:00')
  expect(before.changes).toEqual(['Moved from Thursday, December 31, 2026, 7–9\u00a0pm'])
  const elsewhere = onDate({ change: { ...change, previousVenue: 'Central Library' } })
  expect(elsewhere.changes).toEqual(['Usually at Central Library'])
})

test('the words stay as the date comes nearer and passes', () => {
  const at = (time: string) => words(dateScreen(), 'en', new Date(time))
  for (const time of ['2026-11-26T12:00:00-08:00', '2026-11-26T20:00:00-08:00', '2031-01-01']) {
    expect(at(time)).toEqual(onDate())
  }
})

describe('a series', () => {
  const series = (differences: Partial<Meeting> = {}) =>
    words({ kind: 'meeting', data: { ...meeting, ...differences } })

  test('says its next date that takes place, and its rule', () => {
    const off = occurrence({ status: 'cancelled', originalDate: '2026-11-19' })
    expect(series({ next: [off, occurrence()] })).toEqual({
      ...onDate(),
      kicker: 'Up next',
      below: 'Every Thursday',
    })
  })

  test('that is off as a whole, or has no more dates, says no date', () => {
    expect(series({ status: 'cancelled' })).toMatchObject({
      kind: 'text',
      kicker: 'Cancelled',
      title: 'Branch meeting',
      text: 'Every Thursday',
    })
    expect(series({ next: [], past: [occurrence()] })).toMatchObject({
      kind: 'text',
      kicker: 'Every Thursday',
    })
  })

  test('of a single date is that date', () => {
    expect(series({ rule: null })).toEqual(onDate())
    expect(series({ rule: null, next: [], past: [occurrence()] })).toEqual(onDate())
  })
})

test('pages and positions say what they are, home the branch', () => {
  expect(words({ kind: 'page', data: page })).toMatchObject({
    kind: 'text',
    kicker: null,
    title: 'What we do',
  })
  expect(words({ kind: 'article', data: article }, 'es')).toMatchObject({
    kicker: 'Crónica · 20 de noviembre de 2026',
    title: article.title,
    text: article.lead,
  })
  expect(words({ kind: 'group', data: group }, 'es')).toMatchObject({
    kicker: 'Comité',
    title: group.title,
    text: group.lead,
  })
  expect(words({ kind: 'person', data: person })).toMatchObject({
    kicker: 'Chair',
    title: 'Maya Torres',
  })
  expect(words({ kind: 'position', data: position }, 'es')).toMatchObject({
    kicker: 'Nuestras posiciones',
    title: 'Workers’ power',
    text: position.summary,
  })
  const described = words({ kind: 'page', data: { ...page, description: 'All that we do.' } })
  expect(described).toMatchObject({ text: 'All that we do.' })
  expect(pictureInWords(described)).toBe('What we do. Portland Branch.')
  const branch = words({ kind: 'home', data: home })
  const text = 'We meet every Thursday at seven.'
  expect(words({ kind: 'home', data: { ...home, description: text } })).toMatchObject({
    branch: site.branchName,
    title: site.tagline,
    text,
  })
  expect(words({ kind: 'notFound' })).toMatchObject({ title: site.tagline, text: null })
  expect(pictureInWords(branch)).toBe('People before profit. Portland Branch.')
})
