import { expectAnswer } from '../../cms/bench/client'
import type { Running } from '../../cms/bench/servers'
import { quantile, spreadOf } from '../../cms/bench/statistics'
import type { Figures } from './figures'
import { load, type Answers } from './load'

/** Visitors who ask at a time, each over a connection of its own. */
export const visitors = 8

/** What is asked for in one row. */
export interface Subject {
  name: string
  group: Figures['throughput'][number]['group']
  origin: string
  /** Where a round gets its addresses from: one again and again, or others each time. */
  round: () => () => string | null
  headers?: Record<string, string>
  /** The servers that work for an answer. */
  servers: Running[]
  /** The names of the rows that this one is compared with. */
  floor?: string
  rest?: string
}

/** A round that asks for the same address all the time. */
export const always = (address: string) => () => () => address

/** Rounds that ask for so many of a list each, and never for one of them twice. */
export function each(addresses: string[], perRound: number): Subject['round'] {
  const left = [...addresses]
  return () => {
    const own = left.splice(0, perRound)
    return () => own.shift() ?? null
  }
}

export interface Rounds {
  count: number
  /** How long a round of one subject takes, in milliseconds. */
  ms: number
}

interface Sample extends Answers {
  processorMs: number
}

export interface Throughput {
  rows: Figures['throughput']
  /** Milliseconds of processor time that asking took for one answer of the fastest row. */
  askingMs: number
}

/** Subjects take turns in each round, so that whatever else the machine does meets them all. */
export async function measureThroughput(
  subjects: Subject[],
  { count, ms }: Rounds,
): Promise<Throughput> {
  const samples = new Map<string, Sample[]>()
  for (const subject of subjects) {
    await sample(subject, ms)
    samples.set(subject.name, [])
  }
  for (let round = 0; round < count; round++) {
    for (const subject of round % 2 === 0 ? subjects : [...subjects].reverse()) {
      samples.get(subject.name)?.push(await sample(subject, ms))
    }
  }
  const of = (name: string) => samples.get(name) ?? []
  const rows: Figures['throughput'] = []
  for (const subject of subjects) {
    const own = of(subject.name)
    const waits = own.flatMap((answers) => answers.waits)
    const ratio = (other: string | undefined) =>
      other === undefined ? null : spreadOf(own.map(toRateOf(of(other))))
    rows.push({
      name: subject.name,
      group: subject.group,
      bytes: await bytesOf(subject),
      perSecond: spreadOf(own.map(rate)),
      toFloor: ratio(subject.floor),
      toRest: ratio(subject.rest),
      p50: quantile(waits, 0.5),
      p99: quantile(waits, 0.99),
      processorMs: perAnswer(own, ({ processorMs }) => processorMs),
      residentMegabytes: subject.servers.reduce((sum, each) => sum + each.residentMegabytes(), 0),
    })
  }
  const [cheapest = NaN] = [...samples.values()]
    .map((own) => perAnswer(own, ({ askingMs }) => askingMs))
    .sort((one, other) => one - other)
  return { rows, askingMs: cheapest }
}

async function sample(subject: Subject, ms: number): Promise<Sample> {
  const { origin, headers, servers, round } = subject
  const processor = () => servers.reduce((sum, server) => sum + server.processorMs(), 0)
  const processorBefore = processor()
  const answers = await load({ origin, next: round(), headers }, { visitors, ms })
  if (answers.count === 0) throw new Error(`there is nothing left to ask for: ${subject.name}`)
  return { ...answers, processorMs: processor() - processorBefore }
}

const rate = ({ count, seconds }: Answers) => count / seconds

const toRateOf = (others: Answers[]) => (own: Answers, round: number) => {
  const other = others[round]
  return other ? rate(own) / rate(other) : NaN
}

function perAnswer(samples: Sample[], value: (sample: Sample) => number): number {
  const sum = (of: (sample: Sample) => number) => samples.reduce((all, one) => all + of(one), 0)
  return sum(value) / sum(({ count }) => count)
}

async function bytesOf({ origin, round, headers }: Subject): Promise<number> {
  const address = round()()
  // What is asked for once only has no size of its own.
  if (address === null) return 0
  const { body } = await expectAnswer(origin + address, 200, {
    headers: { 'accept-encoding': 'br', ...headers },
  })
  return body.length
}
