import { expect, it } from 'vitest'
import { Busy } from './cms/gate'
import type { Sources } from './cms/posting'
import { Shares } from './shares'

/** What is under way until it is let go. */
function opened() {
  const shares = new Shares()
  const ends: (() => void)[] = []
  const begin = (...sources: Sources) =>
    shares.run(sources, () => new Promise<void>((resolve) => ends.push(resolve)))
  return { begin, ends }
}

it('lets one place have so much at once, and others go on', async () => {
  const { begin, ends } = opened()
  const [first] = Array.from({ length: 4 }, () => begin('a'))
  await expect(begin('a')).rejects.toThrow(Busy)
  void begin('b')
  expect(ends).toHaveLength(5)
  ends[0]?.()
  await first
  void begin('a')
  expect(ends).toHaveLength(6)
  await expect(begin('a')).rejects.toThrow(Busy)
})

it('lets a household have no more, in however many networks it asks', async () => {
  const { begin, ends } = opened()
  const asked = Array.from({ length: 256 }, (_, index) => begin(`${index}`, 'house', 'street'))
  const neighbours = Array.from({ length: 256 }, (_, index) =>
    begin(`n${index}`, `house ${index}`, 'street'),
  )
  expect(ends).toHaveLength(12)
  for (const end of ends) end()
  const outcomes = async (some: Promise<void>[]) =>
    (await Promise.allSettled(some)).filter(({ status }) => status === 'fulfilled').length
  expect([await outcomes(asked), await outcomes(neighbours)]).toEqual([8, 4])
})

it('gives back what failed', async () => {
  const shares = new Shares()
  for (let count = 0; count < 5; count += 1) {
    const failing = shares.run(['a'], () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
  }
})
