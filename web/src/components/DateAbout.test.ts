// @vitest-environment happy-dom
import type { AgendaItem, DateAbout as About, Occurrence } from 'cms/contract'
import { expect, it } from 'vitest'
import { about, occurrence } from '../sample-branch'
import DateAbout from './DateAbout.vue'
import { mountOnSite } from '../mounting'

const item = (startsAt: string, differences: Partial<AgendaItem> = {}): AgendaItem => ({
  startsAt,
  endsAt: null,
  title: 'Talk',
  who: null,
  room: null,
  ...differences,
})

function shown(own: Partial<About>, date: Partial<Occurrence> = {}) {
  return mountOnSite(DateAbout, { about: { ...about, ...own }, occurrence: occurrence(date) })
}

it('says who speaks and links only to what can be opened', () => {
  const wrapper = shown({
    speakers: [
      { name: 'Maya Torres', role: 'historian', url: 'https://maya.example' },
      { name: 'Alex', role: null, url: 'javascript:alert(1)' },
    ],
  })
  expect(wrapper.findAll('ul li').map((one) => one.text())).toEqual([
    'Maya Torreshistorian',
    'Alex',
  ])
  expect(wrapper.findAll('a').map((link) => link.attributes('href'))).toEqual([
    'https://maya.example',
  ])
})

it('tells an agenda as a list with its times, who and where', () => {
  const items = [
    item('2026-11-26T19:00:00-08:00', { endsAt: '2026-11-26T19:45:00-08:00', who: 'Maya' }),
    item('2026-11-26T20:00:00-08:00', { title: 'Questions', room: 'Room 2' }),
  ]
  const wrapper = shown({ agenda: { items, locale: 'es' } })
  const [first, second] = wrapper.findAll('ol.agenda li')
  expect(first?.find('time').text()).toMatch(/^7–7:45\spm$/)
  expect(first?.find('time').attributes('datetime')).toBe('2026-11-26T19:00:00-08:00')
  expect(first?.find('div').attributes('lang')).toBe('es')
  expect(second?.text()).toMatch(/Questions.*Room 2/)
  expect(wrapper.findAll('h3')).toHaveLength(0)
})

it('names the days of what lasts several, and no day after midnight of an evening', () => {
  const items = [item('2026-11-28T10:00:00-08:00'), item('2026-11-29T10:00:00-08:00')]
  const weekend = { startsAt: '2026-11-28T10:00:00-08:00', endsAt: '2026-11-29T16:00:00-08:00' }
  const days = shown({ agenda: { items, locale: 'en' } }, weekend).findAll('h3')
  expect(days.map((day) => day.text())).toEqual(['Saturday, November 28', 'Sunday, November 29'])
  const night = [item('2026-11-28T22:00:00-08:00'), item('2026-11-29T01:00:00-08:00')]
  const party = { startsAt: '2026-11-28T21:00:00-08:00', endsAt: '2026-11-29T02:00:00-08:00' }
  const wrapper = shown({ agenda: { items: night, locale: 'en' } }, party)
  expect(wrapper.findAll('h3')).toHaveLength(0)
  expect(wrapper.findAll('ol.agenda')).toHaveLength(1)
})

it('is nothing where nothing is said', () => {
  expect(shown({}).text()).toBe('')
})
