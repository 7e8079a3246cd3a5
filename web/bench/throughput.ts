import { expectAnswer } from '../../cms/bench/client'
import type { Running } from '../../cms/bench/servers'
import { quantile, spreadOf } from '../../cms/bench/statistics'
import type { Figures } from './figures'
import { load, type Answers, type Questions } from './load'

/** Visitors who ask at a time, each over a connection of its own. */
export const visitors = 8

/** What is asked for in one row. */
export interface Subject {
  name: string
  group: Figures['throughput'][number]['group']
  origin: string
  /** One address again and again, or so many others of a list in each round, none of them twice. */
  asks: string | { each: string[]; perRound: number }
  headers?: Record<string, string>
  /** The servers that work for an answer. */
  servers: Running[]
  /** The names of the rows that this one is compared with. */
  floor?: string
  rest?: string
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
  const turns = new Map(subjects.map((subject) => [subject, roundsOf(subject)]))
  const turn = (subject: Subject) => sample(subject, turns.get(subject)?.() ?? (() => null), ms)
  for (const subject of subjects) {
    await turn(subject)
    samples.set(subject.name, [])
  }
  for (let round = 0; round < count; round++) {
    for (const subject of round % 2 === 0 ? subjects : [...subjects].reverse()) {
      samples.get(subject.name)?.push(await turn(subject))
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

/** What each round of a subject asks for. */
function roundsOf({ asks }: Subject): () => Questions['next'] {
  if (typeof asks === 'string') return () => () => asks
  const left = [...asks.each]
  return () => {
    const own = left.splice(0, asks.perRound)
    return () => own.shift() ?? null
  }
}

async function sample(subject: Subject, next: Questions['next'], ms: number): Promise<Sample> {
  const { origin, headers, servers } = subject
  const processor = () => servers.reduce((sum, server) => sum + server.processorMs(), 0)
  const processorBefore = processor()
  const answers = await load({ origin, next, headers }, { visitors, ms })
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

async function bytesOf({ origin, asks, headers }: Subject): Promise<number | null> {
  if (typeof asks !== 'string') return null
  const { body } = await expectAnswer(origin + asks, 200, {
    headers: { 'accept-encoding': 'br', ...headers },
  })
  return body.length
}
