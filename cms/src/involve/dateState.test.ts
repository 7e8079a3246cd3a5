import { expect, it } from 'vitest'
import type { Occurrence, Venue } from '../contract'
import { dateState } from './dateState'

/** Of what people are told who want to come, when nothing else of the place has changed. */
const isNews: Record<keyof Venue, boolean> = {
  name: true,
  shortName: false,
  streetAddress: true,
  city: false,
  latitude: false,
  longitude: false,
  directions: false,
  locale: false,
}

const venue: Venue = {
  name: 'Library',
  shortName: 'At the books',
  streetAddress: '12 Main Street',
  city: 'Portland',
  latitude: 45.51,
  longitude: -122.68,
  directions: 'Through the garden.',
  locale: 'en',
}

const date: Occurrence = {
  key: 'talk/2036-05-15',
  slug: 'talk',
  originalDate: '2036-05-15',
  title: 'Talk',
  ownTitle: null,
  summary: null,
  speakers: [],
  locale: 'en',
  startsAt: '2036-05-15T19:00:00.000Z',
  endsAt: '2036-05-15T21:00:00.000Z',
  allDay: false,
  timeZone: 'UTC',
  status: 'scheduled',
  change: null,
  awaitsConfirmation: false,
  attendance: 'in-person',
  venue,
  access: { stepFree: null, masks: null, signLanguage: null, childcare: null },
  topics: [],
}

it.each(Object.entries(isNews))('another %s of the place is news: %s', (fact, isSo) => {
  const elsewhere = { ...date, venue: { ...venue, [fact]: null } }
  expect(dateState(elsewhere) !== dateState(date)).toBe(isSo)
})
