import { expect, it } from 'vitest'
import { nextLook } from './pauses'

const hour = 3_600_000
const begin = Date.UTC(2036, 4, 14, 17)

it('every hour, at a second of its own', () => {
  const first = nextLook('a', begin, 0)
  expect(first - begin).toBeGreaterThanOrEqual(hour / 2)
  expect(first - begin).toBeLessThan(1.5 * hour)
  expect(nextLook('a', first, 0)).toBe(first + hour)
  expect(nextLook('b', begin, 0) % hour).not.toBe(first % hour)
})

it('after failures less and less often, and once a day at least', () => {
  const first = nextLook('a', begin, 0)
  const pauses = [1, 2, 3, 4, 5, 6, 7, 50].map((failures) => nextLook('a', first, failures) - first)
  expect(pauses.map((ms) => ms / hour)).toEqual([1, 2, 4, 8, 16, 24, 24, 24])
})
