import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'

const root = path.resolve(import.meta.dirname, '../..')

/** What the last run measured, and what the documents show. */
export const figureFiles = {
  latest: path.join(root, '.cache/bench/read-path.json'),
  shown: path.join(root, 'docs/performance.json'),
}

/** The middle of several measurements, and the quarters around it. */
const spread = v.object({ median: v.number(), lower: v.number(), upper: v.number() })

const machine = v.object({
  processors: v.number(),
  processor: v.string(),
  memoryGigabytes: v.number(),
  node: v.string(),
  chromium: v.string(),
  /** null: not installed. */
  nginx: v.nullable(v.string()),
  /** Local date of the run. */
  date: v.string(),
  /** Processes that wanted a processor before the run began: the mean of a minute. */
  load: v.number(),
})

const throughput = v.object({
  name: v.string(),
  group: v.picklist(['floor', 'site', 'cms']),
  /** Of the body on the line; null: of another one each time. */
  bytes: v.nullable(v.number()),
  perSecond: spread,
  /** Requests a second, in each round, to those of the same bytes from the bare server. */
  toFloor: v.nullable(spread),
  /** The same, to those of Strapi's own REST interface with the same data. */
  toRest: v.nullable(spread),
  /** Milliseconds, with eight visitors at a time. */
  p50: v.number(),
  p99: v.number(),
  /** Milliseconds of processor time for a request, of all servers that work for it. */
  processorMs: v.number(),
  /** Megabytes that these servers hold. */
  residentMegabytes: v.number(),
})

const weight = v.object({
  view: v.string(),
  requests: v.number(),
  total: v.number(),
  document: v.number(),
  script: v.number(),
  style: v.number(),
  font: v.number(),
  picture: v.number(),
  other: v.number(),
})

const visits = v.object({
  view: v.string(),
  kind: v.picklist(['cold', 'warm', 'still']),
  loads: v.number(),
  firstPaint: spread,
  largestPaint: spread,
  interactive: spread,
  blocked: spread,
  shift: spread,
  /** Largest paint of each load to that of the still page beside it; null: it is the still page. */
  toStill: v.nullable(spread),
})

const publishing = v.object({
  changes: v.number(),
  /** Milliseconds from sending "publish" until the page shows it. */
  p50: v.number(),
  p99: v.number(),
  longest: v.number(),
  /** Of these, until the cms has answered. */
  answered: spread,
  /** How many changes were visible within so many milliseconds. */
  within: v.array(v.object({ ms: v.number(), changes: v.number() })),
})

const growth = v.object({
  name: v.string(),
  unit: v.picklist(['ms', 'MB']),
  sizes: v.array(v.object({ size: v.number(), ...spread.entries })),
})

const limit = v.object({
  name: v.string(),
  value: v.number(),
  bound: v.picklist(['at least', 'at most']),
  limit: v.number(),
  holds: v.boolean(),
})

export const figuresShape = v.object({
  machine,
  /** A run with fewer rounds and nothing of growth. */
  isQuick: v.boolean(),
  /** Milliseconds of processor time that asking for one answer of the floor took. */
  askingMs: v.number(),
  throughput: v.array(throughput),
  weights: v.array(weight),
  visits: v.array(visits),
  publishing,
  growth: v.array(growth),
  /** Megabytes resident when nothing is asked. */
  idle: v.object({ cms: v.number(), web: v.number(), common: v.number() }),
  limits: v.array(limit),
})

/** All that one run of `npm run bench` measures about reading. */
export type Figures = v.InferOutput<typeof figuresShape>

/** @throws when the file is missing or holds something else */
export async function readFigures(file: string): Promise<Figures> {
  return v.parse(figuresShape, JSON.parse(await readFile(file, 'utf8')))
}
