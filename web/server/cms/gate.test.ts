import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CmsUnavailable } from '../../src/cms/failures'
import { TooLarge, type Answer, type Ask } from './ask'
import { Busy, Gate } from './gate'

const options = { patienceMs: 2_000 }
const answer: Answer = {
  kind: 'same',
  revision: 'a.1',
  shows: null,
  validUntil: Number.POSITIVE_INFINITY,
  toldAt: 0,
}

let asked: string[]
let failing: (address: string) => boolean
let expected: (address: string) => boolean
let ask: Ask
let failures: CmsUnavailable[]
let gate: Gate

beforeEach(() => {
  vi.useFakeTimers()
  // A server is never asked in the first millisecond of its life.
  vi.advanceTimersByTime(1)
  asked = []
  failures = []
  failing = () => false
  expected = () => true
  ask = (address) => {
    asked.push(address)
    if (failing(address)) return Promise.reject(new CmsUnavailable(address))
    return Promise.resolve(answer)
  }
  gate = new Gate({
    ask: (...question) => ask(...question),
    isExpected: (address) => expected(address),
    onFailure: (error) => failures.push(error),
  })
})

afterEach(() => {
  vi.useRealTimers()
})

async function failThrice() {
  failing = () => true
  for (const address of ['/1', '/2', '/3']) {
    await expect(gate.ask(address, options)).rejects.toThrow(CmsUnavailable)
  }
}

/** An ask that is answered only when a test wants it to be. */
function heldBack() {
  const answers: ((given: Answer | Error) => void)[] = []
  ask = (address) => {
    asked.push(address)
    return new Promise((resolve, reject) => {
      answers.push((given) => (given instanceof Error ? reject(given) : resolve(given)))
    })
  }
  return answers
}

describe('a cms that fails', () => {
  test('is left alone after three failures in a row', async () => {
    await failThrice()
    expect(gate.isClosed).toBe(true)
    await expect(gate.ask('/4', options)).rejects.toThrow('the cms is away')
    expect(asked).toEqual(['/1', '/2', '/3'])
    expect(failures).toHaveLength(3)
  })

  test('is not left alone when only files fail, which lie elsewhere, and asks for none of these again', async () => {
    failing = (address) => address.startsWith('/uploads/')
    for (const number of [1, 2, 3, 4, 1]) {
      await expect(gate.ask(`/uploads/${number}.webp`, options)).rejects.toThrow(CmsUnavailable)
    }
    expect(gate.isClosed).toBe(false)
    expect(asked).toHaveLength(4)
    await expect(gate.ask('/1', options)).resolves.toBe(answer)
  })

  test('is not left alone when it answers in between', async () => {
    failing = (address) => address !== '/good'
    for (const address of ['/1', '/2', '/good', '/3', '/4', '/good']) {
      await gate.ask(address, options).catch(() => null)
    }
    expect(gate.isClosed).toBe(false)
    expect(asked).toHaveLength(6)
  })

  test('is never asked by a visitor whether it is back, however long that takes', async () => {
    await failThrice()
    vi.advanceTimersByTime(3_600_000)
    await expect(gate.ask('/4', options)).rejects.toThrow('the cms is away')
    expect(asked).toHaveLength(3)
  })

  test('is asked again when it has answered a probe', async () => {
    await failThrice()
    await expect(gate.probe('/probe', options)).rejects.toThrow(CmsUnavailable)
    expect(gate.isClosed).toBe(true)
    failing = () => false
    await gate.probe('/probe', options)
    expect(gate.isClosed).toBe(false)
    // Those that failed were the cms's failures, not their own.
    await expect(gate.ask('/1', options)).resolves.toBe(answer)
  })

  test('is asked again when it is back, though the clock was set back meanwhile', async () => {
    await failThrice()
    vi.setSystemTime(Number(vi.getMockedSystemTime()) - 3_600_000)
    failing = () => false
    await gate.probe('/probe', options)
    await expect(gate.ask('/4', options)).resolves.toBe(answer)
  })

  test('leaves nobody waiting in line who came before it was left alone', async () => {
    const answers = heldBack()
    const asks = Array.from({ length: 30 }, (_, index) => gate.ask(`/${index}`, options))
    const outcomes = Promise.allSettled(asks)
    await vi.advanceTimersByTimeAsync(0)
    expect(asked).toHaveLength(24)
    for (const fail of answers) fail(new CmsUnavailable('away'))
    expect((await outcomes).every(({ status }) => status === 'rejected')).toBe(true)
    expect(asked).toHaveLength(24)
  })

  test('has not failed when a file of it is too large', async () => {
    ask = () => Promise.reject(new TooLarge('/uploads/a.mp4'))
    for (let time = 0; time < 5; time += 1) {
      await expect(gate.ask('/uploads/a.mp4', options)).rejects.toThrow(TooLarge)
    }
    expect(gate.isClosed).toBe(false)
    expect(failures).toEqual([])
  })
})

