import { expectAnswer } from './client'
import type { Server } from './servers'
import { spreadOf, type Spread } from './statistics'

/** The same site twice, with little and with much in it. */
export interface Pair<Item> {
  small: Item
  large: Item
}

/** What is asked of both, and which of their servers work for it. */
export interface Probe {
  name: string
  urls: Pair<string>
  servers: Pair<Server[]>
  status?: number
}

export interface Comparison {
  name: string
  /** Milliseconds for a request, one after the other. */
  ms: Pair<Spread>
  /** Milliseconds of processor time for a request, over all rounds. */
  processorMs: Pair<number>
  /** Large to small, as each round saw it. */
  ratio: Spread
}

const sizes = ['small', 'large'] as const
const warmUpRequests = 20
const rounds = 7
/** How long one round of one probe should take, in milliseconds. */
const roundMs = 120

/** Sizes and probes take turns in each round, so that whatever else the machine does meets them all. */
export async function compare(probes: Probe[]): Promise<Comparison[]> {
  const prepared = []
  for (const probe of probes) prepared.push(await prepare(probe))
  for (let round = 0; round < rounds; round++) {
    for (const { probe, requests, samples } of prepared) {
      for (const size of round % 2 === 0 ? sizes : [...sizes].reverse()) {
        samples[size].push(await sample(probe, size, requests))
      }
    }
  }
  return prepared.map(({ probe, samples }) => ({
    name: probe.name,
    ms: {
      small: spreadOf(samples.small.map(({ ms }) => ms)),
      large: spreadOf(samples.large.map(({ ms }) => ms)),
    },
    processorMs: { small: meanProcessorMs(samples.small), large: meanProcessorMs(samples.large) },
    ratio: spreadOf(samples.large.map(({ ms }, round) => ms / (samples.small[round]?.ms ?? NaN))),
  }))
}

/** Milliseconds for each request of a round. */
interface Sample {
  ms: number
  processorMs: number
}

async function prepare(probe: Probe) {
  await sample(probe, 'small', warmUpRequests)
  const { ms } = await sample(probe, 'large', warmUpRequests)
  const requests = Math.min(100, Math.max(5, Math.round(roundMs / ms)))
  const samples: Pair<Sample[]> = { small: [], large: [] }
  return { probe, requests, samples }
}

async function sample(probe: Probe, size: keyof Pair<unknown>, requests: number): Promise<Sample> {
  const { urls, servers, status } = probe
  const processor = () => servers[size].reduce((sum, server) => sum + server.processorMs(), 0)
  const processorBefore = processor()
  let ms = 0
  for (let count = 0; count < requests; count++) ms += (await expectAnswer(urls[size], status)).ms
  return { ms: ms / requests, processorMs: (processor() - processorBefore) / requests }
}

function meanProcessorMs(samples: Sample[]): number {
  return samples.reduce((sum, { processorMs }) => sum + processorMs, 0) / samples.length
}

/** How many requests a second are answered when several visitors come at a time. */
export async function throughput(url: string, seconds: number): Promise<number> {
  const visitors = 8
  const end = performance.now() + seconds * 1000
  let answered = 0
  const visit = async () => {
    while (performance.now() < end) {
      await expectAnswer(url)
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: visitors }, visit))
  return answered / seconds
}
