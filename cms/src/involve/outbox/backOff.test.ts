import { describe, expect, it } from 'vitest'
import { mostAttempts, waitAfter } from './backOff'

const minute = 60_000
const middle = 0.5

describe('the wait after an attempt', () => {
  it('doubles from a minute to six hours', () => {
    const minutes = [1, 2, 3, 9, 10, 19].map((attempts) => waitAfter(attempts, middle) / minute)
    expect(minutes).toEqual([1, 2, 4, 256, 360, 360])
  })

  it('differs by a fifth at most, so that not all come at once', () => {
    expect(waitAfter(1, 0)).toBe(0.8 * minute)
    expect(waitAfter(1, 1)).toBe(1.2 * minute)
  })

  it('adds up to about three days', () => {
    const waits = Array.from({ length: mostAttempts - 1 }, (_, index) =>
      waitAfter(index + 1, middle),
    )
    const hours = waits.reduce((sum, wait) => sum + wait, 0) / 3_600_000
    expect(hours).toBeGreaterThan(66)
    expect(hours).toBeLessThan(78)
  })
})
