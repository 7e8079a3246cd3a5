// @vitest-environment happy-dom
import type { Occurrence, Places } from 'cms/contract'
import { expect, it } from 'vitest'
import MeetingReply from './MeetingReply.vue'
import { mountOnSite } from '../mounting'
import { occurrence } from '../sample-branch'

function reply(places: Places | null, status: Occurrence['status'] = 'scheduled') {
  const wrapper = mountOnSite(MeetingReply, {
    occurrence: occurrence({ ...(places && { places }), status }),
  })
  return {
    says: wrapper.find('p').exists() ? wrapper.get('p').text() : null,
    first: wrapper.find('a').exists() ? wrapper.get('a').text() : null,
  }
}

it.each([
  [null, 'No need to sign up, but it helps us to plan.', 'I’ll be there'],
  [{ total: 12, left: 12 }, 'There are 12 places. Please sign up.', 'Sign up'],
  [{ total: 12, left: 3 }, '3 of 12 places left. Please sign up.', 'Sign up'],
  [{ total: 1, left: 1 }, 'There is one place. Please sign up.', 'Sign up'],
  [
    { total: 12, left: 0 },
    'Full: every place is taken. You can put yourself on the waiting list.',
    'Put me on the waiting list',
  ],
])('of %o places it says %s', (places, says, first) => {
  expect(reply(places)).toEqual({ says, first })
})

it('where all dates stand it says which one it is about, and leaves what is about each to others', () => {
  const next = occurrence()
  const wrapper = mountOnSite(MeetingReply, { occurrence: next, ofSeries: true })
  const links = wrapper.findAll('a').map((link) => [link.text(), link.attributes('href')])
  expect(links).toEqual([
    ['I’ll be there: Thursday, November 26', `/get-involved/attend/${next.key}`],
  ])
})

it('of a date that does not take place it says nothing, but for where the new date is told', () => {
  expect(reply({ total: 12, left: 3 }, 'cancelled')).toEqual({ says: null, first: null })
  const postponed = { says: null, first: 'Tell me the new date' }
  expect(reply({ total: 12, left: 3 }, 'postponed')).toEqual(postponed)
})

it('of the only date of a meeting it tells the new one also when the day is over on which it was', () => {
  const over = occurrence({
    status: 'postponed',
    startsAt: '2026-11-01T19:00:00-05:00',
    endsAt: '2026-11-01T21:00:00-05:00',
  })
  const links = (isAlone: boolean) =>
    mountOnSite(MeetingReply, { occurrence: over, isAlone }).findAll('a').length
  expect([links(true), links(false)]).toEqual([1, 0])
})

it('of a series that is postponed it asks for no date, since it may come back on others', () => {
  const next = occurrence({ status: 'postponed' })
  const link = (ofSeries: boolean) =>
    mountOnSite(MeetingReply, { occurrence: next, ofSeries }).get('a').attributes('href')
  expect(link(true)).toBe(`/get-involved/remind/${next.slug}`)
  expect(link(false)).toBe(`/get-involved/remind/${next.key}`)
})

it('says how one gets into a meeting from afar, as long as one can', () => {
  const text = (differences: Partial<Occurrence>) =>
    mountOnSite(MeetingReply, { occurrence: occurrence(differences) }).text()
  const how = 'the link comes by email'
  expect(text({ attendance: 'online' })).toContain(how)
  expect(text({ attendance: 'hybrid' })).toContain(how)
  expect(text({ attendance: 'in-person' })).not.toContain(how)
  expect(text({ attendance: 'online', status: 'cancelled' })).not.toContain(how)
})
