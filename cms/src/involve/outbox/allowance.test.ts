import { describe, expect, it } from 'vitest'
import { waitForProvider, type Allowance, type FirstOfLatest } from './allowance'
import type { Lane } from './lanes'
import type { Use } from './pace'

const minute = 60_000
const hour = 60 * minute

/** As the outbox answers, of a list. */
function firstOf(uses: readonly Use[]): FirstOfLatest {
  return (lanes, many, since) => {
    const taken = uses.filter(({ lane, at }) => lanes.includes(lane) && at > since)
    return Promise.resolve(taken.sort((one, other) => other.at - one.at)[many - 1]?.at ?? null)
  }
}

/** Each lane tries once in each of its periods, for so many hours. */
async function send(
  allowance: Allowance,
  { lanes, hours, every = minute }: { lanes: Lane[]; hours: number; every?: number },
): Promise<Use[]> {
  const uses: Use[] = []
  for (let at = 0; at < hours * hour; at += every) {
    for (const lane of lanes) {
      const wait = await waitForProvider(lane, allowance, firstOf(uses), at)
      if (wait === 0) uses.push({ lane, at })
    }
  }
  return uses
}

const most = (uses: readonly Use[], window: number) =>
  Math.max(
    ...uses.map(({ at }) => uses.filter((use) => use.at <= at && use.at > at - window).length),
  )

describe('what the provider allows', () => {
  it('holds in any hour and in any day, whoever sends', async () => {
    const allowance = { mailsPerHour: 20, mailsPerDay: 100 }
    const lanes: Lane[] = ['news', 'followUp', 'asked', 'letter']
    const uses = await send(allowance, { lanes, hours: 30, every: 5 * minute })
    expect(most(uses, hour)).toBe(20)
    expect(most(uses, 24 * hour)).toBe(100)
  })

  it('is no limit where none is given', async () => {
    const allowance = { mailsPerHour: null, mailsPerDay: null }
    expect(await send(allowance, { lanes: ['letter'], hours: 1 })).toHaveLength(60)
  })

  it.each([
    [10, 8],
    [50, 45],
  ])(
    'of %i an hour leaves a tenth that letters do not take, two at least',
    async (limit, letters) => {
      const allowance = { mailsPerHour: limit, mailsPerDay: null }
      expect(await send(allowance, { lanes: ['letter'], hours: 1 })).toHaveLength(letters)
    },
  )

  it('has a place for news at once, however much else was sent before', async () => {
    for (const limit of [10, 30]) {
      const allowance = { mailsPerHour: limit, mailsPerDay: null }
      const uses = await send(allowance, { lanes: ['letter', 'asked', 'followUp'], hours: 1 })
      expect(uses).toHaveLength(limit - 1)
      expect(await waitForProvider('news', allowance, firstOf(uses), hour - 1)).toBe(0)
    }
  })

  it('gives what anybody can ask for two thirds, and what follows from it a sixth more', async () => {
    const allowance = { mailsPerHour: 30, mailsPerDay: null }
    expect(await send(allowance, { lanes: ['asked'], hours: 1 })).toHaveLength(20)
    expect(await send(allowance, { lanes: ['asked', 'followUp'], hours: 1 })).toHaveLength(25)
  })

  it('has a lane wait just until a place is free', async () => {
    const uses: Use[] = Array.from({ length: 10 }, (_, index) => ({
      lane: 'news',
      at: index * minute,
    }))
    const wait = await waitForProvider(
      'news',
      { mailsPerHour: 10, mailsPerDay: null },
      firstOf(uses),
      20 * minute,
    )
    expect(wait).toBe(40 * minute)
  })
})
