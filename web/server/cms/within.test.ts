import { once } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { within } from './within'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

test('work that takes too long is told so', async () => {
  const work = within(2_000, async (signal) => {
    await once(signal, 'abort')
    signal.throwIfAborted()
  })
  vi.advanceTimersByTime(2_000)
  await expect(work).rejects.toThrow('it took more than 2000 ms')
})

test('nothing waits for work that is over', async () => {
  await expect(within(2_000, () => Promise.resolve('done'))).resolves.toBe('done')
  await expect(within(2_000, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(vi.getTimerCount()).toBe(0)
})

test('a server of tests that is more patient gives up later', async () => {
  const machines = vi.spyOn(globalThis, 'setTimeout')
  await import('../../e2e/patience.mjs')
  await within(2_000, () => Promise.resolve())
  expect(machines.mock.lastCall?.[1]).toBe(20_000)
  globalThis.setTimeout(() => undefined, 2_000)
  expect(machines.mock.lastCall?.[1]).toBe(2_000)
})
