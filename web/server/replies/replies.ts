import { LRUCache } from 'lru-cache'
import { NotFound } from '../../src/cms/failures'
import type { Told } from '../cms/ask'
import type { KnownAnswers } from '../cms/known'
import type { RevisionWatch } from '../cms/revision'
import { sizeOf, type Reply } from './reply'

/** A reply, and what it was made of. */
export interface Made {
  reply: Reply
  /** The answers of the cms that it was made of. */
  told: readonly Told[]
  /** Addresses of the door at which nothing was, which made it another reply. */
  missing?: readonly string[]
  /** Null: they are what the cms says now. Else when they were, at the latest; ms since the epoch. */
  asOf: number | null
}

interface Held {
  reply: Reply
  /** Addresses of the door with the tags that their answers had. */
  sources: readonly { address: string; etag: string | null }[]
  missing: readonly string[]
  asOf: number | null
  revision: string | null
  /** How far the wall clock was before the one that is never set. */
  clockAhead: number
  /** When it may be another one although nothing was changed. */
  until: number
}

export interface RepliesOptions {
  known: KnownAnswers
  watch: RevisionWatch
  /** The wall clock, ms since the epoch. */
  now: () => number
  /** Milliseconds that only ever grow. */
  monotonic?: () => number
  maxBytes?: number
}

/** A reply from before the cms went away is made anew as often, until it is back. */
const staleMs = 10_000
/** A clock that was set by more went wrong, before or now: what was made by it is made anew. */
const clockToleranceMs = 2_000

/**
 * Replies that are ready to be sent, by their key. One is sent only while the cms is known to have the
 * content revision that it was made of, and until the next moment at which time alone changes it.
 */
export class Replies {
  readonly #options: Required<Omit<RepliesOptions, 'maxBytes'>>
  readonly #held: LRUCache<string, Held>
  readonly #making = new Map<string, Promise<Reply>>()

  constructor(options: RepliesOptions) {
    this.#options = { monotonic: () => performance.now(), ...options }
    this.#held = new LRUCache({
      maxSize: options.maxBytes ?? 64 * 2 ** 20,
      sizeCalculation: ({ reply }) => Math.ceil(sizeOf(reply)),
    })
  }

  /** The reply that can be sent at once; null: it has to be made. */
  get(key: string): Reply | null {
    const held = this.#held.get(key)
    return held && this.#isGood(held) ? held.reply : null
  }

  /** Whether whoever reads it now is the first for whom it has to be made. */
  isToBeMade(key: string): boolean {
    return !this.#making.has(key) && this.get(key) === null
  }

  /** How many bytes are held. */
  get bytes(): number {
    return this.#held.calculatedSize
  }

  /** The reply of a key, made if there is none: once for all who ask at the same time. */
  async read(key: string, make: () => Promise<Made>): Promise<Reply> {
    const ready = this.get(key)
    if (ready) return ready
    const running = this.#making.get(key)
    if (running) return running
    const made = this.#renew(key, make).finally(() => this.#making.delete(key))
    this.#making.set(key, made)
    return made
  }

  /** Lets go of every reply that was made of one of these answers. */
  forget(addresses: ReadonlySet<string>): void {
    for (const [key, { sources, missing }] of this.#held.entries()) {
      const all = [...sources.map(({ address }) => address), ...missing]
      if (all.some((address) => addresses.has(address))) this.#held.delete(key)
    }
  }

  async #renew(key: string, make: () => Promise<Made>): Promise<Reply> {
    const held = this.#held.get(key)
    if (held && (await this.#confirms(held))) return held.reply
    const madeAt = this.#options.now()
    const clockAhead = this.#clockAhead
    const made = await make()
    const { reply } = made
    this.#hold(key, { ...made, madeAt, clockAhead })
    return reply
  }

  /**
   * Whether all that a reply was made of is still the same after a change of something else: to ask
   * that costs less than to render.
   */
  async #confirms(held: Held): Promise<boolean> {
    const { known, now } = this.#options
    if (held.asOf !== null || now() >= held.until || this.#wasClockSet(held)) return false
    try {
      const answers = await Promise.all(held.sources.map(({ address }) => known.read(address)))
      const isSame = answers.every(
        ({ told, asOf }, index) =>
          asOf === null && told.etag !== null && told.etag === held.sources[index]?.etag,
      )
      if (!isSame || !(await this.#areMissing(held.missing))) return false
      const revision = revisionOf(answers.map(({ told }) => told))
      // One that names its revision has to be made with the new one.
      if ((held.reply.headers['Content-Revision'] ?? revision) !== revision) return false
      held.revision = revision
      held.until = untilOf(answers.map(({ told }) => told))
      return true
    } catch {
      // Making it anew tells what is the matter.
      return false
    }
  }

  async #areMissing(addresses: readonly string[]): Promise<boolean> {
    const { known } = this.#options
    const found = addresses.map((address) =>
      known.read(address).then(
        () => true,
        (error: unknown) => !(error instanceof NotFound),
      ),
    )
    return !(await Promise.all(found)).includes(true)
  }

  #hold(key: string, made: Made & Pick<Held, 'clockAhead'> & { madeAt: number }): void {
    const { reply, told, missing = [], asOf, madeAt, clockAhead } = made
    if (told.length === 0) return
    const until =
      asOf === null
        ? untilOf(told)
        : Math.min(madeAt + staleMs, nextMoment(told, madeAt) ?? Number.POSITIVE_INFINITY)
    const sources = told.map(({ address, etag }) => ({ address, etag }))
    const revision = revisionOf(told)
    this.#held.set(key, { reply, sources, missing, asOf, revision, clockAhead, until })
  }

  get #clockAhead(): number {
    const { now, monotonic } = this.#options
    return now() - monotonic()
  }

  #wasClockSet({ clockAhead }: Held): boolean {
    return Math.abs(this.#clockAhead - clockAhead) > clockToleranceMs
  }

  #isGood(held: Held): boolean {
    const { watch, now } = this.#options
    const { asOf, revision, until } = held
    if (now() >= until || this.#wasClockSet(held)) return false
    return asOf === null ? watch.isFresh && revision === watch.current : !watch.isFresh
  }
}

/** The revision that all answers were read at; null: a change came between them. */
function revisionOf(told: readonly Told[]): string | null {
  const [first] = told
  return first && told.every(({ revision }) => revision === first.revision) ? first.revision : null
}

function untilOf(told: readonly Told[]): number {
  return Math.min(...told.map(({ validUntil }) => validUntil))
}

/** When the next of the dates in these answers begins or ends; ms since the epoch. */
export function nextMoment(told: readonly Told[], now: number): number | null {
  const moments = told
    .flatMap(({ content }) => [...instantsIn(content.value)])
    .filter((instant) => instant > now)
  return moments.length === 0 ? null : Math.min(...moments)
}

function* instantsIn(value: unknown): Generator<number> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'startsAt' || key === 'endsAt') && typeof inner === 'string') {
      yield Date.parse(inner)
    } else {
      yield* instantsIn(inner)
    }
  }
}
