import { expect, test } from 'vitest'
import { hrefIn } from './preview'

const meeting = {
  token: 'a.b',
  state: { status: 'draft' },
  address: '/es/meetings/asamblea',
} as const

test('what belongs to the previewed document stays within the preview', () => {
  expect(hrefIn(meeting, '/es/meetings/asamblea')).toBe('/preview?token=a.b')
  expect(hrefIn(meeting, '/es/meetings/asamblea#calendar')).toBe('/preview?token=a.b#calendar')
  expect(hrefIn(meeting, '/es/meetings/asamblea/2026-11-26')).toBe(
    '/preview?token=a.b&date=2026-11-26',
  )
})

test.each([
  '/es/meetings/asamblea-2',
  '/es/meetings/asamblea/calendar.ics',
  '/meetings/asamblea',
  '/es',
  '/es/meetings?topic=housing',
])('%s is the public site', (link) => {
  expect(hrefIn(meeting, link)).toBe(link)
})

test('the home page has no dates', () => {
  const home = { ...meeting, address: '/' }
  expect(hrefIn(home, '/')).toBe('/preview?token=a.b')
  expect(hrefIn(home, '/2026-11-26')).toBe('/2026-11-26')
})
