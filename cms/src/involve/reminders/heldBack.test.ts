import { expect, it } from 'vitest'
import { isHeldBack } from './heldBack'

const restored = {
  madeAt: Date.parse('2036-05-14T03:00:00Z'),
  at: Date.parse('2036-05-14T20:00:00Z'),
}
const confirmedAt = new Date('2036-05-01T12:00:00Z')
const due = (time: string, confirmed = confirmedAt) => ({
  dueAt: Date.parse(`2036-05-14T${time}Z`),
  entry: { confirmedAt: confirmed },
})

it('what became due since the backup was made is held back', () => {
  for (const time of ['03:00:00', '02:59:50', '19:59:59', '20:00:00']) {
    expect(isHeldBack(due(time), restored), time).toBe(true)
  }
})

it('what was due before it was made, or after it was brought back, is not', () => {
  for (const time of ['02:50:00', '20:00:01']) {
    expect(isHeldBack(due(time), restored), time).toBe(false)
  }
  expect(isHeldBack(due('12:00:00'), null)).toBe(false)
})

it('nor is what is for somebody who signed up after that', () => {
  const later = new Date('2036-05-14T20:10:00Z')
  expect(isHeldBack(due('12:00:00', later), restored)).toBe(false)
})
