import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { everyNight, nextNight } from './nightly'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-25T15:00:00Z') }))
afterEach(() => vi.useRealTimers())

it('takes the next three o’clock, also at three itself and at the end of a year', () => {
  for (const [now, night] of [
    ['2026-11-25T02:59:59.999Z', '2026-11-25T03:00:00.000Z'],
    ['2026-11-25T03:00:00.000Z', '2026-11-26T03:00:00.000Z'],
    ['2026-12-31T22:00:00.000Z', '2027-01-01T03:00:00.000Z'],
  ] as const) {
    expect(nextNight(new Date(now)).toISOString()).toBe(night)
  }
})

it('works once a night, until it is told to stop', async () => {
  const stop = new AbortController()
  const nights: string[] = []
  const over = everyNight(() => {
    nights.push(String(vi.getMockedSystemTime()?.toISOString()))
    return Promise.resolve()
  }, stop.signal)
  await vi.advanceTimersByTimeAsync(12 * 60 * 60 * 1000 - 1)
  expect(nights).toEqual([])
  await vi.advanceTimersByTimeAsync(48 * 60 * 60 * 1000)
  expect(nights).toEqual(['2026-11-26T03:00:00.000Z', '2026-11-27T03:00:00.000Z'])
  stop.abort()
  await over
  expect(vi.getTimerCount()).toBe(0)
})
