import { expect, it } from 'vitest'
import { byLanguage } from '../../languages'
import { sampleEntry } from '../sample-entry'
import { dayMs, endOf } from './lifetimes'

const retention = { unconfirmed: 7, attendance: 30, messages: 180, signUps: 730 }
/** No meeting is known, and the branch has chosen no zone: its days are those of UTC. */
const nothing = { meetings: new Map(), plans: new Map(), settings: byLanguage(() => null) }

const daysAfter = (instant: string, days: number) =>
  new Date(Date.parse(instant) + days * dayMs).toISOString()

function end(differences: Parameters<typeof sampleEntry>[0]): string | null {
  const instant = endOf(sampleEntry(differences), retention, nothing)
  return instant === null ? null : new Date(instant).toISOString()
}

it('counts from when something was sent or confirmed', () => {
  const consentedAt = new Date('2036-05-14T17:00:00Z')
  const confirmedAt = new Date('2036-05-16T08:00:00Z')
  const at = { consentedAt, confirmedAt }
  expect(end({ kind: 'sign-up', ...at })).toBe(daysAfter('2036-05-16T08:00:00Z', 730))
  expect(end({ kind: 'ask', ...at })).toBe(daysAfter('2036-05-14T17:00:00Z', 180))
  expect(end({ kind: 'my-data', ...at })).toBe(daysAfter('2036-05-14T17:00:00Z', 7))
  const waiting = { ...at, state: 'unconfirmed' as const }
  expect(end({ kind: 'sign-up', ...waiting })).toBe(daysAfter('2036-05-14T17:00:00Z', 7))
  expect(end({ kind: 'attend', ...waiting })).toBe(daysAfter('2036-05-14T17:00:00Z', 7))
})

it('counts from the end of the day of a date that is in no plan any more', () => {
  const date = { kind: 'attend', meeting: 'gone', originalDate: '2036-05-20' } as const
  expect(end(date)).toBe(daysAfter('2036-05-21T00:00:00Z', 30))
  // Taken off while somebody waited for it: from that moment on.
  const overSince = new Date('2036-05-25T12:00:00Z')
  expect(end({ ...date, overSince })).toBe(daysAfter('2036-05-25T12:00:00Z', 30))
  const before = new Date('2036-05-18T12:00:00Z')
  expect(end({ ...date, overSince: before })).toBe(daysAfter('2036-05-21T00:00:00Z', 30))
})

it('waits for a series until it was seen to be over', () => {
  const series = { kind: 'remind', meeting: 'series', originalDate: null } as const
  expect(end(series)).toBe(null)
  const overSince = new Date('2036-05-25T12:00:00Z')
  expect(end({ ...series, overSince })).toBe(daysAfter('2036-05-25T12:00:00Z', 30))
})
