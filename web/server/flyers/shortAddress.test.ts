import { expect, test } from 'vitest'
import { CmsUnavailable, NotFound } from '../../src/cms/failures'
import { meeting, occurrence } from '../../src/sample-branch'
import { readShortAddress, shortAddress, whereItLeads } from './shortAddress'

const date = { language: 'en', code: 'k7q2m9xb', date: '2036-05-15' }

test.each([
  ['/f/en/k7q2m9xb/2036-05-15', date],
  ['/F/EN/K7Q2M9XB/2036-05-15', date],
  ['/f/en/k7q2m9xb/2036-05-15/', date],
  ['/f/es/k7q2m9xb', { ...date, language: 'es', date: null }],
  // Taken for a digit, or for another letter.
  ['/f/en/kiqo0lxb', { ...date, code: 'k1q001xb', date: null }],
])('what is typed as %s is read', (pathname, printed) => {
  expect(readShortAddress(pathname)).toEqual(printed)
})

test.each([
  '/f',
  '/f/en',
  '/f/k7q2m9xb',
  '/f/en/k7q2m9x',
  '/f/en/k7q2m9xb/2036-02-31',
  '/f/en/k7q2m9xb/tomorrow',
  '/f/en/k7q2m9xb/2036-05-15/more',
])('%s was never printed', (pathname) => {
  expect(readShortAddress(pathname)).toBeNull()
})

test('what is printed is read again', () => {
  for (const printed of [date, { ...date, date: null }]) {
    expect(readShortAddress(shortAddress(printed))).toEqual(printed)
    expect(readShortAddress(shortAddress(printed).toUpperCase())).toEqual(printed)
  }
})

const door = (failure: Error | null = null) => ({
  codes: () => Promise.resolve([{ code: 'k7q2m9xb', slug: 'now-called-so' }]),
  meetingDate: () =>
    failure
      ? Promise.reject(failure)
      : Promise.resolve({ occurrence: occurrence(), meeting, previous: null, next: null }),
})

test('a code leads to what its meeting is called now, and to the day on which the rule put it', async () => {
  const path = 'meetings/now-called-so'
  expect(await whereItLeads(door(), { ...date, date: null }, 'en')).toEqual({ kind: 'page', path })
  expect(await whereItLeads(door(), date, 'en')).toEqual({
    kind: 'page',
    path: `${path}/2036-05-15`,
  })
})

test('what is not there any more is told apart from what cannot be had just now', async () => {
  expect(await whereItLeads(door(), { ...date, code: 'zzzzzzzz' }, 'en')).toEqual({
    kind: 'noMeeting',
  })
  expect(await whereItLeads(door(new NotFound('it')), date, 'en')).toEqual({
    kind: 'noDate',
    slug: 'now-called-so',
    date: '2036-05-15',
  })
  await expect(whereItLeads(door(new CmsUnavailable('away')), date, 'en')).rejects.toThrow(
    CmsUnavailable,
  )
})
