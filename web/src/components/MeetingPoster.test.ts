// @vitest-environment happy-dom
import type { Occurrence } from 'cms/contract'
import { afterEach, expect, it, vi } from 'vitest'
import MeetingPoster from './MeetingPoster.vue'
import { mountOnSite } from '../mounting'
import { occurrence, venue } from '../sample-branch'

const address = 'meetings/branch-meeting'

function poster(differences: Partial<Occurrence> = {}, now?: Date, kicker: string | null = null) {
  const props = { occurrence: occurrence(differences), address, kicker }
  return mountOnSite(MeetingPoster, props, now && { now })
}

afterEach(() => vi.restoreAllMocks())

it('sets a time that is long smaller, so that it stands on one line', () => {
  const isLong = (endsAt: string) =>
    poster({ endsAt }).get('.poster-time').classes().includes('poster-time-long')
  expect(isLong('2026-11-27T05:00:00.000Z')).toBe(false)
  expect(isLong('2026-11-27T15:30:00.000Z')).toBe(true)
})

it('says what, when and where, and leads to the details', () => {
  const wrapper = poster()
  expect(wrapper.get('time').text()).toBe('Thursday 26 November')
  expect(wrapper.get('.poster-time').text()).toBe('7–9\u00a0pm')
  expect(wrapper.get('.poster-zone').text()).toBe('Pacific Time')
  expect(wrapper.get('h2').text()).toBe('Branch meeting')
  expect(wrapper.get('.poster-place a').attributes('href')).toContain(
    'openstreetmap.org/?mlat=45.5',
  )
  expect(wrapper.get('.p-location').text()).toBe(`${venue.name}, 1825 SW Broadway, Portland`)
  expect(wrapper.get('a.button').attributes('href')).toBe('/meetings/branch-meeting/2026-11-26')
  expect(wrapper.classes()).toContain('poster-on')
})

it('says what to come for where no heading does', () => {
  const summary = 'A talk, and the plans of the week.'
  expect(poster({ summary }).get('.poster-place + p').text()).toBe(summary)
  const props = { occurrence: occurrence({ summary }), address, place: 'date' }
  expect(mountOnSite(MeetingPoster, props).text()).not.toContain(summary)
})

it('calls its place by its whole name, also where lists have a short one', () => {
  const wrapper = poster({ venue: { ...venue, shortName: 'Smith Union' } })
  expect(wrapper.get('.p-location .p-name').text()).toBe(venue.name)
})

it('leaves the title to the heading of its own pages', () => {
  const onSeries = mountOnSite(MeetingPoster, {
    occurrence: occurrence(),
    address,
    place: 'series',
  })
  expect(onSeries.find('h2').exists()).toBe(false)
  expect(onSeries.get('.onward a').attributes('href')).toBe('/meetings/branch-meeting/2026-11-26')
  const onDate = mountOnSite(MeetingPoster, { occurrence: occurrence(), address, place: 'date' })
  expect(onDate.find('h2').exists()).toBe(false)
  expect(onDate.find('.onward').exists()).toBe(false)
})

it('says what it is among others only as long as one can still come', () => {
  const top = (differences: Partial<Occurrence>, now?: string) =>
    poster(differences, now ? new Date(now) : undefined, 'Next meeting')
      .findAll('.poster-top > *')
      .map((word) => word.text())
  expect(top({})).toEqual(['Next meeting'])
  expect(top({ status: 'cancelled' })).toEqual(['Cancelled'])
  expect(top({}, '2026-11-27T06:00:00.000Z')).toEqual(['This meeting is over'])
  expect(poster().get('.poster-top').element.children).toHaveLength(0)
})

it.each([
  ['en', 'branch.example/meetings/branch-meeting'],
  ['es', 'branch.example/es/meetings/branch-meeting'],
] as const)('leads back from paper, in %s', (locale, words) => {
  const props = { occurrence: occurrence(), address, contact: 'portland@example.org' }
  const lines = mountOnSite(MeetingPoster, props, { locale }).findAll('.on-paper span')
  expect(lines.map((line) => line.text())).toEqual([words, 'portland@example.org'])
})

it('names nobody on paper where nobody is to be written to', () => {
  expect(poster().get('.on-paper').text()).toBe('branch.example/meetings/branch-meeting')
})

