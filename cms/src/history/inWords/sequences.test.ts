import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stretches } from './sequences'

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })

it('lead from the one sequence to the other, whatever they are', () => {
  fc.assert(
    fc.property(letters, letters, (from, to) => {
      const found = stretches(from, to)
      expect(found.flatMap(({ same, removed }) => [...same, ...removed])).toEqual(from)
      expect(found.flatMap(({ same, added }) => [...same, ...added])).toEqual(to)
    }),
  )
})

it('remove and add as little as can be', () => {
  const found = stretches([...'the cat sat'], [...'the bat sat down'])
  const changed = found.flatMap(({ removed, added }) => [removed.join(''), added.join('')])
  expect(changed.filter(Boolean)).toEqual(['c', 'b', ' down'])
})

it('exchange as a whole what is too long to be compared', () => {
  const [from, to] = [1, 2].map((n) => Array.from({ length: 2500 }, (_, i) => `${n} ${i}`))
  const found = stretches(['a', ...(from ?? [])], ['a', ...(to ?? [])])
  expect(
    found.map(({ same, removed, added }) => [same.length, removed.length, added.length]),
  ).toEqual([
    [1, 0, 0],
    [0, 2500, 2500],
  ])
  const longer = [...(from ?? []), ...(to ?? []), ...(from ?? [])]
  expect(stretches(from ?? [], longer).map(({ same, added }) => [same, added])).toEqual([
    [from, []],
    [[], longer.slice(2500)],
  ])
})
