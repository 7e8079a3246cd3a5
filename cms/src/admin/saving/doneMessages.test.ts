import { expect, it, vi } from 'vitest'
import { noteDone, takeDoneAway } from './doneMessages'

it('takes each message away once that something is done, when something is refused', () => {
  const [first, second] = [vi.fn(), vi.fn()]
  noteDone(1, first)
  noteDone(1, first)
  noteDone(2, second)
  takeDoneAway()
  takeDoneAway()
  expect(first).toHaveBeenCalledTimes(1)
  expect(second).toHaveBeenCalledTimes(1)
})
