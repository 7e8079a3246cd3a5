import { expect, it } from 'vitest'
import { decades, decadesAround, linear, logarithmic, picture, steps, text } from './svg'

it('has scales of equal differences and of equal ratios', () => {
  const even = linear([0, 10], [100, 200])
  expect([even(0), even(5), even(10)]).toEqual([100, 150, 200])
  const ratios = logarithmic([1, 100], [0, 200])
  expect([ratios(1), ratios(10), ratios(100)]).toEqual([0, 100, 200])
})

it('finds the powers of ten around values', () => {
  expect(decadesAround([22, 18_000])).toEqual([10, 100_000])
  expect(decades([10, 100_000])).toEqual([10, 100, 1000, 10_000, 100_000])
})

it.each([
  [137.4, [0, 50, 100, 150]],
  [1378, [0, 500, 1000, 1500]],
  [0.3, [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]],
  [1000, [0, 200, 400, 600, 800, 1000]],
])('takes few round steps to %d', (highest, ticks) => {
  const found = steps(highest)
  expect(found.ticks.map((tick) => Number(tick.toFixed(6)))).toEqual(ticks)
  expect(found.end).toBeCloseTo(ticks.at(-1) ?? NaN)
})

it('says in words what a picture shows', () => {
  const svg = picture({ title: 'A < B', description: 'so much', height: 10 }, [
    text({ x: 1.23456, y: 2 }, 'a & b', 'end'),
  ])
  expect(svg).toContain('<title id="title">A &lt; B</title>')
  expect(svg).toContain('<desc id="description">so much</desc>')
  expect(svg).toContain('<text x="1.23" y="2" class="end">a &amp; b</text>')
})
