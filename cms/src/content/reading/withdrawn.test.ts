import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { samplePhase } from '../../calendar/sample-plan'
import { statesOf } from './published'
import type { CalendarStateRow } from './queries'
import type { SettingsRow } from './siteSettings'
import { findWithdrawn, withdrawnAt } from './withdrawn'

const state: CalendarStateRow = {
  id: 1,
  meeting: 'm1',
  originalDate: null,
  hash: '',
  sequence: 2,
  // Still the 9th in Portland.
  lastModified: '2026-11-10T06:30:00.000Z',
  offFrom: null,
  withdrawn: {
    slug: 'study-group',
    topics: [],
    timeZone: 'America/Los_Angeles',
    phases: [samplePhase('2026-11-05')],
  },
}

const settings = { timeZone: 'America/Los_Angeles' } as SettingsRow
const published = {
  calendarStates: statesOf([state, { ...state, id: 2, meeting: 'm2', withdrawn: null }]),
  settings: { en: settings, es: null, de: null },
}

it.each([
  ['2026-11-10T06:30:00Z', 'm1'],
  ['2026-12-09T07:59:59Z', 'm1'],
  // Midnight in Portland.
  ['2026-12-09T08:00:00Z', ''],
])('at %s calendars tell of “%s”', (now, expected) => {
  const instant = Temporal.Instant.from(now)
  expect(withdrawnAt(published, instant)).toBe(expected)
  expect(findWithdrawn(published, 'study-group', instant)).toBe(expected || null)
  expect(findWithdrawn(published, 'elsewhere', instant)).toBeNull()
})

it('tells of several in one order, whichever was read first', () => {
  const two = [state, { ...state, id: 3, meeting: 'm0' }]
  const now = Temporal.Instant.from('2026-11-10T06:30:00Z')
  const idsOf = (rows: CalendarStateRow[]) =>
    withdrawnAt({ ...published, calendarStates: statesOf(rows) }, now)
  expect([idsOf(two), idsOf([...two].reverse())]).toEqual(['m0,m1', 'm0,m1'])
})
