import { LRUCache } from 'lru-cache'
import { CmsUnavailable, NotFound } from '../../src/cms/failures'
import { isCalendarAddress } from './addresses'
import type { Answer, Terms, Told } from './ask'
import type { CalendarOutages } from './calendarOutages'
import type { Gate } from './gate'
import type { KeptAnswers } from './kept'
import { isBefore, type RevisionWatch } from './revision'

/** An answer of the cms for a visitor. */
export interface Known {
  told: Told
  /** Null: it is what the cms says now. Else when it was, at the latest; ms since the epoch. */
  asOf: number | null
}

export interface KnownOptions {
  gate: Gate
  watch: RevisionWatch
  /** null: nothing is kept on disk. */
  kept: KeptAnswers | null
  /** The wall clock, ms since the epoch. */
  now: () => number
  /** Bytes of answers held in memory. */
  maxBytes?: number
  /** Called with whatever was not known before. */
  heard?: (told: Told) => void
  /** Told of calendars that can't be read, and of those that can. */
  outages: CalendarOutages
}

/** How long the cms may take. */
const patienceMs = 2_000
/**
 * How long it may take for a calendar of which nothing is known: all dates of two years are worked out
 * for it. Nobody sits before it, and the programs that ask for one wait at least half a minute.
 */
const calendarPatienceMs = 20_000
/** As long as nothing is believed to be there, at the most. */
const longestNothingMs = 10_000
/** Of so many addresses is remembered until when they hold, also where the answer is on disk only. */
const mostTerms = 50_000
/** A clock that was set back by more makes what was told "later" worthless. */
const clockToleranceMs = 2_000

export interface Asking {
  patience?: Patience
  /** True: this server asks of itself, for no visitor. */
  isOwn?: boolean
}

interface Nothing {
  status: 400 | 404
  body: Buffer
  revision: string | null
  until: number
}

/** Nothing public stands at an address; with the body in which the cms said so. */
export class NothingThere extends NotFound {
  constructor(
    address: string,
    readonly status: 400 | 404,
    readonly body: Buffer,
  ) {
    super(address)
  }
}

/**
 * One visitor's reading: asks together have as much patience as one, so that a cms that hangs does
 * not add up.
 */
export class Patience {
  readonly #until: number

  constructor(readonly monotonic: () => number = () => performance.now()) {
    this.#until = monotonic() + patienceMs
  }

  /** Whole milliseconds, where something else than waiting is possible. */
  get left(): number {
    return Math.max(1, Math.ceil(this.#until - this.monotonic()))
  }
}

/**
 * What the cms said, as long as it is still so; and what it said last, when it says nothing. Every
 * answer is held with the content revision that was read before it, and is current only while the cms
 * is known to have that revision still, or to have changed nothing since that the answer shows.
 */
export class KnownAnswers {
  readonly #options: KnownOptions
  readonly #told: LRUCache<string, Told>
  readonly #nothing = new LRUCache<string, Nothing>({ max: 2_000 })
  readonly #terms = new LRUCache<string, Terms & { etag: string | null }>({
    // With `max` room for all of them would be taken from the start.
    maxSize: mostTerms,
    sizeCalculation: () => 1,
  })
  readonly #asking = new Map<string, Promise<Told>>()
  /** How many addresses were let go so far. */
  #letGo = 0

