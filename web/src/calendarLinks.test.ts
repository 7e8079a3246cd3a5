import { expect, it } from 'vitest'
import {
  addWithGoogle,
  addWithOutlook,
  subscribeWithGoogle,
  subscribeWithOutlook,
  webcalUrl,
  type CalendarEvent,
} from './calendarLinks'

const feed = 'https://branch.example/es/calendar.ics?topic=labor'

const evening: CalendarEvent = {
  title: 'Study & talk: 1 + 1?',
  startsAt: '2026-11-26T19:00:00-08:00',
  endsAt: '2026-11-26T21:00:00-08:00',
  timeZone: 'America/Los_Angeles',
  location: 'Room 238, 1825 SW Broadway',
  details: 'Come early.\n\nhttps://branch.example/meetings/study/2026-11-26?a=b#c',
}

/** July 10 to 12, whole days in a zone whose midnight is another day in UTC. */
const camp: CalendarEvent = {
  ...evening,
  startsAt: '2026-07-10T00:00:00-07:00',
  endsAt: '2026-07-13T00:00:00-07:00',
  allDay: true,
}

const parametersOf = (url: string) => Object.fromEntries(new URL(url).searchParams)

it('hands a feed over to the calendar app', () => {
  expect(webcalUrl(feed)).toBe('webcal://branch.example/es/calendar.ics?topic=labor')
  expect(webcalUrl('http://127.0.0.1:3000/calendar.ics')).toBe(
    'webcal://127.0.0.1:3000/calendar.ics',
  )
})

it('subscribes on the web with the feed’s whole address', () => {
  expect(subscribeWithGoogle(feed)).toBe(
    'https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Fbranch.example%2Fes%2Fcalendar.ics%3Ftopic%3Dlabor',
  )
  const outlook = subscribeWithOutlook(feed, 'Portland Branch & friends')
  expect(outlook).toMatch(/^https:\/\/outlook\.live\.com\/calendar\/0\/addfromweb\?/)
  expect(parametersOf(outlook)).toEqual({ url: feed, name: 'Portland Branch & friends' })
})

it('adds a date to Google Calendar', () => {
  const url = addWithGoogle(evening)
  expect(url).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE&/)
  expect(parametersOf(url)).toEqual({
    action: 'TEMPLATE',
    text: evening.title,
    dates: '20261126T190000/20261126T210000',
    ctz: 'America/Los_Angeles',
    details: evening.details,
    location: evening.location,
  })
})

it('adds a date to Outlook', () => {
  const url = addWithOutlook(evening)
  expect(url).toMatch(/^https:\/\/outlook\.live\.com\/calendar\/0\/deeplink\/compose\?/)
  expect(parametersOf(url)).toEqual({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: evening.title,
    startdt: '2026-11-27T03:00:00Z',
    enddt: '2026-11-27T05:00:00Z',
    location: evening.location,
    body: evening.details,
  })
})

it('writes spaces so that no calendar shows them as plus signs', () => {
  for (const url of [
    addWithGoogle(evening),
    addWithOutlook(evening),
    subscribeWithOutlook(feed, 'Portland Branch'),
  ]) {
    expect(url).not.toContain('+')
    expect(url).toContain('%20')
  }
})

it('adds whole days as local dates, the end exclusive', () => {
  expect(parametersOf(addWithGoogle(camp))['dates']).toBe('20260710/20260713')
  expect(parametersOf(addWithOutlook(camp))).toMatchObject({
    startdt: '2026-07-10',
    enddt: '2026-07-13',
    allday: 'true',
  })
})

it('leaves out a place that is not known', () => {
  const nowhere = { ...evening, location: null }
  expect(parametersOf(addWithGoogle(nowhere))).not.toHaveProperty('location')
  expect(parametersOf(addWithOutlook(nowhere))).not.toHaveProperty('location')
})
