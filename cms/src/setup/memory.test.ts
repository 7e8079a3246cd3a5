import { expect, it } from 'vitest'
import { MemoryKeeper } from './memory'

const megabyte = 2 ** 20

/** A process that holds so much, and of that what it needs. */
function processOf(held: number, needed: number) {
  const state = { held: held * megabyte, collected: 0 }
  const keeper = new MemoryKeeper({
    resident: () => state.held,
    collect: () => {
      state.collected += 1
      // The first time gives back only part of it.
      state.held = Math.max(needed * megabyte, state.held - 60 * megabyte)
    },
  })
  return { state, keeper }
}

it('gives back in several steps what is not needed, and then leaves the rest alone', () => {
  const { state, keeper } = processOf(500, 380)
  for (let looks = 0; looks < 10; looks++) keeper.look(0)
  expect(state.held).toBe(380 * megabyte)
  // The last one finds nothing.
  expect(state.collected).toBe(3)
})

it('looks again only when much has come, and for less while nobody asks', () => {
  const { state, keeper } = processOf(300, 200)
  for (let looks = 0; looks < 5; looks++) keeper.look(0)
  const before = state.collected
  state.held += 40 * megabyte
  for (let looks = 0; looks < 3; looks++) keeper.look(0.2)
  expect(state.collected).toBe(before)
  state.held += 40 * megabyte
  keeper.look(0.2)
  expect(state.collected).toBe(before + 1)
  for (let looks = 0; looks < 3; looks++) keeper.look(0)
  const after = state.collected
  state.held += 20 * megabyte
  keeper.look(0)
  expect(state.collected).toBe(after)
  state.held += 20 * megabyte
  keeper.look(0)
  expect(state.collected).toBe(after + 1)
})

it('waits while it is asked without a pause, and asks for no moment of work twice in a row', () => {
  const { state, keeper } = processOf(500, 380)
  for (let looks = 0; looks < 3; looks++) keeper.look(0.9)
  expect(state.collected).toBe(0)
  keeper.look(0.4)
  expect(state.collected).toBe(1)
  keeper.look(0.4)
  expect(state.collected).toBe(1)
  keeper.look(0.4)
  expect(state.collected).toBe(2)
})
