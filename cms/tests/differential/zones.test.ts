import data from 'moment-timezone/data/packed/latest.json'
import { expect, it } from 'vitest'
import { zoneOf } from '../../src/zones/zone'
import { compiledClocks, type Clocks } from './tzif'

/**
 * Where the two are meant to differ: what releases have changed since the one that PostgreSQL’s files
 * were compiled of (2026b). A line goes when those files have it as well.
 */
const named: { why: string; zones: string[]; from: string; to?: string }[] = [
  {
    why: '2026c: Morocco stays an hour behind',
    zones: ['Africa/Casablanca', 'Africa/El_Aaiun'],
    from: '2026-09-20',
  },
  {
    why: '2026c: Alberta stays on summer time',
    zones: ['America/Edmonton', 'America/Yellowknife', 'Canada/Mountain'],
    from: '2026-11-01',
  },
  {
    why: '2026d: Colombia began a day earlier',
    zones: ['America/Bogota'],
    from: '1992-05-02',
    to: '1992-05-04',
  },
  { why: '2026d: and so does Inuvik', zones: ['America/Inuvik'], from: '2026-11-01' },
  {
    why: '2026e: Manitoba stays on summer time',
    zones: ['America/Winnipeg', 'America/Rainy_River', 'Canada/Central'],
    from: '2026-11-01',
  },
  {
    why: '2026f: Cuba keeps summer time for a winter',
    zones: ['America/Havana', 'Cuba'],
    from: '2026-11-01',
    to: '2027-03-15',
  },
  {
    why: 'Ramadan is told there up to 2072 only',
    zones: ['Asia/Gaza', 'Asia/Hebron'],
    from: '2073-01-01',
  },
]

/** Older ones, too. */
const allNames = [
  ...data.zones.map((zone) => zone.split('|')[0] ?? ''),
  ...data.links.map((link) => link.split('|')[1] ?? ''),
]

const second = (date: string) => Date.parse(`${date}T00:00:00Z`) / 1000

it('are those that others have compiled, twice a day from 1990 to 2040', () => {
  const from = second('1990-01-01')
  const halfDays = ((second('2041-01-01') - from) / 86_400) * 2
  const instants = Array.from({ length: halfDays }, (_, index) => from + index * 43_200)
  expect(allNames.length).toBeGreaterThan(590)
  expect(differences(2041, () => instants)).toEqual([])
})

it('change at the very second at which theirs do, up to 2100', () => {
  const [from, to] = [second('1990-01-01'), second('2101-01-01')]
  const around = (name: string, { changes }: Clocks) => {
    const all = [...changesOf(name, from, to), ...changes.map(({ at }) => at)]
    const inTime = all.filter((at) => at >= from && at < to)
    return [...new Set(inTime)].sort((a, b) => a - b).flatMap((at) => [at - 1, at])
  }
  expect(differences(2100, around)).toEqual([])
})

it('differ where it is said', () => {
  const same = named.flatMap(({ zones, from }) =>
    zones.filter((name) => {
      const theirs = compiledClocks(name, 2100).changes.filter(({ at }) => at >= second(from))
      const ours = [...changesOf(name, second(from), second('2101-01-01'))]
      return JSON.stringify(theirs.map(({ at }) => at)) === JSON.stringify(ours)
    }),
  )
  expect(same).toEqual([])
})

function* changesOf(name: string, from: number, to: number): Generator<number> {
  for (const { at } of zoneOf(name).changesFrom(from)) {
    if (at >= to) return
    yield at
  }
}

/** The instants at which clocks differ that nobody has named, by zone. */
function differences(
  lastYear: number,
  instantsFor: (name: string, clocks: Clocks) => number[],
): string[] {
  return allNames.flatMap((name) => {
    const clocks = compiledClocks(name, lastYear)
    const [first, ...others] = differing(name, clocks, instantsFor(name, clocks))
    if (first === undefined) return []
    return `${name} ${new Date(first * 1000).toISOString()} and ${others.length} others`
  })
}

function differing(name: string, { offset, changes }: Clocks, instants: number[]): number[] {
  const zone = zoneOf(name)
  const spans = named.filter(({ zones }) => zones.includes(name))
  const isNamed = (at: number) =>
    spans.some(({ from, to }) => at >= second(from) && at < (to ? second(to) : Infinity))
  let next = 0
  let theirs = offset
  return instants.filter((instant) => {
    for (; (changes[next]?.at ?? Infinity) <= instant; next++) theirs = changes[next]?.offset ?? 0
    return zone.offsetAt(instant) !== theirs && !isNamed(instant)
  })
}
