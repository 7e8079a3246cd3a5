// @vitest-environment happy-dom
import type { Locale, Occurrence } from 'cms/contract'
import { expect, it } from 'vitest'
import CalendarAdd from './CalendarAdd.vue'
import { mountOnSite } from '../mounting'
import { occurrence } from '../sample-branch'

function ways(differences: Partial<Occurrence> = {}, locale: Locale = 'en') {
  const wrapper = mountOnSite(CalendarAdd, { occurrence: occurrence(differences) }, { locale })
  const [file, google, outlook] = wrapper.findAll('a').map((link) => link.attributes('href') ?? '')
  return { file, google: parameters(google), outlook: parameters(outlook) }
}

const parameters = (url = '') => Object.fromEntries(new URL(url).searchParams)

it('offers the file of this date, in the language of the page', () => {
  expect(ways().file).toBe('/meetings/branch-meeting/2026-11-26/calendar.ics')
  expect(ways({}, 'es').file).toBe('/es/meetings/branch-meeting/2026-11-26/calendar.ics')
})

it('hands over what, when, where and the address of the date', () => {
  const { google, outlook } = ways()
  expect(google).toMatchObject({
    text: 'Branch meeting',
    dates: '20261126T190000/20261126T210000',
    location: 'Smith Memorial Student Union, room 238, 1825 SW Broadway, Portland',
  })
  expect(google['details']).toBe(
    'A talk, a discussion, and what we do next week.\n\n' +
      'https://branch.example/meetings/branch-meeting/2026-11-26',
  )
  expect(outlook['body']).toBe(google['details'])
  expect(outlook['location']).toBe(google['location'])
})

it('says what changed, before what it is about', () => {
  const note = { text: 'In another house.', locale: 'en' as const }
  const { google } = ways({
    status: 'moved',
    change: { previousStartsAt: null, previousEndsAt: null, previousVenue: 'Room 1', note },
  })
  expect(google['details']).toMatch(/^In another house\./)
})

it('names no room for a meeting online', () => {
  expect(ways({ attendance: 'online' }).google['location']).toBe('Online')
})
