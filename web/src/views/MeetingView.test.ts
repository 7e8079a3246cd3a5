// @vitest-environment happy-dom
import type { Meeting } from 'cms/contract'
import { expect, it } from 'vitest'
import { mountOnSite } from '../components/mounting'
import { meeting, occurrence, site, venue } from '../components/sample-branch'
import MeetingView from './MeetingView.vue'

const later = occurrence({ key: 'branch-meeting/2026-12-03', originalDate: '2026-12-03' })

function view(differences: Partial<Meeting> = {}) {
  return mountOnSite(MeetingView, { site, data: { ...meeting, ...differences } })
}

it('tells subscribing to a series apart from adding one date of it', () => {
  const wrapper = view()
  expect(wrapper.get('.poster .add summary').text()).toBe('Add this date')
  expect(wrapper.get('.subscribe summary').text()).toBe('Subscribe to all dates')
  expect(wrapper.get('.subscribe input').element).toHaveProperty(
    'value',
    'https://branch.example/meetings/branch-meeting/calendar.ics',
  )
})

it('offers no subscription to what takes place once, or no more', () => {
  expect(view({ rule: null }).find('.subscribe').exists()).toBe(false)
  expect(
    view({ next: [], past: [occurrence()] })
      .find('.subscribe')
      .exists(),
  ).toBe(false)
})

it('leads from the poster and from each further date to the page of that date', () => {
  const wrapper = view({ next: [occurrence(), later] })
  expect(wrapper.get('.poster .onward a').attributes('href')).toBe(
    '/meetings/branch-meeting/2026-11-26',
  )
  expect(wrapper.get('.programme a').attributes('href')).toBe('/meetings/branch-meeting/2026-12-03')
  expect(wrapper.get('.band-title .zone').text()).toContain('Pacific Time')
})

it('says whom to reach if the door is locked, beside the way there', () => {
  const access = { ...meeting.access, doorContact: 'Call 503-555-0143.' }
  expect(view({ access }).get('.door').text()).toContain('Call 503-555-0143.')
  expect(view({ access, attendance: 'online' }).find('.door').exists()).toBe(false)
})

it.each([
  ['its coordinates', venue, 'https://www.openstreetmap.org/?mlat=45.5119&mlon=-122.6843#map='],
  [
    'its address',
    { ...venue, latitude: null, longitude: null },
    'https://www.openstreetmap.org/search?query=1825%20SW%20Broadway%2C%20Portland',
  ],
])('links a map to %s', (_what, place, url) => {
  const links = view({ venue: place })
    .findAll('a')
    .map((link) => link.attributes('href') ?? '')
  expect(links.filter((href) => href.startsWith(url))).toHaveLength(1)
})

it('links no map where nothing is known', () => {
  const nowhere = { ...venue, latitude: null, longitude: null, streetAddress: null }
  expect(view({ venue: nowhere }).html()).not.toContain('openstreetmap')
})
