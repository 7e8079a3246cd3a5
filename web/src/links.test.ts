import { createMemoryHistory, createRouter, type RouteLocationRaw } from 'vue-router'
import { afterEach, expect, test, vi } from 'vitest'
import {
  archiveLink,
  calendarPath,
  dateLink,
  itemLink,
  listLink,
  meetingLink,
  meetingsLink,
  pageLink,
  targetLink,
} from './links'
import { routeRecords } from './routes'

const router = createRouter({ history: createMemoryHistory(), routes: routeRecords() })
const hrefOf = (link: RouteLocationRaw) => router.resolve(link).href

afterEach(() => vi.unstubAllEnvs())

test('every link leads to the address of its language', () => {
  expect(hrefOf(pageLink('en', ''))).toBe('/')
  expect(hrefOf(pageLink('es', ''))).toBe('/es')
  expect(hrefOf(pageLink('en', 'what-we-do/history'))).toBe('/what-we-do/history')
  expect(hrefOf(pageLink('es', 'que-hacemos'))).toBe('/es/que-hacemos')
  expect(hrefOf(meetingLink('es', 'weekly'))).toBe('/es/meetings/weekly')
  expect(hrefOf(dateLink('es', { slug: 'weekly', originalDate: '2026-12-03' }))).toBe(
    '/es/meetings/weekly/2026-12-03',
  )
  expect(hrefOf(archiveLink('en', 2025))).toBe('/meetings/archive/2025')
  expect(hrefOf(archiveLink('es', 2025, 'x='))).toBe('/es/meetings/archive/2025?after=x=')
  expect(hrefOf(listLink('en', 'positions'))).toBe('/positions')
  expect(hrefOf(itemLink('es', 'position', 'contra-la-guerra'))).toBe(
    '/es/positions/contra-la-guerra',
  )
})

test('a page that is bound to a built-in address leads to the built-in view', () => {
  expect(pageLink('en', 'meetings')).toEqual(meetingsLink('en'))
  expect(pageLink('es', 'positions')).toEqual(listLink('es', 'positions'))
})

test('the list of meetings keeps what it is narrowed by and leaves out what is not set', () => {
  const link = meetingsLink('en', { topic: 'labor', access: 'childcare', after: 'x=' })
  expect(hrefOf(link)).toBe('/meetings?topic=labor&access=childcare&after=x=')
  expect(hrefOf(meetingsLink('es', { topic: '' }))).toBe('/es/meetings')
  expect(hrefOf(meetingsLink('es', { group: 'tenants' }))).toBe('/es/meetings?group=tenants')
})

test('a link of the cms leads into the site by route and out of it by address', () => {
  const involved = targetLink('es', { kind: 'builtIn', page: 'getInvolved' })
  expect('to' in involved && hrefOf(involved.to)).toBe('/es/get-involved')
  const page = targetLink('en', { kind: 'page', path: 'what-we-do' })
  expect('to' in page && hrefOf(page.to)).toBe('/what-we-do')
  expect(targetLink('en', { kind: 'external', url: 'https://example.org' })).toEqual({
    href: 'https://example.org',
  })
})

test('a calendar has an address for each scope, in each language', () => {
  expect(calendarPath('en', { kind: 'all' })).toBe('/calendar.ics')
  expect(calendarPath('es', { kind: 'all', topic: 'housing' })).toBe(
    '/es/calendar.ics?topic=housing',
  )
  expect(calendarPath('en', { kind: 'all', group: 'tenants' }, { hidesCancelled: true })).toBe(
    '/calendar.ics?group=tenants&cancelled=hidden',
  )
  expect(calendarPath('en', { kind: 'meeting', slug: 'weekly' })).toBe(
    '/meetings/weekly/calendar.ics',
  )
  expect(calendarPath('es', { kind: 'date', slug: 'weekly', originalDate: '2026-12-03' })).toBe(
    '/es/meetings/weekly/2026-12-03/calendar.ics',
  )
})

test('on a host for files, a calendar is at the cms itself', () => {
  vi.stubEnv('VITE_CMS_URL', 'https://cms.example')
  expect(calendarPath('es', { kind: 'all', topic: 'housing' })).toBe(
    'https://cms.example/api/site/calendar.ics?topic=housing&locale=es',
  )
})
