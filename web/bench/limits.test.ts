import { expect, it } from 'vitest'
import { atLeast, atMost, growthLimits, judged } from './limits'

it('takes a limit that is just met for held', () => {
  expect(atLeast('a', 0.7, 0.7).holds).toBe(true)
  expect(atMost('a', 0.7, 0.7).holds).toBe(true)
  expect(atLeast('a', 0.69, 0.7).holds).toBe(false)
  expect(atMost('a', Number.NaN, 0.7).holds).toBe(false)
})

const limitsOf = ({ fast, small }: { fast: number; small: number }) => [
  atLeast('fast', fast, 10),
  atMost('small', small, 5),
]

const measuring = (...results: { fast: number; small: number }[]) => {
  const left = [...results]
  return {
    left,
    measure: () => {
      const [result] = left.splice(0, 1)
      if (!result) throw new Error('it was not to be measured again')
      return Promise.resolve(result)
    },
  }
}

it('measures once if every limit holds', async () => {
  const { measured } = await judged(measuring({ fast: 11, small: 1 }).measure, limitsOf)
  expect(measured.fast).toBe(11)
})

it('measures again what is broken, and takes the better for each limit', async () => {
  const { measure, left } = measuring({ fast: 9, small: 4 }, { fast: 12, small: 6 })
  const { limits } = await judged(measure, limitsOf)
  expect(left).toEqual([])
  expect(limits.map(({ name, value, holds }) => ({ name, value, holds }))).toEqual([
    { name: 'fast', value: 12, holds: true },
    { name: 'small', value: 4, holds: true },
  ])
})

it('says what stays broken', async () => {
  const { measure } = measuring({ fast: 9, small: 4 }, { fast: 8, small: 4 })
  const { measured, limits } = await judged(measure, limitsOf)
  expect(measured.fast).toBe(9)
  expect(limits.map(({ holds }) => holds)).toEqual([false, true])
})

const spread = (size: number, median: number) => ({ size, median, lower: median, upper: median })
const rows = (visible: number) => [
  {
    name: 'from "publish" to the page showing it',
    unit: 'ms' as const,
    sizes: [spread(1_000, 400), spread(10_000, visible)],
  },
  { name: 'cms: the first answer after it', unit: 'ms' as const, sizes: [spread(10_000, 90)] },
  {
    name: 'from "publish" to all of the site being fresh',
    unit: 'ms' as const,
    sizes: [spread(1_000, 9_000)],
  },
  {
    name: 'cms: memory, a quiet minute later',
    unit: 'MB' as const,
    sizes: [spread(10_000, 300)],
  },
]

it('holds what grows with the content to its limit at its size', () => {
  expect(growthLimits(rows(1_500)).every(({ holds }) => holds)).toBe(true)
  expect(growthLimits(rows(1_501)).filter(({ holds }) => !holds)).toMatchObject([
    { name: 'from "publish" to the page showing it, 10000 of each, ms', limit: 1_500 },
  ])
  expect(() => growthLimits(rows(1).slice(1))).toThrow('was not measured with 1000 of each')
})
