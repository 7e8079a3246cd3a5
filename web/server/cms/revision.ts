import type { Logger } from 'pino'
import type { Revision } from 'cms/contract'
import { CmsUnavailable } from '../../src/cms/failures'
import { ChangeLog, partsOf } from './changes'

/** A cms that answers at once is asked again so long after it was asked. */
const intervalMs = 1_000
/** What is changed again and again is asked for no more often. */
const restMs = 100
/** As long as a word of the cms counts as its present state. */
const freshMs = 3_000

export interface RevisionOptions {
  /** Asks the cms, also what was changed since an earlier revision; throws what `Cms` throws. */
  ask: (after: string | null) => Promise<Revision>
  log: Logger
  /** Milliseconds that only ever grow: the wall clock may be set. */
  monotonic?: () => number
  /** The wall clock, ms since the epoch. */
  now?: () => number
}

type Listener = (revision: string) => void

/**
 * Follows the content revision of the cms: asks for it about once a second, so that there is no
 * message to lose and any number of web servers can do the same. The cms keeps its answer back for as
 * long, and gives it at once when something is changed.
 */
export class RevisionWatch {
  readonly #options: Required<RevisionOptions>
  readonly #listeners: Listener[] = []
  readonly #changes = new ChangeLog()
  #current: string | null = null
  #confirmedAt = Number.NEGATIVE_INFINITY
  #confirmedOn: number | null = null
  #asking: Promise<void> | null = null
  #timer: NodeJS.Timeout | null = null
  #isStopped = true
  #isSilent = false

  constructor(options: RevisionOptions) {
    this.#options = { monotonic: () => performance.now(), now: Date.now, ...options }
  }

  /** What the cms said last; null: it never said anything. */
  get current(): string | null {
    return this.#current
  }

  /** Whether the cms said so just now. */
  get isFresh(): boolean {
    return this.#options.monotonic() - this.#confirmedAt < freshMs
  }

  /** Whether what was told at an earlier revision shows nothing that was changed since. */
  isStill(told: { revision: string | null; shows: string | null }): boolean {
    return this.#current !== null && this.#changes.isStill(told, this.#current)
  }

  /** When the cms said so last, ms since the epoch; null: never. */
  get confirmedOn(): number | null {
    return this.#confirmedOn
  }

  /** Calls back whenever the revision is another one than before. */
  onChange(listener: Listener): void {
    this.#listeners.push(listener)
  }

  /** Asks from now on; answers when the first word has come or has failed to come. */
  async start(): Promise<void> {
    this.#isStopped = false
    await this.#askOn()
  }

  stop(): void {
    this.#isStopped = true
    if (this.#timer) clearTimeout(this.#timer)
  }

  /** Asks now. */
  async check(): Promise<void> {
    this.#asking ??= this.#ask().finally(() => (this.#asking = null))
    return this.#asking
  }

  /**
   * An answer of the cms came with a revision: it may be newer than what was last asked for. Numbers of
   * one epoch are in order; between epochs only the cms knows.
   */
  async noticed(revision: string): Promise<void> {
    if (revision === this.#current) return
    if (isBefore(revision, this.#current)) return
    if (isBefore(this.#current, revision)) this.#change(revision)
    else await this.check()
  }

  async #ask(): Promise<void> {
    const { ask, log, monotonic, now } = this.#options
    const askedAt = monotonic()
    const askedOn = now()
    try {
      const told = await ask(this.#changes.until)
      const { revision } = told
      this.#changes.add(told)
      this.#confirmedAt = askedAt
      this.#confirmedOn = askedOn
      if (this.#isSilent) log.info('the cms answers again')
      this.#isSilent = false
      // A newer one may have been noticed since it was asked for.
      const isNews = revision !== this.#current && !isBefore(revision, this.#current)
      if (isNews) this.#change(revision)
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) throw error
      if (!this.#isSilent) log.warn({ err: error }, 'the cms is not available')
      this.#isSilent = true
    }
  }

  #change(revision: string): void {
    this.#current = revision
    for (const listener of this.#listeners) listener(revision)
  }

  /** Asks, and from then on again and again. */
  async #askOn(): Promise<void> {
    const { monotonic } = this.#options
    const before = this.#current
    const began = monotonic()
    try {
      await this.check()
    } finally {
      const isNews = before !== null && this.#current !== before
      const took = monotonic() - began
      if (!this.#isStopped) {
        const rest = isNews ? restMs : Math.max(intervalMs - took, 0)
        this.#timer = setTimeout(() => void this.#askOn(), rest)
      }
    }
  }
}

/** Whether a revision is older than another one: of one epoch, numbers are in order. */
export function isBefore(revision: string | null, other: string | null): boolean {
  const one = partsOf(revision ?? '')
  const two = partsOf(other ?? '')
  return one.epoch === two.epoch && one.number < two.number
}
