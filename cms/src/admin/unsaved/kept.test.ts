import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  discard,
  forget,
  forgetAllOf,
  forgetOld,
  isKept,
  keep,
  readUnsaved,
  setAside,
} from './kept'

const day = 86_400_000
const place = 'page in en'

/** What a browser keeps: its methods are no keys of it. */
const methods = {
  getItem(this: Record<string, string>, key: string) {
    return this[key] ?? null
  },
  setItem(this: Record<string, string>, key: string, text: string) {
    this[key] = text
  },
  removeItem(this: Record<string, string>, key: string) {
    delete this[key]
  },
}

const storage = (): object => Object.create(methods) as object

beforeEach(() => {
  vi.stubGlobal('localStorage', storage())
  openTab()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** What is typed from now on is so in another tab. */
function openTab(): void {
  vi.stubGlobal('sessionStorage', storage())
}

const type = (title: string, at: number, user = 1) =>
  keep(user, place, { values: { title }, at, version: null })
const kept = (user = 1) => readUnsaved(user, place).map(({ values }) => values)

it('keeps what is typed last', () => {
  expect(isKept(1, place)).toBe(false)
  type('Half', 1)
  expect(isKept(1, place)).toBe(true)
  expect(isKept(2, place)).toBe(false)
  type('Half a sentence', 2)
  expect(kept()).toEqual([{ title: 'Half a sentence' }])
  forget(1, place)
  expect(kept()).toEqual([])
})

it('keeps what was begun before when something else is begun at the same place, until it is discarded', () => {
  type('Begun first', 1)
  setAside(1, place)
  type('Begun next', 2)
  expect(kept()).toEqual([{ title: 'Begun next' }, { title: 'Begun first' }])
  // Once that is saved the other one is still offered.
  forget(1, place)
  expect(kept()).toEqual([{ title: 'Begun first' }])
  for (const one of readUnsaved(1, place)) discard(one)
  expect(kept()).toEqual([])
})

it('keeps what is typed in two tabs, and forgets of one what that has saved', () => {
  type('In the first', 1)
  const first = sessionStorage
  openTab()
  setAside(1, place)
  type('In the second', 2)
  expect(readUnsaved(1, place).map(({ isAside }) => isAside)).toEqual([false, true])
  vi.stubGlobal('sessionStorage', first)
  type('Further in the first', 3)
  expect(kept()).toEqual([{ title: 'Further in the first' }, { title: 'In the second' }])
  forget(1, place)
  expect(kept()).toEqual([{ title: 'In the second' }])
})

it('keeps nothing of whoever logs out, and of others what they typed', () => {
  type('Mine', 1)
  setAside(1, place)
  type('Mine, too', 2)
  type('Of another', 3, 12)
  forgetAllOf(1)
  expect([kept(1), kept(12)]).toEqual([[], [{ title: 'Of another' }]])
  forgetAllOf(null)
  expect(kept(12)).toEqual([])
})

it('keeps nothing for longer than fourteen days', () => {
  type('Long ago', 0)
  setAside(1, place)
  type('Since then', day)
  forgetOld(14 * day + 1)
  expect(kept()).toEqual([{ title: 'Since then' }])
})
