import { expect, it } from 'vitest'
import { blockingTime, interactiveAt } from './blocking'

const moments = { firstPaint: 1000, documentDone: 1200 }

it('is interactive when the document is done, if nothing keeps it busy', () => {
  expect(interactiveAt([], moments)).toBe(1200)
  expect(interactiveAt([{ start: 1300, duration: 50 }], moments)).toBe(1200)
  expect(interactiveAt([{ start: 900, duration: 90 }], moments)).toBe(1200)
})

it('waits for long tasks until two seconds are quiet', () => {
  const tasks = [
    { start: 3000, duration: 60 },
    { start: 1100, duration: 400 },
    { start: 5061, duration: 500 },
  ]
  expect(interactiveAt(tasks, moments)).toBe(3060)
})

it('counts what is beyond 50 ms of each long task after the first paint', () => {
  const tasks = [
    { start: 700, duration: 200 },
    { start: 950, duration: 150 },
    { start: 1200, duration: 50 },
    { start: 1300, duration: 180 },
    { start: 4000, duration: 900 },
  ]
  expect(blockingTime(tasks, 1000, 1480)).toBe(50 + 130)
})
