import { inWords, milliseconds, ratioInWords } from '../../cms/bench/report'
import type { Spread } from '../../cms/bench/statistics'
import type { Figures } from './figures'

/** Tables of the figures, each with its head as first row; for the terminal and the documents. */
export const tables = {
  throughput: (rows: Figures['throughput']) => [
    ['', 'a second', 'to the floor', 'to REST', 'p50, ms', 'p99, ms', 'CPU, ms', 'MB', 'kB'],
    ...rows.map((row) => [
      row.name,
      whole(row.perSecond.median),
      row.toFloor ? toFloor(row.toFloor) : '',
      row.toRest ? ratioInWords(row.toRest) : '',
      milliseconds(row.p50),
      milliseconds(row.p99),
      row.processorMs.toFixed(3),
      whole(row.residentMegabytes),
      row.bytes === null ? '' : kilobytes(row.bytes),
    ]),
  ],

  weights: (rows: Figures['weights']) => [
    ['', 'requests', 'all', 'document', 'script', 'style', 'font', 'picture', 'other'],
    ...rows.map((row) => [
      row.view,
      String(row.requests),
      ...[row.total, row.document, row.script, row.style, row.font, row.picture, row.other].map(
        kilobytes,
      ),
    ]),
  ],

  visits: (rows: Figures['visits']) => [
    ['', '', 'FCP', 'LCP', 'interactive', 'TBT', 'CLS', 'LCP to still'],
    ...rows.map((row) => [
      row.view,
      row.kind,
      inWords(row.firstPaint),
      inWords(row.largestPaint),
      inWords(row.interactive),
      whole(row.blocked.median),
      row.shift.median.toFixed(3),
      row.toStill ? ratioInWords(row.toStill) : '',
    ]),
  ],

  publishing: ({ changes, p50, p99, longest, answered }: Figures['publishing']) => [
    ['changes', 'p50', 'p99', 'longest', 'until the cms answered'],
    [String(changes), ...[p50, p99, longest].map(whole), inWords(answered)],
  ],

  growth: (rows: Figures['growth']) => {
    const all = rows[0]?.sizes.map(({ size }) => size) ?? []
    return [
      ['', 'unit', ...all.map((size) => size.toLocaleString('en'))],
      ...rows.map(({ name, unit, sizes }) => [
        name,
        unit,
        ...all.map((size) => {
          const measured = sizes.find((each) => each.size === size)
          return measured ? inWords(measured) : ''
        }),
      ]),
    ]
  },

  idle: ({ cms, web, common }: Figures['idle']) => [
    ['', 'cms', 'web', 'in common', 'both'],
    ['MB resident', ...[cms, web, common, cms + web - common].map(whole)],
  ],

  limits: (rows: Figures['limits']) => [
    ['', 'measured', 'limit', ''],
    ...rows.map(({ name, value, bound, limit, holds }) => [
      name,
      number(value),
      `${bound} ${number(limit)}`,
      holds ? 'holds' : 'BROKEN',
    ]),
  ],
}

/** In which surroundings the figures were measured. */
export function machineInWords({ machine, askingMs, isQuick }: Figures): string {
  const { processors, processor, memoryGigabytes, node, chromium, nginx, date, load } = machine
  return (
    `${date}${isQuick ? ', a quick run' : ''}: ${processors} processors (${processor}), ` +
    `${memoryGigabytes} GB of memory, Node ${node}, Chromium ${chromium}, ` +
    `${nginx === null ? 'no nginx' : nginx}; the system's load before the run was ${load.toFixed(1)}. ` +
    `The program that asks runs on the same machine; one question costs it ` +
    `${askingMs.toFixed(3)} ms of processor time.`
  )
}

/** What is far below the floor is told by its order of magnitude. */
const toFloor = (ratio: Spread) =>
  ratio.median < 0.1 ? ratio.median.toPrecision(2) : ratioInWords(ratio)

const whole = (value: number) => Math.round(value).toLocaleString('en')
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)
/** Never rounded to a nothing that it is not. */
const number = (value: number) =>
  value > 0 && value < 0.1
    ? value.toPrecision(2)
    : value.toLocaleString('en', { maximumFractionDigits: 2 })
