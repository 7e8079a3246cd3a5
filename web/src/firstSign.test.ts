// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { firstSign } from './firstSign'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function watch() {
  const seen = vi.fn()
  void firstSign(document, 1000).then(seen)
  return seen
}

const move = (movementX: number) => new PointerEvent('pointermove', { movementX, movementY: 0 })

test.each(['pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin'])(
  'takes the first %s for a sign, and no second one',
  async (name) => {
    const seen = watch()
    const sign = new Event(name)
    document.dispatchEvent(sign)
    document.dispatchEvent(new Event(name))
    await vi.advanceTimersByTimeAsync(2000)
    expect(seen.mock.calls).toEqual([[sign]])
  },
)

test('a pointer has to move: a mouse that lies where the page appears is told of as well', async () => {
  const seen = watch()
  document.dispatchEvent(move(0))
  await vi.advanceTimersByTimeAsync(1)
  expect(seen).not.toHaveBeenCalled()
  const sign = move(3)
  document.dispatchEvent(sign)
  await vi.advanceTimersByTimeAsync(1)
  expect(seen).toHaveBeenCalledWith(sign)
})

test('who stays wants more, whatever they do', async () => {
  const seen = watch()
  await vi.advanceTimersByTimeAsync(999)
  expect(seen).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(seen).toHaveBeenCalledWith(null)
})
