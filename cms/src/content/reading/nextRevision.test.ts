import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { changesMade, nextChange, tellChange } from './nextRevision'

let strapi: Parameters<typeof tellChange>[0]
const stays = new AbortController().signal

beforeEach(() => {
  vi.useFakeTimers()
  strapi = {} as typeof strapi
})
afterEach(() => {
  vi.useRealTimers()
})

/** Begins to wait; what is answered tells whether it is over. */
function waiting(seen: number, giveUp = stays): () => Promise<boolean> {
  let isOver = false
  void nextChange(strapi, seen, giveUp).then(() => (isOver = true))
  return async () => {
    await vi.advanceTimersByTimeAsync(0)
    return isOver
  }
}

it('goes on with a change, also with one that was made before the wait', async () => {
  const seen = changesMade(strapi)
  const isOver = waiting(seen)
  expect(await isOver()).toBe(false)
  tellChange(strapi)
  expect(await isOver()).toBe(true)
  expect(await waiting(seen)()).toBe(true)
})

it('is told nothing of a change of another cms', async () => {
  const isOver = waiting(changesMade(strapi))
  tellChange({} as typeof strapi)
  expect(await isOver()).toBe(false)
})

it('goes on after a second, or when whoever waits has gone', async () => {
  const isOver = waiting(changesMade(strapi))
  await vi.advanceTimersByTimeAsync(999)
  expect(await isOver()).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await isOver()).toBe(true)
  const gone = new AbortController()
  const isOverToo = waiting(changesMade(strapi), gone.signal)
  expect(await isOverToo()).toBe(false)
  gone.abort()
  expect(await isOverToo()).toBe(true)
})

it('keeps no more than a hundred waiting', async () => {
  const seen = changesMade(strapi)
  const all = Array.from({ length: 101 }, () => waiting(seen))
  const over = await Promise.all(all.map((isOver) => isOver()))
  expect(over.indexOf(true)).toBe(100)
  tellChange(strapi)
  expect(await all[0]?.()).toBe(true)
})
