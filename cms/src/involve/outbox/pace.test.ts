import { describe, expect, it } from 'vitest'
import type { Lane } from './lanes'
import { waitFor, type Use } from './pace'

const minute = 60_000

/** Sends what waits, one after the other, for so long; what is asked for never ends. */
function send(
  most: number,
  { news, minutes, floodBefore = 0 }: { news: number; minutes: number; floodBefore?: number },
): Use[] {
  const uses: Use[] = []
  let left = 0
  for (let now = -floodBefore * minute; now < minutes * minute; now += 500) {
    if (now === 0) left = news
    const lanes: Lane[] = ['asked', 'news', 'followUp']
    for (const lane of lanes) {
      const waits = { asked: true, followUp: false, news: left > 0 }
      const isThere = lane === 'news' ? left > 0 : lane === 'asked' || left === 0
      if (!isThere || waitFor(lane, { mailsPerMinute: most, uses, waits, now }) > 0) continue
      uses.push({ lane, at: now })
      if (lane === 'news') left -= 1
    }
  }
  return uses
}

const paces = [1, 2, 3, 9, 10, 19, 30, 60]
const amount = (uses: Use[], lane: Lane, from: number, to: number) =>
  uses.filter((use) => use.lane === lane && use.at >= from && use.at < to).length

describe('the pace', () => {
  it.each(paces)('lets no more leave in any minute than are allowed: %i', (most) => {
    const times = send(most, { news: 300, minutes: 5 }).map(({ at }) => at)
    for (const [index, at] of times.entries()) {
      const before = times[index - most]
      if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(minute)
    }
  })

  it.each(paces)(
    'keeps nine of ten of %i for news, and the tenth for what is asked for',
    (most) => {
      const minutes = 11
      const uses = send(most, { news: 1e6, minutes, floodBefore: 2 })
      const all = most * (minutes - 1)
      expect(amount(uses, 'news', 0, minutes * minute)).toBeGreaterThanOrEqual(all * 0.85)
      expect(amount(uses, 'asked', 0, minutes * minute)).toBeGreaterThanOrEqual(
        Math.floor(all * 0.05) || 1,
      )
      expect(amount(uses, 'followUp', 0, minutes * minute)).toBe(0)
    },
  )

  it('has a place for news at once, however much was asked for before', () => {
    for (const most of [3, 6, 30, 600]) {
      const uses = send(most, { news: 1, minutes: 1, floodBefore: 2 })
      expect(amount(uses, 'news', 0, 250), `of ${most}`).toBe(1)
    }
  })

  it('leaves a sixth free of what is asked for and what follows from it, while nothing else is to be sent', () => {
    const uses = send(30, { news: 0, minutes: 1 })
    const [asked, followUp] = [
      amount(uses, 'asked', 0, minute),
      amount(uses, 'followUp', 0, minute),
    ]
    expect(asked).toBeLessThanOrEqual(20)
    expect(asked + followUp).toBe(25)
  })

  describe('of letters', () => {
    /** Tries once every half second; each lane has as many mails as it can send from its minute on. */
    function sendLetters(most: number, minutes: number, begin: Partial<Record<Lane, number>>) {
      const uses: Use[] = []
      const isThere = (lane: Lane, now: number) => now >= (begin[lane] ?? Infinity) * minute
      const lanes: Lane[] = ['letter', 'asked', 'news', 'followUp']
      for (let now = 0; now < minutes * minute; now += 500) {
        const [asked, followUp, news] = [
          isThere('asked', now),
          isThere('followUp', now),
          isThere('news', now),
        ]
        for (const lane of lanes) {
          const traffic = { mailsPerMinute: most, uses, waits: { asked, followUp, news }, now }
          if (!isThere(lane, now) || waitFor(lane, traffic) > 0) continue
          uses.push({ lane, at: now })
        }
      }
      return uses
    }

    it.each(paces)('leaves a sixth of %i to others', (most) => {
      const minutes = 12
      const sent = sendLetters(most, minutes, { letter: 0 }).length
      expect(sent).toBeLessThanOrEqual(most * minutes * (5 / 6))
      expect(sent).toBeGreaterThanOrEqual(most * minutes * 0.3)
    })

    it.each([3, 6, 30, 600])(
      'has a place of %i at once for news, also when forms are sent',
      (most) => {
        const uses = sendLetters(most, 3, { letter: 0, asked: 1, followUp: 1, news: 2 })
        expect(amount(uses, 'news', 2 * minute, 2 * minute + 500)).toBeGreaterThanOrEqual(1)
      },
    )

    it.each(paces)('sends none while news wait, with %i', (most) => {
      const uses = sendLetters(most, 4, { letter: 0, news: 1 })
      expect(amount(uses, 'letter', minute, 4 * minute)).toBe(0)
      expect(amount(uses, 'news', minute, 4 * minute)).toBeGreaterThanOrEqual(2 * most)
    })

    it('are overtaken by what is asked for, and go on beside it for as long as that lasts', () => {
      const uses = sendLetters(30, 5, { letter: 0, asked: 1 })
      expect(amount(uses, 'asked', minute, minute + 500)).toBe(1)
      expect(amount(uses, 'asked', 2 * minute, 3 * minute)).toBe(20)
      expect(amount(uses, 'letter', 2 * minute, 3 * minute)).toBe(5)
    })
  })

  it('waits just until a place is free', () => {
    const now = 100 * minute
    const uses: Use[] = [1, 2, 3].map((seconds) => ({ lane: 'news', at: now - seconds * 1_000 }))
    const waits = { asked: false, followUp: false, news: true }
    expect(waitFor('news', { mailsPerMinute: 3, uses, waits, now })).toBe(57_000)
    expect(waitFor('news', { mailsPerMinute: 4, uses, waits, now })).toBe(0)
    expect(
      waitFor('news', { mailsPerMinute: 4, uses, waits: { ...waits, asked: true }, now }),
    ).toBe(57_000)
  })
})
