// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import type { Occurrence } from 'cms/contract'
import { mountOnSite } from '../mounting'
import { now, occurrence } from '../sample-branch'
import PastDates from './PastDates.vue'

/** A date of a weekly meeting on a day of November. */
const on = (day: number, differences: Partial<Occurrence> = {}) => {
  const originalDate = `2026-11-${String(day).padStart(2, '0')}`
  const key = `${differences.slug ?? 'branch-meeting'}/${originalDate}`
  const startsAt = `${originalDate}T20:00:00.000Z`
  const endsAt = `${originalDate}T21:00:00.000Z`
  return occurrence({ key, originalDate, startsAt, endsAt, ...differences })
}

function rows(occurrences: Occurrence[]) {
  return mountOnSite(PastDates, { occurrences }, { now })
    .findAll('.row')
    .map((row) => ({
      title: row.get('h3 a').text(),
      leadsTo: row.get('h3 a').attributes('href'),
      days: row.findAll('.past-days > li').map((day) => day.text()),
      links: row.findAll('.past-days a').map((link) => link.attributes('href')),
    }))
}

it('has a row for each meeting of a month, whose days lead to their pages', () => {
  const study = { slug: 'study', title: 'Study group' }
  expect(rows([on(26), on(20, study), on(19), on(12)])).toEqual([
    {
      title: 'Branch meeting',
      leadsTo: '/meetings/branch-meeting',
      days: ['Thu 26 Nov', 'Thu 19 Nov', 'Thu 12 Nov'],
      links: [26, 19, 12].map((day) => `/meetings/branch-meeting/2026-11-${day}`),
    },
    {
      title: 'Study group',
      leadsTo: '/meetings/study',
      days: ['Fri 20 Nov'],
      links: ['/meetings/study/2026-11-20'],
    },
  ])
})

it('leaves a row to what was off, changed, had a title or speakers of its own', () => {
  const change = { previousStartsAt: null, previousEndsAt: null, previousVenue: 'Park', note: null }
  const found = rows([
    on(30),
    on(26, { status: 'cancelled' }),
    on(19, { change }),
    on(12, { title: 'Branch meeting: Rent' }),
    on(5, { speakers: ['Ada'] }),
    on(1),
  ])
  expect(found.map(({ days }) => days.join())).toEqual([
    'Mon 30 Nov,Sun 1 Nov',
    'Thu 26 Nov',
    'Thu 19 Nov',
    'Thu 12 Nov',
    'Thu 5 Nov',
  ])
})

it('says when something of several days ended', () => {
  const lasting = on(26, { endsAt: '2026-11-29T02:00:00.000Z' })
  expect(rows([lasting])[0]?.days).toEqual(['Thu 26 Nov – Sat, Nov 28'])
})
