import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ContentChange, Revision } from 'cms/contract'
import { CmsUnavailable } from '../../src/cms/failures'
import { RevisionWatch, isBefore } from './revision'
import { sampleLog } from './sample-door'

let ask: (after: string | null) => Promise<Revision>
let watch: RevisionWatch
let heard: string[]
let lines: ReturnType<typeof sampleLog>['lines']

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T20:00:00.000Z') })
  const sample = sampleLog()
  lines = sample.lines
  heard = []
  ask = () => Promise.resolve({ revision: 'a.1' })
  watch = new RevisionWatch({ ask: (after) => ask(after), log: sample.log })
  watch.onChange((revision) => heard.push(revision))
})

afterEach(() => {
  watch.stop()
  vi.useRealTimers()
})

const away = () => Promise.reject(new CmsUnavailable('away'))

test('nothing is known before the cms has said anything', async () => {
  ask = away
  await watch.start()
  expect(watch.current).toBeNull()
  expect(watch.isFresh).toBe(false)
  expect(watch.confirmedOn).toBeNull()
})

test('the cms is asked each second, and every change is told once', async () => {
  let count = 0
  ask = () => {
    count += 1
    return Promise.resolve({ revision: count < 3 ? 'a.1' : 'a.2' })
  }
  await watch.start()
  expect([watch.current, watch.isFresh, heard]).toEqual(['a.1', true, ['a.1']])
  await vi.advanceTimersByTimeAsync(1_000)
  expect([count, heard]).toEqual([2, ['a.1']])
  await vi.advanceTimersByTimeAsync(2_000)
  expect([count, watch.current, heard]).toEqual([4, 'a.2', ['a.1', 'a.2']])
})

test('a cms that keeps its answer back until something is new is asked again at once', async () => {
  const start = Number(vi.getMockedSystemTime())
  const seconds: string[] = []
  let answer: (told: Revision) => void = () => undefined
  ask = (after) => {
    seconds.push(((Number(vi.getMockedSystemTime()) - start) / 1000).toFixed(1))
    if (after === null) return Promise.resolve({ revision: 'a.1' })
    return new Promise((resolve) => (answer = resolve))
  }
  await watch.start()
  await vi.advanceTimersByTimeAsync(2_000)
  answer({ revision: 'a.1' })
  await vi.advanceTimersByTimeAsync(300)
  // What is new is told in the midst of a second, and asked about again a tenth of it later.
  answer({ revision: 'a.2' })
  await vi.advanceTimersByTimeAsync(100)
  expect(seconds).toEqual(['0.0', '1.0', '2.0', '2.4'])
  expect(heard).toEqual(['a.1', 'a.2'])
})

test('a word counts for three seconds from when it was asked for, whatever the wall clock says', async () => {
  let answer: (told: Revision) => void = () => undefined
  ask = () => new Promise((resolve) => (answer = resolve))
  const checked = watch.check()
  await vi.advanceTimersByTimeAsync(1_000)
  answer({ revision: 'a.1' })
  await checked
  ask = away
  vi.setSystemTime(Number(vi.getMockedSystemTime()) - 3_600_000)
  await vi.advanceTimersByTimeAsync(1_999)
  expect(watch.isFresh).toBe(true)
  await vi.advanceTimersByTimeAsync(1)
  expect(watch.isFresh).toBe(false)
  expect(watch.current).toBe('a.1')
})

test('when the cms said so is when it was asked, not when it fell silent', async () => {
  const start = Number(vi.getMockedSystemTime())
  await watch.start()
  ask = away
  await vi.advanceTimersByTimeAsync(60_000)
  expect(watch.confirmedOn).toBe(start)
})

test('silence and its end are logged once each', async () => {
  await watch.start()
  ask = away
  await vi.advanceTimersByTimeAsync(10_000)
  ask = () => Promise.resolve({ revision: 'a.1' })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(lines.map(({ msg }) => msg)).toEqual(['the cms is not available', 'the cms answers again'])
  expect(watch.isFresh).toBe(true)
})

test('after the end nothing is asked', async () => {
  const asked = vi.fn(() => Promise.resolve({ revision: 'a.1' }))
  ask = asked
  await watch.start()
  watch.stop()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(asked).toHaveBeenCalledTimes(1)
})

test('whoever wants to know at the same time asks once', async () => {
  const asked = vi.fn(() => Promise.resolve({ revision: 'a.1' }))
  ask = asked
  await Promise.all([watch.check(), watch.check()])
  expect(asked).toHaveBeenCalledTimes(1)
})

describe('a revision that came with an answer', () => {
  beforeEach(() => watch.check())

  test('counts at once when it is newer', async () => {
    await watch.noticed('a.10')
    expect([watch.current, heard]).toEqual(['a.10', ['a.1', 'a.10']])
  })

  test('says nothing when it is older', async () => {
    await watch.noticed('a.10')
    await watch.noticed('a.9')
    expect(watch.current).toBe('a.10')
  })

  test('is not undone by an answer that was under way', async () => {
    let answer: (told: Revision) => void = () => undefined
    ask = () => new Promise((resolve) => (answer = resolve))
    const checked = watch.check()
    await watch.noticed('a.2')
    answer({ revision: 'a.1' })
    await checked
    expect([watch.current, heard]).toEqual(['a.2', ['a.1', 'a.2']])
  })

  test('of another epoch makes the cms be asked which one counts', async () => {
    ask = () => Promise.resolve({ revision: 'b.0' })
    await watch.noticed('b.0')
    expect(watch.current).toBe('b.0')
    // A word from before a restored backup.
    await watch.noticed('a.99')
    expect(watch.current).toBe('b.0')
  })
})

describe('what was changed', () => {
  const told = { revision: 'a.1', shows: 'page meeting/one' }
  const changed = (number: number, type: string, document: string | null): ContentChange => ({
    ...{ number, type, document },
  })

  test('is asked for since the revision until which it is known', async () => {
    const asked: (string | null)[] = []
    const answers: Revision[] = [
      { revision: 'a.1' },
      { revision: 'a.3', changes: [changed(2, 'meeting', 'two'), changed(3, 'venue', 'hall')] },
      { revision: 'a.3', changes: [] },
    ]
    ask = (after) => {
      asked.push(after)
      return Promise.resolve(answers[asked.length - 1] ?? { revision: 'a.3', changes: [] })
    }
    while (asked.length < answers.length) await watch.check()
    expect(asked).toEqual([null, 'a.1', 'a.3'])
    expect(watch.isStill(told)).toBe(true)
  })

  test('is not known of a revision that only came with an answer, until it is asked for', async () => {
    await watch.check()
    await watch.noticed('a.2')
    expect(watch.isStill(told)).toBe(false)
    const after: (string | null)[] = []
    ask = (since) => {
      after.push(since)
      return Promise.resolve({ revision: 'a.2', changes: [changed(2, 'position', 'x')] })
    }
    await watch.check()
    expect([after, watch.isStill(told)]).toEqual([['a.1'], true])
  })
})

test.each([
  ['a.1', 'a.2', true],
  ['a.9', 'a.10', true],
  ['a.2', 'a.2', false],
  ['a.3', 'a.2', false],
  ['b.1', 'a.2', false],
  [null, 'a.2', false],
  ['a.2', null, false],
  [null, null, false],
])('that %s is before %s: %s', (revision, other, before) => {
  expect(isBefore(revision, other)).toBe(before)
})
