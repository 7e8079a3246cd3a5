import type { Figures } from './figures'
import { bounds } from './limits'
import {
  box,
  decades,
  decadesAround,
  legend,
  line,
  linear,
  logarithmic,
  mark,
  path,
  picture,
  steps,
  text,
  width,
  type Colour,
  type Scale,
} from './svg'

/** The charts of the documents by their names, made of nothing but the figures. */
export function charts(figures: Figures): Record<string, string> {
  return {
    throughput: throughputChart(figures.throughput),
    'first-visit': visitsChart(figures.visits),
    weight: weightChart(figures.weights),
    publishing: publishingChart(figures.publishing),
    ...(figures.growth.length > 0 && { growth: growthChart(figures.growth) }),
  }
}

const rowHeight = 28
const left = 250
const right = width - 40
const top = 56

const groupColours = { floor: 'grey', site: 'red', cms: 'blue' } as const

function throughputChart(rows: Figures['throughput']): string {
  const bottom = top + rows.length * rowHeight
  const domain = decadesAround(rows.flatMap(({ perSecond }) => [perSecond.lower, perSecond.upper]))
  const x = logarithmic(domain, [left, right])
  const fastest = Math.max(...rows.map(({ perSecond }) => perSecond.median))
  return picture(
    {
      title: 'Answers a second',
      description: `On a logarithmic scale, for ${rows.length} kinds of requests; the fastest has ${Math.round(fastest)} a second.`,
      height: bottom + 46,
    },
    [
      ...legend({ x: 20, y: 30 }, [
        ['grey', 'files from a bare server'],
        ['red', 'the site'],
        ['blue', 'the cms'],
      ]),
      ...verticals(decades(domain), x, { from: top, to: bottom, unit: 'answers a second' }),
      ...rows.flatMap(({ name, group, perSecond }, index) => {
        const y = top + (index + 0.5) * rowHeight
        const colour = groupColours[group]
        const { lower, median, upper } = perSecond
        return [
          text({ x: left - 16, y: y + 5 }, name, 'end'),
          line({ x: x(lower), y }, { x: x(upper), y }, colour, 3),
          mark({ x: x(median), y }, colour),
        ]
      }),
    ],
  )
}

/** Three marks stand one above the other in a row. */
const visitHeight = 36
const kindsInWords = { cold: 'first visit', warm: 'again', still: 'still page' } as const

function visitsChart(visits: Figures['visits']): string {
  const bottom = top + visits.length * visitHeight
  const highest = Math.max(
    ...visits.flatMap(({ interactive, largestPaint }) => [interactive.upper, largestPaint.upper]),
  )
  const { end, ticks } = steps(highest)
  const x = linear([0, end], [left, right])
  return picture(
    {
      title: 'A visit on a slow phone',
      description: `When the first and the largest text or picture is painted and when the page can be used, in milliseconds, for ${visits.length} kinds of visits; nothing is later than ${Math.round(highest)} ms.`,
      height: bottom + 46,
    },
    [
      ...legend({ x: 20, y: 30 }, [
        ['blue', 'first paint'],
        ['red', 'largest paint'],
        ['green', 'interactive'],
      ]),
      ...verticals(ticks, x, { from: top, to: bottom, unit: 'ms' }),
      ...visits.flatMap(({ view, kind, firstPaint, largestPaint, interactive }, index) => {
        const y = top + (index + 0.5) * visitHeight
        // One above the other, since they often come at the same moment.
        const places: [Colour, number, number][] = [
          ['blue', firstPaint.median, -7],
          ['red', largestPaint.median, 0],
          ['green', interactive.median, 7],
        ]
        return [
          text({ x: left - 16, y: y + 5 }, `${view}, ${kindsInWords[kind]}`, 'end'),
          line({ x: left, y: y + visitHeight / 2 }, { x: right, y: y + visitHeight / 2 }, 'grid'),
          ...places.map(([colour, ms, lower]) => mark({ x: x(ms), y: y + lower }, colour)),
        ]
      }),
    ],
  )
}

const parts = [
  ['document', 'red'],
  ['script', 'blue'],
  ['font', 'ochre'],
  ['picture', 'green'],
  ['style', 'violet'],
  ['other', 'grey'],
] as const

