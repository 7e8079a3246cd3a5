// @vitest-environment happy-dom
import type { Occurrence } from 'cms/contract'
import { expect, it } from 'vitest'
import { mountOnSite } from '../mounting'
import { occurrence, site } from '../sample-branch'
import type { MeetingsFilter } from '../links'
import type { AsKept } from '../shownPage'
import MeetingsView from './MeetingsView.vue'

const january = occurrence({
  key: 'branch-meeting/2027-01-07',
  startsAt: '2027-01-08T03:00:00.000Z',
  endsAt: '2027-01-08T05:00:00.000Z',
})

function view({
  dates = [occurrence(), january],
  filter = {},
  years = [2026, 2025],
  isLater = false,
  next = null,
  over,
}: {
  dates?: Occurrence[]
  filter?: MeetingsFilter
  years?: number[]
  isLater?: boolean
  next?: string | null
} & AsKept = {}) {
  return mountOnSite(MeetingsView, {
    site: { ...site, socialLinks: [{ label: 'Mastodon', url: 'https://social.example/@branch' }] },
    data: {
      title: 'Meetings: Labor',
      page: null,
      list: { data: dates, meta: { next, from: '2026-11-24', to: '2027-12-29' } },
      topics: [{ slug: 'labor', name: 'Labor', locale: 'en' }],
      filter,
      isLater,
      years,
      ...(over && { over }),
    },
  })
}

it('groups the dates by month and names their zone once', () => {
  const wrapper = view()
  expect(wrapper.findAll('.month h2').map((month) => month.text())).toEqual([
    'November 2026',
    'January 2027',
  ])
  expect(wrapper.findAll('.zone')).toHaveLength(1)
  expect(wrapper.get('.zone').text()).toBe('All times are Pacific Time')
})

it('has what comes again as before as a line, in a later month, too', () => {
  const rows = view().findAll('.row')
  expect(rows.map((row) => row.classes('row-plain'))).toEqual([false, true])
})

it('says above the list what it is narrowed to, and of all meetings what is true of all', () => {
  const head = (filter: MeetingsFilter) => {
    const wrapper = view({ filter })
    return [wrapper.get('h1').text(), wrapper.find('.lead').exists()]
  }
  expect(head({ series: 'folded' })).toEqual(['Meetings: Labor', true])
  expect(head({ topic: 'labor' })).toEqual(['Meetings: Labor', false])
})

it('offers the calendar of what is chosen', () => {
  const feed = (filter: MeetingsFilter) => {
    const wrapper = view({ filter })
    return [wrapper.get('.subscribe summary').text(), wrapper.get('input').element.value]
  }
  expect(feed({})).toEqual([
    'Keep all meetings in your calendar',
    'https://branch.example/calendar.ics',
  ])
  expect(feed({ topic: 'labor' })).toEqual([
    'Keep “Labor” in your calendar',
    'https://branch.example/calendar.ics?topic=labor',
  ])
  expect(feed({ topic: 'nothing-of-that-name' })[1]).toBe('https://branch.example/calendar.ics')
  expect(feed({ attendance: 'online' })[0]).toBe('Keep all meetings in your calendar')
})

it('offers no calendar that has more than what is chosen says, and none of nothing', () => {
  const offers = (...[differences]: Parameters<typeof view>) =>
    view(differences).find('.subscribe').exists()
  expect(offers({ filter: { topic: 'labor' } })).toBe(true)
  expect(offers({ filter: { topic: 'labor', attendance: 'online' } })).toBe(false)
  expect(offers({ filter: { topic: 'labor', access: 'childcare' } })).toBe(false)
  expect(offers({ filter: { topic: 'labor' }, dates: [] })).toBe(false)
})

it('says how to be informed while there is nothing to come to', () => {
  const wrapper = view({ dates: [] })
  const nothing = wrapper.get('.nothing')
  expect(nothing.text()).toContain('No meetings are planned yet')
  expect(nothing.get('.subscribe').attributes()).toHaveProperty('open')
  const links = nothing.findAll('a').map((link) => link.attributes('href'))
  expect(links).toContain('mailto:portland@example.org')
  expect(links).toContain('https://social.example/@branch')
  expect(wrapper.find('.zone').exists()).toBe(false)
})

it('says of dates that a phone has kept that they are over, and not that none is planned', () => {
  const over = { title: 'All of it is over', hint: 'More with a connection.' }
  const text = view({ dates: [], over }).get('.nothing').text()
  expect(text).toContain('All of it is overMore with a connection.')
  expect(text).not.toContain('planned')
  const narrowed = view({ dates: [], filter: { topic: 'labor' }, over }).get('.nothing')
  expect(narrowed.text()).not.toContain('fits that choice')
  expect(narrowed.get('a').attributes('href')).toBe('/meetings')
})

it('leads back from a choice that fits nothing', () => {
  const wrapper = view({ dates: [], filter: { topic: 'labor' } })
  expect(wrapper.get('.nothing').text()).toContain('No meeting fits that choice')
  expect(wrapper.get('.nothing a').attributes('href')).toBe('/meetings')
})

it('leads to the years that are over, if there are any', () => {
  const links = (years: number[]) =>
    view({ years })
      .findAll('.choices a')
      .map((link) => link.attributes('href'))
  expect(links([2026, 2025])).toEqual(['/meetings/archive/2026', '/meetings/archive/2025'])
  expect(links([])).toEqual([])
})

it('leads back from a later part of the list to its beginning', () => {
  const links = (differences: Parameters<typeof view>[0]) =>
    view(differences)
      .findAll('.tools > a, .later a')
      .filter((link) => !link.classes('clear'))
      .map((link) => link.attributes('href'))
  expect(links({})).toEqual([])
  expect(links({ next: 'abc' })).toEqual(['/meetings?after=abc'])
  expect(links({ isLater: true, filter: { topic: 'labor' }, next: 'abc' })).toEqual([
    '/meetings?topic=labor',
    '/meetings?topic=labor&after=abc',
  ])
})

it('is not taken for a choice that fits nothing when series are folded', () => {
  const wrapper = view({ dates: [], filter: { series: 'folded' } })
  expect(wrapper.get('.nothing').text()).toContain('No meetings are planned yet')
})
