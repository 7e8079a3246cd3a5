// @vitest-environment happy-dom
import type { Meeting, Occurrence } from 'cms/contract'
import { expect, it } from 'vitest'
import { mountOnSite } from '../mounting'
import { meeting, occurrence, site, venue } from '../sample-branch'
import MeetingView from './MeetingView.vue'

const later = occurrence({ key: 'branch-meeting/2026-12-03', originalDate: '2026-12-03' })

function view(differences: Partial<Meeting> = {}) {
  return mountOnSite(MeetingView, { site, data: { ...meeting, ...differences } })
}

it('tells subscribing to a series apart from adding one date of it', () => {
  const wrapper = view()
  expect(wrapper.get('.poster .add summary').text()).toBe('Add to calendar')
  expect(wrapper.get('.poster .add p').text()).toBe('Only this date, as it stands now.')
  expect(wrapper.get('.subscribe summary').text()).toBe('Keep all dates in your calendar')
  expect(wrapper.get('.subscribe input').element).toHaveProperty(
    'value',
    'https://branch.example/meetings/branch-meeting/calendar.ics',
  )
})

it('leads to the form of the next date that takes place, and a series that is off to none', () => {
  const off = occurrence({ status: 'cancelled' })
  const forms = (differences: Partial<Meeting>) =>
    view(differences)
      .findAll('a[href*=attend]')
      .map((link) => link.attributes('href'))
  const path = '/get-involved/attend/branch-meeting'
  expect(forms({ next: [occurrence(), later] })).toEqual([`${path}/2026-11-26`])
  expect(forms({ next: [off, later] })).toEqual([`${path}/2026-12-03`])
  expect(forms({ next: [off] })).toEqual([])
  expect(forms({ next: [], past: [occurrence()] })).toEqual([])
  const postponed = occurrence({ status: 'postponed' })
  expect(forms({ status: 'postponed', next: [postponed] })).toEqual([])
  expect(forms({ rule: null, next: [occurrence()] })).toEqual([`${path}/2026-11-26`])
})

it('says what to come to where the next date of a series is off, and nothing where it is not', () => {
  const instead = (differences: Partial<Meeting>) => view(differences).find('.instead')
  const off = occurrence({ status: 'cancelled' })
  const found = instead({ next: [off, later] })
  expect(found.text()).toMatch(/^Come instead on /)
  expect(found.get('a').attributes('href')).toBe('/meetings/branch-meeting/2026-12-03')
  expect(instead({ next: [occurrence(), later] }).exists()).toBe(false)
  expect(instead({ next: [off] }).exists()).toBe(false)
  expect(instead({ status: 'cancelled', next: [off, later] }).exists()).toBe(false)
})

it('lists three dates that are over, and all of a series that is', () => {
  const past = ['12-03', '11-26', '11-19', '11-12', '11-05'].map((day) =>
    occurrence({ key: `branch-meeting/2026-${day}`, originalDate: `2026-${day}` }),
  )
  const listed = (next: Meeting['next']) => view({ next, past }).findAll('.dates .row-date').length
  expect(listed([later])).toBe(3)
  expect(listed([])).toBe(4)
})

it('says what the rule is usually where the date at large was moved', () => {
  const text = (next: Occurrence) =>
    view({ next: [next] })
      .get('.hero-text')
      .text()
  expect(text(occurrence({ status: 'moved' }))).toContain('Usually every Thursday.')
  expect(text(occurrence())).not.toContain('Usually')
})

it('shows five dates that come next, and the others behind a line that says how many they are', () => {
  const shown = (count: number) => {
    const next = Array.from({ length: count + 1 }, (_, index) => {
      const originalDate = `2026-12-${10 + index}`
      return occurrence({ key: `branch-meeting/${originalDate}`, originalDate })
    })
    const wrapper = view({ next })
    const behind = wrapper.findAll('.questions li').length
    const all = wrapper.findAll('.dates > li').length
    const line = wrapper.find('.questions summary')
    return { seen: all - behind, behind, line: line.exists() ? line.text() : null }
  }
  expect(shown(5)).toEqual({ seen: 5, behind: 0, line: null })
  expect(shown(6)).toEqual({ seen: 6, behind: 0, line: null })
  expect(shown(7)).toEqual({ seen: 5, behind: 2, line: '2 more dates' })
  expect(shown(11)).toEqual({ seen: 5, behind: 6, line: '6 more dates' })
})

it('offers a flyer of what is still to come', () => {
  const flyer = (next: Meeting['next']) =>
    view({ next, past: [occurrence()] }).find('[href*=flyer]')
  expect(flyer([later]).attributes('href')).toBe('/flyer/meetings/branch-meeting')
  expect(flyer([]).exists()).toBe(false)
})