function weightChart(weights: Figures['weights']): string {
  const bottom = top + weights.length * rowHeight
  const heaviest = Math.max(...weights.map(({ total }) => total)) / 1000
  const { end, ticks } = steps(heaviest)
  const x = linear([0, end], [left, right])
  return picture(
    {
      title: 'Weight of a first visit on a phone',
      description: `Kilobytes on the line by type, for ${weights.length} kinds of pages; the heaviest has ${Math.round(heaviest)} kB.`,
      height: bottom + 46,
    },
    [
      ...legend(
        { x: 20, y: 30 },
        parts
          .filter(([part]) => weights.some((weight) => weight[part] > 0))
          .map(([part, colour]) => [colour, part]),
      ),
      ...verticals(ticks, x, { from: top, to: bottom, unit: 'kB' }),
      ...weights.flatMap((weight, index) => {
        const y = top + index * rowHeight
        let from = 0
        return [
          text({ x: left - 16, y: y + rowHeight / 2 + 5 }, weight.view, 'end'),
          ...parts.flatMap(([part, colour]) => {
            const to = from + weight[part] / 1000
            const size = { width: x(to) - x(from), height: rowHeight - 10 }
            const bar = size.width > 0 ? [box({ x: x(from), y: y + 5 }, size, colour)] : []
            from = to
            return bar
          }),
        ]
      }),
    ],
  )
}

function publishingChart({ within, changes, p50, p99 }: Figures['publishing']): string {
  const bottom = 300
  const x = linear([0, bounds.visibleMs], [90, right])
  const y = linear([0, 1], [bottom, top])
  const shares = [{ ms: 0, changes: 0 }, ...within]
  return picture(
    {
      title: 'From "publish" to the page showing it',
      description: `The share of ${changes} changes that were visible after so many milliseconds: half of them after ${Math.round(p50)}, 99 of a hundred after ${Math.round(p99)}.`,
      height: bottom + 46,
    },
    [
      text({ x: 20, y: 30 }, `visible changes, of ${changes}`),
      ...[0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
        line({ x: 90, y: y(share) }, { x: right, y: y(share) }, 'grid'),
        text({ x: 78, y: y(share) + 5 }, `${share * 100} %`, 'soft end'),
      ]),
      ...verticals([0, 500, 1000, 1500, 2000], x, { from: top, to: bottom, unit: 'ms' }),
      path(
        shares.map(({ ms, changes: seen }) => ({ x: x(ms), y: y(seen / changes) })),
        'red',
      ),
      ...within.map(({ ms, changes: seen }) => mark({ x: x(ms), y: y(seen / changes) }, 'red')),
    ],
  )
}

const growthColours: Colour[] = ['red', 'blue', 'green', 'ochre', 'violet', 'grey']

/** The rows that the chart shows; the table has all. */
const drawn = [
  'site: a position, again',
  'site: a page nobody asked for before',
  'door: a position',
  'cms: the first answer after it',
  'from "publish" to the page showing it',
]

function growthChart(growth: Figures['growth']): string {
  const rows = drawn.flatMap((name) => growth.filter((row) => row.name === name))
  const values = rows.flatMap(({ sizes }) => sizes.map(({ median }) => median))
  const sizes = rows[0]?.sizes.map(({ size }) => size) ?? []
  const legendHeight = rows.length * 22
  const from = 30 + legendHeight
  const bottom = from + 260
  const domain = decadesAround(values)
  const x = logarithmic([Math.min(...sizes), Math.max(...sizes)], [120, right - 20])
  const y = logarithmic(domain, [bottom, from])
  return picture(
    {
      title: 'What grows with the content',
      description: `Milliseconds for ${sizes.join(', ')} pages, as many positions and as many meetings; both scales are logarithmic.`,
      height: bottom + 46,
    },
    [
      ...rows.flatMap(({ name }, index) =>
        legend({ x: 20, y: 26 + index * 22 }, [[growthColours[index] ?? 'grey', name]]),
      ),
      ...decades(domain).flatMap((ms) => [
        line({ x: 90, y: y(ms) }, { x: right, y: y(ms) }, 'grid'),
        text({ x: 78, y: y(ms) + 5 }, `${number(ms)} ms`, 'soft end'),
      ]),
      ...verticals(sizes, x, { from, to: bottom, unit: 'pages, positions and meetings each' }),
      ...rows.flatMap((row, index) => {
        const colour = growthColours[index] ?? 'grey'
        const places = row.sizes.map(({ size, median }) => ({ x: x(size), y: y(median) }))
        return [path(places, colour), ...places.map((place) => mark(place, colour))]
      }),
    ],
  )
}

/** Upright lines of a grid with their values below, and what these are above. */
function verticals(
  ticks: number[],
  x: Scale,
  { from, to, unit }: { from: number; to: number; unit: string },
): string[] {
  return [
    text({ x: right, y: 30 }, unit, 'soft end'),
    ...ticks.flatMap((tick) => [
      line({ x: x(tick), y: from }, { x: x(tick), y: to }, 'grid'),
      text({ x: x(tick), y: to + 22 }, number(tick), 'soft middle'),
    ]),
  ]
}

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 })
