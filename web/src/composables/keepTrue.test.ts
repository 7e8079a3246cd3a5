// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ref } from 'vue'
import { keepTrue } from './keepTrue'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-24T20:00:40.000Z') }))
afterEach(() => vi.useRealTimers())

test('the time of rendering becomes the present, and turns with each full minute', () => {
  const now = ref(new Date('2026-11-24T19:58:00.000Z'))
  const stop = keepTrue(now)
  expect(now.value.toISOString()).toBe('2026-11-24T20:00:40.000Z')
  vi.advanceTimersByTime(19_999)
  expect(now.value.toISOString()).toBe('2026-11-24T20:00:40.000Z')
  vi.advanceTimersByTime(1)
  expect(now.value.toISOString()).toBe('2026-11-24T20:01:00.000Z')
  vi.advanceTimersByTime(59_999)
  expect(now.value.toISOString()).toBe('2026-11-24T20:01:00.000Z')
  vi.advanceTimersByTime(1)
  expect(now.value.toISOString()).toBe('2026-11-24T20:02:00.000Z')
  stop()
  vi.advanceTimersByTime(300_000)
  expect(now.value.toISOString()).toBe('2026-11-24T20:02:00.000Z')
})
