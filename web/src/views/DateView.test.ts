// @vitest-environment happy-dom
import type { Locale, MeetingDate, Occurrence } from 'cms/contract'
import { expect, it } from 'vitest'
import { mountOnSite } from '../components/mounting'
import { meeting, occurrence, site, venue } from '../components/sample-branch'
import DateView from './DateView.vue'

const thursday = occurrence()
const weekLater = occurrence({
  key: 'branch-meeting/2026-12-03',
  originalDate: '2026-12-03',
  startsAt: '2026-12-04T03:00:00.000Z',
  endsAt: '2026-12-04T05:00:00.000Z',
})
const unchanged = {
  previousStartsAt: null,
  previousEndsAt: null,
  previousVenue: null,
  note: null,
}

function view(
  differences: Partial<Occurrence> = {},
  data: Partial<MeetingDate> = {},
  options: { locale?: Locale; now?: Date } = {},
) {
  const shown = { ...thursday, ...differences }
  return mountOnSite(
    DateView,
    {
      site,
      data: {
        occurrence: shown,
        meeting: { ...meeting, next: [shown, weekLater] },
        previous: null,
        next: weekLater,
        ...data,
      },
    },
    options,
  )
}

it('shows one date of a series, and leads to the series and to the dates beside it', () => {
  const wrapper = view()
  expect(wrapper.get('h1').text()).toBe('Branch meeting')
  expect(wrapper.get('.poster-day').text()).toBe('26')
  expect(wrapper.get('.kicker').text()).toBe('Next meeting')
  expect(wrapper.get('.rule').text()).toBe('Every Thursday')
  const crumbs = wrapper.findAll('.breadcrumbs a').map((link) => link.attributes('href'))
  expect(crumbs).toEqual(['/meetings', '/meetings/branch-meeting'])
  const next = wrapper.get('.neighbours .next')
  expect(next.text()).toContain('Thursday, December 3')
  expect(next.attributes('href')).toBe('/meetings/branch-meeting/2026-12-03')
})

it('gives the address of this date to those who pass it on', () => {
  expect(view().get('.pass-on input').element).toHaveProperty(
    'value',
    'https://branch.example/meetings/branch-meeting/2026-11-26',
  )
})

it('says that a date was moved, and where to', () => {
  const wrapper = view({
    status: 'moved',
    startsAt: '2026-11-28T03:00:00.000Z',
    endsAt: '2026-11-28T05:00:00.000Z',
    change: { ...unchanged, previousStartsAt: '2026-11-27T03:00:00.000Z' },
  })
  expect(wrapper.get('.rule').text()).toBe('This date was moved to Friday, November 27.')
  expect(wrapper.get('.poster .change s').text()).toContain('Thursday, November 26')
})

it('names the time where only that was moved', () => {
  const wrapper = view({
    status: 'moved',
    startsAt: '2026-11-27T02:00:00.000Z',
    endsAt: '2026-11-27T04:00:00.000Z',
    change: { ...unchanged, previousStartsAt: '2026-11-27T03:00:00.000Z' },
  })
  expect(wrapper.get('.rule').text()).toBe('This date was moved to 6–8\u00a0pm.')
})

it.each([
  ['cancelled', 'This date is cancelled.'],
  ['postponed', 'This date is postponed.'],
] as const)('says that it is %s, and what to come to instead', (status, verdict) => {
  const wrapper = view({ status })
  expect(wrapper.get('.rule').text()).toBe(verdict)
  const instead = wrapper.get('.instead a')
  expect(instead.text()).toBe('Thursday, December 3, 7–9\u00a0pm')
  expect(instead.attributes('href')).toBe('/meetings/branch-meeting/2026-12-03')
  expect(wrapper.find('.add').exists()).toBe(false)
})

it('leads on from a date that is over', () => {
  const now = new Date('2026-11-28T00:00:00.000Z')
  const data = { meeting: { ...meeting, next: [weekLater], past: [thursday] } }
  const wrapper = view({}, data, { now })
  expect(wrapper.get('.kicker').text()).toBe('This meeting is over')
  expect(wrapper.get('.instead a').attributes('href')).toBe('/meetings/branch-meeting/2026-12-03')
})

it('says of the dates beside it that they are cancelled', () => {
  const wrapper = view({}, { next: { ...weekLater, status: 'cancelled' } })
  expect(wrapper.get('.neighbours .next').text()).toContain('Thursday, December 3 (cancelled)')
})

it('knows a later date from the next one', () => {
  const data = { meeting: { ...meeting, next: [thursday, weekLater] } }
  expect(view(weekLater, data).get('.kicker').text()).toBe('A later date')
})

it('shows the place of the date, not of the series', () => {
  const elsewhere = { ...venue, name: 'Café Común' }
  const change = { ...unchanged, previousVenue: venue.name }
  const wrapper = view({ venue: elsewhere, change })
  expect(wrapper.get('.rule').text()).toBe('Another place this time: Café Común.')
  expect(wrapper.get('.place').text()).toContain('Café Común')
})

it('shows the only date of a meeting as the meeting', () => {
  const wrapper = view({}, { meeting: { ...meeting, rule: null, next: [thursday] }, next: null })
  expect(wrapper.findAll('.breadcrumbs a')).toHaveLength(1)
  expect(wrapper.find('.neighbours').exists()).toBe(false)
  expect(wrapper.get('.pass-on input').element).toHaveProperty(
    'value',
    'https://branch.example/meetings/branch-meeting',
  )
})