describe('an address that fails', () => {
  beforeEach(() => {
    failing = (address) => address === '/bad'
  })

  test('is left alone for a while', async () => {
    await expect(gate.ask('/bad', options)).rejects.toThrow(CmsUnavailable)
    await expect(gate.ask('/bad', options)).rejects.toThrow('failed a moment ago')
    expect(asked).toEqual(['/bad'])
    vi.advanceTimersByTime(5_001)
    failing = () => false
    await expect(gate.ask('/bad', options)).resolves.toBe(answer)
  })

  test('does not shut the others, however often it is asked for', async () => {
    for (let time = 0; time < 10; time += 1) {
      await gate.ask('/bad', options).catch(() => null)
    }
    await expect(gate.ask('/good', options)).resolves.toBe(answer)
  })
})

describe('addresses of which nothing is known', () => {
  beforeEach(() => {
    expected = (address) => address === '/expected'
  })

  test('are asked for 60 times in 5 seconds, for all together', async () => {
    const asks = Array.from({ length: 100 }, (_, index) => gate.ask(`/${index}`, options))
    const refused = (await Promise.allSettled(asks)).filter(({ status }) => status === 'rejected')
    expect(asked).toHaveLength(60)
    expect(refused).toHaveLength(40)
    await expect(gate.ask('/more', options)).rejects.toThrow(Busy)
    vi.advanceTimersByTime(5_001)
    await expect(gate.ask('/more', options)).resolves.toBe(answer)
  })

  test('do not keep those away that are expected, nor what this server asks of itself', async () => {
    const asks = Array.from({ length: 100 }, (_, index) => gate.ask(`/${index}`, options))
    await Promise.allSettled(asks)
    await expect(gate.ask('/expected', options)).resolves.toBe(answer)
    await expect(gate.ask('/own', { ...options, isOwn: true })).resolves.toBe(answer)
    await expect(gate.probe('/probe', options)).resolves.toBe(answer)
  })

  test('are no failures of the cms when they are too many', async () => {
    const asks = Array.from({ length: 100 }, (_, index) => gate.ask(`/${index}`, options))
    await Promise.allSettled(asks)
    expect(failures).toEqual([])
    expect(gate.isClosed).toBe(false)
  })
})

describe('when much is asked at once', () => {
  test('the cms gets 24 questions at a time, and the others wait', async () => {
    const answers = heldBack()
    const asks = Array.from({ length: 25 }, (_, index) => gate.ask(`/${index}`, options))
    await vi.advanceTimersByTimeAsync(0)
    expect(asked).toHaveLength(24)
    answers[0]?.(answer)
    await vi.advanceTimersByTimeAsync(0)
    expect(asked).toHaveLength(25)
    for (const give of answers) give(answer)
    await expect(Promise.all(asks)).resolves.toHaveLength(25)
  })

  test('those who would stand in too long a line are told at once', async () => {
    heldBack()
    const asks = Array.from({ length: 525 }, (_, index) => gate.ask(`/${index}`, options))
    await expect(asks[524]).rejects.toThrow(Busy)
    expect(asked).toHaveLength(24)
  })

  test('calendars, which take long, come four at a time and keep no page waiting', async () => {
    const answers = heldBack()
    const calendars = Array.from({ length: 30 }, (_, index) =>
      gate.ask(`/api/site/meetings/${index}/calendar.ics`, { patienceMs: 20_000 }),
    )
    await vi.advanceTimersByTimeAsync(0)
    expect(asked).toHaveLength(4)
    ask = () => Promise.resolve(answer)
    await expect(gate.ask('/1', options)).resolves.toBe(answer)
    for (const give of answers) give(answer)
    await expect(Promise.all(calendars)).resolves.toHaveLength(30)
  })

  test('waiting in line is part of the patience', async () => {
    const answers = heldBack()
    const patiences: number[] = []
    const asks = Array.from({ length: 24 }, (_, index) => gate.ask(`/${index}`, options))
    const early = gate.ask('/early', { patienceMs: 1_000 })
    const late = gate.ask('/late', { patienceMs: 2_000 })
    const outcome = expect(early).rejects.toThrow(Busy)
    await vi.advanceTimersByTimeAsync(1_500)
    ask = (_address, { patienceMs }) => {
      patiences.push(patienceMs)
      return Promise.resolve(answer)
    }
    for (const give of answers) give(answer)
    await outcome
    await Promise.all([...asks, late])
    expect(patiences).toEqual([500])
    expect(failures).toEqual([])
  })
})
