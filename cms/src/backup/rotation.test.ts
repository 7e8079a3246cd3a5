import { expect, it } from 'vitest'
import { lastMadeAt, nameOf, superfluous } from './rotation'

const nights = ['2026-11-23', '2026-11-24', '2026-11-25'].map((day) =>
  nameOf(new Date(`${day}T03:00:00.123Z`)),
)
const [first = '', second = '', third = ''] = nights

it('names backups by their instant, so that no system stumbles over it', () => {
  expect(first).toBe('branchline-2026-11-23T03-00-00.123Z.tar.gz')
})

it('removes the oldest first, and as many as needed', () => {
  expect(superfluous(nights, 3, third)).toEqual([])
  expect(superfluous(nights, 2, third)).toEqual([first])
  expect(superfluous([...nights].reverse(), 1, third)).toEqual([second, first])
})

it('never removes the one that was just made, also when the clock was set back', () => {
  expect(superfluous(nights, 1, first)).not.toContain(first)
  expect(superfluous(nights, 2, first)).toEqual([second])
})

it('knows its own files', () => {
  const others = [
    'branchline.tar.gz',
    'branchline-2026.tar.gz',
    `old-${first}`,
    `${first}.part`,
    'a',
  ]
  expect(superfluous([...others, second], 1, third)).toEqual([second])
})

it('tells when the last one was made', () => {
  const madeAt = new Date('2026-11-25T03:00:00.123Z')
  expect(lastMadeAt([nameOf(new Date('2026-11-24T03:00:00.000Z')), nameOf(madeAt), 'notes'])).toBe(
    madeAt.getTime(),
  )
  expect(lastMadeAt(['notes'])).toBeNull()
})