  constructor(options: KnownOptions) {
    this.#options = options
    this.#told = new LRUCache({
      maxSize: options.maxBytes ?? 48 * 2 ** 20,
      // What is read out of it takes about twice as much again.
      sizeCalculation: ({ body, content }) =>
        body.byteLength * (content.kind === 'file' ? 1 : 3) + 1_000,
    })
  }

  /**
   * @throws NothingThere when the cms says that nothing public is there
   * @throws CmsUnavailable when it says nothing, and nothing is known from before
   */
  async read(address: string, asking: Asking = {}): Promise<Known> {
    const held = this.#told.get(address)
    const { outages } = this.#options
    const current = held ? this.#ifCurrent(held) : await this.#currentOnDisk(address)
    if (current) {
      outages.noteCurrent(address)
      return { told: current, asOf: null }
    }
    this.#throwIfNothing(address)
    try {
      const told = await this.#current(address, held, asking)
      outages.noteCurrent(address)
      return { told, asOf: null }
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) throw error
      const last = this.#told.get(address) ?? (await this.#fromDisk(address))
      if (!last) throw error
      outages.noteLast(address, error)
      return { told: last, asOf: await this.asOf(last) }
    }
  }

  /** Whether it is known to be what the cms says now. */
  isCurrent(terms: Terms): boolean {
    const { watch, now } = this.#options
    const time = now()
    return (
      watch.isFresh &&
      watch.isStill(terms) &&
      time < terms.validUntil &&
      terms.toldAt <= time + clockToleranceMs
    )
  }

  /** Whether what was told of an address is known to be so still, wherever it is held. */
  isCurrentAt(address: string): boolean {
    const terms = this.#terms.peek(address)
    if (!terms || !this.isCurrent(terms)) return false
    // So that it need not be held against the same changes once more.
    terms.revision = this.#options.watch.current
    return true
  }

  /** Whether the cms has ever had something there, as far as it is known. */
  has(address: string): boolean {
    return this.#told.has(address) || this.#options.kept?.has(address) === true
  }

  /** The addresses of all that is held, in memory or on disk. */
  addresses(): Set<string> {
    return new Set([...this.#told.keys(), ...(this.#options.kept?.addresses ?? [])])
  }

  /** Lets what is known of an address go. */
  async forget(address: string): Promise<void> {
    this.#letGo += 1
    this.#told.delete(address)
    this.#terms.delete(address)
    // Whoever is asking for it may be told what was there before: that is not to be held.
    this.#asking.delete(address)
    await this.#options.kept?.delete(address)
  }

  /** What was said before, without asking; null: nothing. */
  async last(address: string): Promise<Told | null> {
    return this.#told.get(address) ?? (await this.#fromDisk(address))
  }

  /** It, held as what the cms says at its present revision; null: it is not known to be so still. */
  #ifCurrent(told: Told): Told | null {
    const { current } = this.#options.watch
    if (!this.isCurrent(told)) return null
    if (told.revision === current) return told
    const still = { ...told, revision: current }
    this.#keep(still)
    return still
  }

  async #currentOnDisk(address: string): Promise<Told | null> {
    const terms = this.#terms.get(address)
    if (!terms || terms.etag === null || !this.isCurrent(terms)) return null
    const told = await this.#fromDisk(address)
    // A disk that took no more has what was told before.
    const held = this.#told.get(address)
    if (held && held !== told) return this.#ifCurrent(held)
    if (told?.etag !== terms.etag) return null
    const still = { ...told, ...terms }
    this.#keep(still)
    return this.#ifCurrent(still)
  }

  async #current(address: string, held: Told | undefined, asking: Asking): Promise<Told> {
    const told = await this.#ask(address, held, asking)
    // Asked before a change of which was heard meanwhile: one more time, then it is as it is.
    if (told.revision === this.#options.watch.current) return told
    return this.#ask(address, told, asking)
  }

  #ask(address: string, held: Told | undefined, asking: Asking): Promise<Told> {
    const running = this.#asking.get(address)
    if (running) return running
    const counts = () => this.#asking.get(address) === asked
    const asked = this.#askCms(address, held, asking, counts).finally(() => {
      if (counts()) this.#asking.delete(address)
    })
    this.#asking.set(address, asked)
    return asked
  }

  /** @param counts whether the address was not let go meanwhile */
  async #askCms(
    address: string,
    held: Told | undefined,
    { patience = new Patience(), isOwn = false }: Asking,
    counts: () => boolean,
  ): Promise<Told> {
    const { gate, watch, kept } = this.#options
    const known = held ?? (kept?.has(address) ? await this.#fromDisk(address) : null) ?? undefined
    // Files come without a revision: the one that was known before they were asked for is theirs.
    const before = watch.current
    const answer = await gate.ask(address, {
      known,
      patienceMs: known ? Math.min(patience.left, patienceMs) : longestFor(address),
      isOwn,
    })
    const revision = revisionOf(answer) ?? before
    if (revision !== null) await watch.noticed(revision)
    switch (answer.kind) {
      case 'told': {
        const told = { ...answer.told, revision }
        if (counts()) this.#hold(told)
        return told
      }
      case 'same': {
        if (!known) throw new CmsUnavailable(`${address} is not known, but the cms says it is`)
        const { shows, validUntil, toldAt } = answer
        const told = { ...known, revision, shows, validUntil, toldAt }
        if (counts()) this.#hold(told, { isKept: known !== held })
        return told
      }
      case 'nothing': {
        const { status, body, validUntil } = answer
        if (counts()) {
          const until = Math.min(validUntil, this.#options.now() + longestNothingMs)
          this.#nothing.set(address, { status, body, revision, until })
          await this.forget(address)
        }
        throw new NothingThere(address, status, body)
      }
    }
  }

  #hold(told: Told, { isKept = false } = {}): void {
    const { kept, watch, heard } = this.#options
    const held = this.#told.get(told.address)
    // A render that began before a change must not put the old text back.
    const isOlder =
      held && isBefore(told.revision, held.revision) && held.revision === watch.current
    if (isOlder) return
    if (held?.body !== told.body) heard?.(told)
    this.#keep(told)
    this.#nothing.delete(told.address)
    const isUnchanged = isKept || (held !== undefined && held.body === told.body)
    if (kept && isWorthKeeping(told) && !(isUnchanged && kept.has(told.address))) {
      void kept.put(told)
    }
  }

  #keep(told: Told): void {
    const { address, etag, revision, shows, validUntil, toldAt } = told
    this.#told.set(address, told)
    this.#terms.set(address, { etag, revision, shows, validUntil, toldAt })
  }

  #throwIfNothing(address: string): void {
    const nothing = this.#nothing.get(address)
    if (!nothing) return
    const { watch, now } = this.#options
    if (watch.isFresh && nothing.revision === watch.current && now() < nothing.until) {
      throw new NothingThere(address, nothing.status, nothing.body)
    }
  }

  async #fromDisk(address: string): Promise<Told | null> {
    const letGo = this.#letGo
    const told = (await this.#options.kept?.get(address)) ?? null
    // What was let go while it was read must not come back.
    if (letGo !== this.#letGo) return this.#fromDisk(address)
    // Held as well: until the cms is back it is asked for again and again.
    if (told && !this.#told.has(address)) this.#told.set(address, told)
    return told
  }

  /** When it was still what the cms said, at the latest; ms since the epoch. */
  async asOf({ toldAt, revision }: Told): Promise<number> {
    const { watch, kept } = this.#options
    if (revision !== null && revision === watch.current) {
      return Math.max(toldAt, watch.confirmedOn ?? 0)
    }
    const state = await kept?.readState()
    return Math.max(toldAt, state?.checkedAt ?? 0)
  }
}

function longestFor(address: string): number {
  return isCalendarAddress(address) ? calendarPatienceMs : patienceMs
}

function revisionOf(answer: Answer): string | null {
  return answer.kind === 'told' ? answer.told.revision : answer.revision
}

/** Lists that are narrowed or continued are worked out of the programme when the cms is away. */
function isWorthKeeping({ address, body, content }: Told): boolean {
  if (content.kind === 'file') return body.byteLength <= 1024 * 1024
  return !/[?&](after|from|to|limit|topic|group|attendance|access)=/.test(address)
}