it('offers to add a date as long as one can come to it', () => {
  const offers = (differences: Partial<Occurrence>, now?: Date) =>
    poster(differences, now).find('details.add').exists()
  expect(offers({})).toBe(true)
  expect(offers({ status: 'moved' })).toBe(true)
  expect(offers({ status: 'cancelled' })).toBe(false)
  expect(offers({ status: 'postponed' })).toBe(false)
  expect(offers({}, new Date('2026-11-27T06:00:00.000Z'))).toBe(false)
})

it.each([
  ['another time', 'Europe/Berlin', 'online', 'Your time: 4\u00a0am\u00a0(Fri)'],
  ['the same time', 'America/Vancouver', 'hybrid', ''],
] as const)('where the reader’s clock shows %s', async (_case, zone, attendance, words) => {
  const options = new Intl.DateTimeFormat().resolvedOptions()
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...options,
    timeZone: zone,
  })
  const wrapper = poster({ attendance })
  // As the server renders it: room for it, and nothing of the reader.
  expect(wrapper.get('.poster-reader').text()).toBe('')
  await wrapper.vm.$nextTick()
  expect(wrapper.get('.poster-reader').text()).toBe(words)
})

it('does not translate the time of a date that nobody can come to, or to which one has to come', () => {
  const room = (differences: Partial<Occurrence>) =>
    poster(differences).find('.poster-reader').exists()
  expect(room({ attendance: 'online', status: 'cancelled' })).toBe(false)
  expect(room({ attendance: 'in-person' })).toBe(false)
})

it.each([
  ['cancelled', 'Cancelled'],
  ['postponed', 'Postponed'],
] as const)('strikes the date of a %s meeting and says so in a word', (status, word) => {
  const wrapper = poster({ status })
  expect(wrapper.get('s.poster-when').text()).toContain('Thursday')
  expect(wrapper.get('.tag').text()).toBe(word)
  expect(wrapper.classes()).toContain('poster-off')
})

it('says that a new date follows a postponed one', () => {
  expect(poster({ status: 'postponed' }).text()).toContain('A new date will follow.')
})

it('shows a moved meeting at its new time, as one to come to', () => {
  const wrapper = poster({
    status: 'moved',
    change: {
      previousStartsAt: '2026-11-26T03:00:00.000Z',
      previousEndsAt: '2026-11-26T05:00:00.000Z',
      previousVenue: null,
      note: null,
    },
  })
  expect(wrapper.classes()).toContain('poster-on')
  expect(wrapper.get('.tag').text()).toBe('New date')
  expect(wrapper.get('.change').text()).toBe('Moved from Wednesday, November 25, 7–9\u00a0pm.')
})

it('becomes tonight, then now, then past', () => {
  const words = (now: string) => poster({}, new Date(now), 'Next meeting').get('.poster-top').text()
  expect(words('2026-11-26T20:00:00.000Z')).toBe('Next meetingTonight')
  expect(words('2026-11-27T04:00:00.000Z')).toBe('On now')
  expect(words('2026-11-27T06:00:00.000Z')).toBe('This meeting is over')
})

it('names the year of a date long ago', () => {
  const wrapper = poster({}, new Date('2027-11-10T00:00:00.000Z'))
  expect(wrapper.get('time').text()).toBe('Thursday 26 November 2026')
})

it('shows both ends of an event of several days', () => {
  const wrapper = poster({
    startsAt: '2026-11-28T18:00:00.000Z',
    endsAt: '2026-11-30T00:00:00.000Z',
  })
  expect(wrapper.get('time').text()).toBe('Sat–Sun 28–29 November')
})

it('names both months where it passes from one into the other', () => {
  const wrapper = poster({
    startsAt: '2027-01-30T08:00:00.000Z',
    endsAt: '2027-02-02T08:00:00.000Z',
    allDay: true,
  })
  expect(wrapper.get('time').text()).toBe('Sat–Mon 30–1 January–February')
  expect(wrapper.get('.poster-time').text()).toBe('all day')
  expect(wrapper.find('.poster-reader').exists()).toBe(false)
})

it('shows a single whole day as one', () => {
  const wrapper = poster({
    startsAt: '2026-12-05T08:00:00.000Z',
    endsAt: '2026-12-06T08:00:00.000Z',
    allDay: true,
  })
  expect(wrapper.get('time').text()).toBe('Saturday 5 December')
})

it('does not promise a way to an online meeting', () => {
  const wrapper = poster({ attendance: 'online', venue: null })
  expect(wrapper.get('.poster-place').text()).toBe('Online')
  expect(wrapper.get('a.button').text()).toBe('Details')
})