it('says of the only date that it is off, and leads on to other meetings', () => {
  const next = [occurrence({ status: 'postponed' })]
  const off = view({ rule: null, status: 'postponed', next })
  expect(off.get('.verdict').text()).toBe('This date is postponed.')
  expect(off.get('.hero-text > :last-child a').attributes('href')).toBe('/meetings')
  expect(
    view({ rule: null, next: [occurrence()] })
      .find('.verdict')
      .exists(),
  ).toBe(false)
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
  expect(wrapper.get('.poster-zone').text()).toContain('Pacific Time')
})

it('names the zone of a further date that is in another than the poster says', () => {
  const abroad = { ...later, timeZone: 'America/New_York' }
  expect(
    view({ next: [occurrence(), abroad] })
      .get('.dates')
      .text(),
  ).toContain('Eastern Time')
  expect(
    view({ next: [occurrence(), later] })
      .get('.dates')
      .text(),
  ).not.toContain('Eastern')
})

it.each([
  ['cancelled', 'This meeting is cancelled: no more dates will take place.'],
  ['postponed', 'This meeting is postponed. A new date will follow.'],
] as const)('says of a series that is %s that all of it is', (status, verdict) => {
  const next = [occurrence({ status }), { ...later, status }]
  const wrapper = view({ status, next })
  expect(wrapper.get('.verdict').text()).toBe(verdict)
  expect(wrapper.get('.hero-text s').text()).toBe('Every Thursday')
  expect(wrapper.find('.subscribe').exists()).toBe(false)
  expect(wrapper.find('.dates').exists()).toBe(false)
  expect(view({ status, next: [] }).text()).not.toContain('No further dates are planned.')
})

it('says that a series has come to its end', () => {
  const wrapper = view({ next: [], past: [occurrence()] })
  expect(wrapper.get('.hero-text').text()).toContain('No further dates are planned.')
  expect(wrapper.find('.hero-text s').exists()).toBe(false)
})

it('shows the last of the dates that are over and leads to the rest', () => {
  const past = [1, 2, 3, 4].map((day) => {
    const originalDate = `2026-10-0${day}`
    return occurrence({ key: `branch-meeting/${originalDate}`, originalDate })
  })
  const wrapper = view({ past })
  expect(wrapper.findAll('.dates .row-date a').map((link) => link.attributes('href'))).toEqual([
    '/meetings/branch-meeting/2026-10-01',
    '/meetings/branch-meeting/2026-10-02',
    '/meetings/branch-meeting/2026-10-03',
  ])
  expect(wrapper.get('.band .onward a[href*=archive]').attributes('href')).toBe('/meetings/archive')
})

it('says whom to reach if the door is locked, beside the way there', () => {
  const access = { ...meeting.access, doorContact: 'Call 503-555-0143.' }
  const door = view({ access }).get('.door')
  expect(door.text()).toContain('Call 503-555-0143.')
  expect(door.get('a').attributes('href')).toBe('tel:5035550143')
  expect(view({ access, attendance: 'online' }).find('.door').exists()).toBe(false)
})

it('tells no way to what is off or over, but names its place on the poster', () => {
  const access = { ...meeting.access, doorContact: 'Call 503-555-0143.' }
  const over: Partial<Meeting>[] = [
    { next: [], past: [occurrence()] },
    { rule: null, next: [occurrence({ status: 'cancelled' })] },
    { status: 'postponed', next: [occurrence({ status: 'postponed' })] },
  ]
  for (const differences of over) {
    const wrapper = view({ access, ...differences })
    expect(wrapper.find('.place, .door, .ways, .directions').exists()).toBe(false)
    expect(wrapper.get('.poster-place').text()).toContain('1825 SW Broadway')
  }
  const off = occurrence({ status: 'cancelled' })
  expect(
    view({ access, next: [off, later] })
      .find('.ways')
      .exists(),
  ).toBe(true)
})

it('shows all that is written of the place', () => {
  const { locale, ...facts } = venue
  const written = Object.values(facts).filter((fact) => typeof fact === 'string')
  const text = view().get('.place').element.closest('section')?.textContent
  for (const fact of written) expect(text).toContain(fact)
})

it.each([
  ['its coordinates', venue, 'https://www.openstreetmap.org/?mlat=45.5119&mlon=-122.6843#map='],
  [
    'its address',
    { ...venue, latitude: null, longitude: null },
    'https://www.openstreetmap.org/search?query=1825%20SW%20Broadway%2C%20Portland',
  ],
])('links a map to %s', (_what, place, url) => {
  const links = view({ venue: place, next: [occurrence({ venue: place })] })
    .findAll('a')
    .map((link) => link.attributes('href') ?? '')
  expect(links.filter((href) => href.startsWith(url))).toHaveLength(2)
})

it('links no map where nothing is known', () => {
  const nowhere = { ...venue, latitude: null, longitude: null, streetAddress: null }
  expect(view({ venue: nowhere, next: [occurrence({ venue: nowhere })] }).html()).not.toContain(
    'openstreetmap',
  )
})
