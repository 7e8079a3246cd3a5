// @vitest-environment happy-dom
import type { Occurrence } from 'cms/contract'
import { expect, it } from 'vitest'
import MeetingPoster from './MeetingPoster.vue'
import { mountOnSite } from './mounting'
import { occurrence, venue } from './sample-branch'

function poster(differences: Partial<Occurrence> = {}, now?: Date) {
  return mountOnSite(MeetingPoster, { occurrence: occurrence(differences) }, now && { now })
}

it('says what, when and where, and leads to the details', () => {
  const wrapper = poster()
  expect(wrapper.get('time').text()).toBe('Thursday 26 November')
  expect(wrapper.get('.poster-time').text()).toBe('7–9\u00a0pm Pacific Time')
  expect(wrapper.get('h2').text()).toBe('Branch meeting')
  expect(wrapper.get('.poster-place').text()).toBe(`${venue.name}, 1825 SW Broadway, Portland`)
  expect(wrapper.get('a.button').attributes('href')).toBe('/meetings/branch-meeting')
  expect(wrapper.classes()).toContain('poster-on')
})

it('leaves the title to the heading of the meeting’s own page', () => {
  const wrapper = mountOnSite(MeetingPoster, { occurrence: occurrence(), titled: false })
  expect(wrapper.find('h2').exists()).toBe(false)
  expect(wrapper.find('a.button').exists()).toBe(false)
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
      previousEndsAt: null,
      previousVenue: null,
      note: null,
    },
  })
  expect(wrapper.classes()).toContain('poster-on')
  expect(wrapper.get('.tag').text()).toBe('Moved')
  expect(wrapper.get('.change s').text()).toContain('Wednesday, November 25')
})

it('becomes tonight, then now, then past', () => {
  const words = (now: string) => poster({}, new Date(now)).get('.poster-top').text()
  expect(words('2026-11-26T20:00:00.000Z')).toBe('Next meetingTonight')
  expect(words('2026-11-27T04:00:00.000Z')).toBe('Next meetingOn now')
  expect(words('2026-11-27T06:00:00.000Z')).toBe('This meeting is over')
})

it('shows both ends of an event of several days', () => {
  const wrapper = poster({
    startsAt: '2026-11-28T18:00:00.000Z',
    endsAt: '2026-11-30T00:00:00.000Z',
  })
  expect(wrapper.get('time').text()).toBe('Sat–Sun 28–29 November')
})

it('does not promise a way to an online meeting', () => {
  const wrapper = poster({ attendance: 'online', venue: null })
  expect(wrapper.get('.poster-place').text()).toBe('Online')
  expect(wrapper.get('a.button').text()).toBe('Details')
})
