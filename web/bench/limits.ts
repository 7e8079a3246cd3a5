import type { Evenings } from './desk'
import type { Figures } from './figures'
import type { Pressed } from './pressing'
import type { Waking } from './vitals'

export type Limit = Figures['limits'][number]

/** What is held to, part by part. */
export const bounds = {
  cachedToFloor: 0.7,
  doorToRest: 1.5,
  paintToStill: 1.15,
  shift: 0,
  blockedMs: 100,
  shownMs: 100,
  visibleMs: 2000,
  idleMegabytes: 350,
  readingWhilePosting: 2,
  deskBytes: 900_000,
  logInFormMs: 9_000,
  homeMs: 6_000,
  meetingFormMs: 4_000,
  nextEveningMs: 3_000,
}

/** What grows with the content, by its row and by how much there is of everything. */
const grownBounds = [
  { name: 'from "publish" to the page showing it', size: 1_000, limit: 500 },
  { name: 'from "publish" to the page showing it', size: 10_000, limit: 1_500 },
  { name: 'cms: the first answer after it', size: 10_000, limit: 200 },
  { name: 'from "publish" to all of the site being fresh', size: 1_000, limit: 20_000 },
  { name: 'cms: memory, a quiet minute later', size: 10_000, limit: 400 },
]

export function atLeast(name: string, value: number, limit: number): Limit {
  return { name, value, bound: 'at least', limit, holds: value >= limit }
}

export function atMost(name: string, value: number, limit: number): Limit {
  return { name, value, bound: 'at most', limit, holds: value <= limit }
}

/** The names of the rows that have to keep up with a bare server. */
export const cached = { page: 'site: page', json: 'site: JSON' } as const

export function throughputLimits(rows: Figures['throughput']): Limit[] {
  return rows.flatMap(({ name, toFloor, toRest }) => [
    ...((name === cached.page || name === cached.json) && toFloor
      ? [atLeast(`${name}, to the bare server`, toFloor.median, bounds.cachedToFloor)]
      : []),
    ...(toRest ? [atLeast(`${name}, to REST`, toRest.median, bounds.doorToRest)] : []),
  ])
}

export function visitLimits(visits: Figures['visits']): Limit[] {
  return visits.flatMap(({ view, kind, toStill, shift, blocked }) =>
    kind === 'still'
      ? []
      : [
          ...(toStill
            ? [
                atMost(
                  `${view}, ${kind}: LCP, to the still page`,
                  toStill.median,
                  bounds.paintToStill,
                ),
              ]
            : []),
          atMost(`${view}, ${kind}: CLS`, shift.upper, bounds.shift),
          atMost(`${view}, ${kind}: TBT, ms`, blocked.median, bounds.blockedMs),
        ],
  )
}

export function wakingLimits(rows: Waking[]): Limit[] {
  return rows.map(({ view, blocked }) =>
    atMost(`${view}: blocked until nothing is left to do, ms`, blocked.median, bounds.blockedMs),
  )
}

/** Of each view what is shown the latest. */
export function pressingLimits(rows: Pressed[]): Limit[] {
  const views = [...new Set(rows.map(({ view }) => view))]
  return views.flatMap((view) => {
    const own = rows.filter((row) => row.view === view)
    return (['asleep', 'awake'] as const).map((state) => {
      const latest = Math.max(0, ...own.map((row) => row[state] ?? 0))
      return atMost(
        `${view}, ${state}: until what was pressed is shown, ms`,
        latest,
        bounds.shownMs,
      )
    })
  })
}

export function publishingLimits({ p99 }: Figures['publishing']): Limit[] {
  return [atMost('publish to visible: p99, ms', p99, bounds.visibleMs)]
}

export function growthLimits(rows: Figures['growth']): Limit[] {
  return grownBounds.map(({ name, size, limit }) => {
    const row = rows.find((each) => each.name === name)
    const measured = row?.sizes.find((each) => each.size === size)
    if (!row || !measured) throw new Error(`"${name}" was not measured with ${size} of each`)
    return atMost(`${name}, ${size} of each, ${row.unit}`, measured.median, limit)
  })
}

export function idleLimits({ cms, web, common }: Figures['idle']): Limit[] {
  return [atMost('idle: cms and web, MB', cms + web - common, bounds.idleMegabytes)]
}

export function postingLimits({ toFloor }: { toFloor: number }): Limit[] {
  return [
    atMost(
      'reading while forms come in: p99, to that while a bare server takes them',
      toFloor,
      bounds.readingWhilePosting,
    ),
  ]
}

export function deskLimits({ first, second, bytes }: Evenings): Limit[] {
  return [
    atMost('desk: until the form to log in, bytes', bytes, bounds.deskBytes),
    atMost('desk: the form to log in, ms', first.logInForm.median, bounds.logInFormMs),
    atMost('desk: Home, ms', first.home.median, bounds.homeMs),
    atMost('desk: the form of a meeting, ms', first.meetingForm.median, bounds.meetingFormMs),
    ...Object.entries(second).map(([name, { median }]) =>
      atMost(`desk, the next evening: ${name}, ms`, median, bounds.nextEveningMs),
    ),
  ]
}

/**
 * Measures, and once more if a limit is broken: what another program has disturbed gets a second
 * chance, and the better of the two counts for each limit.
 */
export async function judged<Measured>(
  measure: () => Promise<Measured>,
  limitsOf: (measured: Measured) => Limit[],
): Promise<{ measured: Measured; limits: Limit[] }> {
  const first = await measure()
  const limits = limitsOf(first)
  if (limits.every(({ holds }) => holds)) return { measured: first, limits }
  const second = await measure()
  const again = limitsOf(second)
  const better = limits.map((limit) => {
    const other = again.find(({ name }) => name === limit.name)
    return !limit.holds && other?.holds ? other : limit
  })
  const isBetter =
    again.filter(({ holds }) => holds).length > limits.filter(({ holds }) => holds).length
  return { measured: isBetter ? second : first, limits: better }
}
