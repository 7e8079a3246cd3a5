import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Sitemap } from 'cms/contract'
import { locales } from '../../src/addresses'
import { door } from '../../src/cms/door'
import { CmsUnavailable, NotFound } from '../../src/cms/failures'
import { TooLarge } from './ask'
import { addressesIn, listsFirst, type Expected } from './expected'
import type { KeptAnswers } from './kept'
import type { KnownAnswers } from './known'
import { isPutTogether, type Programme } from './programme'
import type { RevisionWatch } from './revision'

export interface RefreshOptions {
  known: KnownAnswers
  kept: KeptAnswers | null
  programme: Programme
  watch: RevisionWatch
  expected: Expected
  log: Logger
  /** Called with the addresses of the door under which nothing public stands any more. */
  vanished: (addresses: ReadonlySet<string>) => void
  /** Called when all is known anew; makes pages ready for visitors. */
  refreshed?: (sitemap: Sitemap) => Promise<void>
  /** Answers after so many milliseconds. */
  rest?: (ms: number) => Promise<unknown>
}

/** How often it is written down that all that is kept is still so. */
const noteMs = 30_000
/** What failed halfway is begun again so soon. */
const againMs = 2_000
/** So many answers are asked for side by side: while the cms writes one, this server reads another. */
const atOnce = 2

/**
 * Brings all that is known up to date after each change, though nobody asks for it: so that what is
 * not public any more is gone from disk as well, and a web server that starts without a cms knows
 * what the cms said last.
 */
export class Refresh {
  readonly #options: RefreshOptions
  #running: Promise<void> = Promise.resolve()
  #isWanted = false
  #isRunning = false
  /** A fault of this server came between: to try again soon would not mend it. */
  #isFaulty = false
  #isStopped = false
  /** Addresses of the door for all that was in the last sitemap. */
  #before: ReadonlySet<string> | null = null
  /** The revision at which all was looked at. */
  #done: string | null = null
  #timers: NodeJS.Timeout[] = []

  constructor(options: RefreshOptions) {
    this.#options = options
  }

  /** Begins, and begins again whenever the content changes. */
  async start(): Promise<void> {
    const { known, watch } = this.#options
    const kept = await known.last(door.sitemap())
    if (kept?.content.kind === 'sitemap') this.#learn(addressesIn(kept.content.value))
    watch.onChange(() => this.#want())
    this.#timers = [
      setInterval(() => {
        void this.#note()
        this.#wantAgain()
      }, noteMs),
      setInterval(() => {
        if (!this.#isFaulty) this.#wantAgain()
      }, againMs),
    ]
    if (watch.current !== null) this.#want()
  }

  /** Answers when nothing is being done any more. */
  async stop(): Promise<void> {
    this.#isStopped = true
    this.#timers.forEach((timer) => clearInterval(timer))
    await this.#running
    await this.#note()
    await this.#options.kept?.settled()
  }

  #wantAgain(): void {
    const { watch } = this.#options
    if (watch.isFresh && !this.#isRunning && this.#done !== watch.current) this.#want()
  }

  #want(): void {
    if (this.#isWanted) return
    this.#isWanted = true
    this.#running = this.#running.then(async () => {
      this.#isWanted = false
      if (this.#isStopped) return
      this.#isRunning = true
      this.#isFaulty = false
      try {
        await this.#refresh()
      } catch (error) {
        if (error instanceof CmsUnavailable) return
        this.#isFaulty = true
        this.#options.log.error({ err: error }, 'what is kept could not be refreshed')
      } finally {
        this.#isRunning = false
      }
    })
  }

  /** How many revisions of one epoch are not looked at yet; 1 when the epoch is another. */
  get behind(): number {
    const { current } = this.#options.watch
    if (current === null || current === this.#done) return 0
    const [epoch, number] = current.split('.')
    const [doneEpoch, doneNumber] = (this.#done ?? '').split('.')
    return epoch === doneEpoch ? Number(number) - Number(doneNumber) : 1
  }

  get #isOutdated(): boolean {
    return this.#isWanted || this.#isStopped
  }

  async #refresh(): Promise<void> {
    const { known, watch, programme } = this.#options
    const revision = watch.current
    if (revision === null || revision === this.#done) return
    const { told, asOf } = await known.read(door.sitemap(), { isOwn: true })
    if (asOf !== null || told.content.kind !== 'sitemap') return
    const sitemap = told.content.value
    const wanted = addressesIn(sitemap)
    await this.#letGo(new Set(wanted))
    this.#learn(wanted)

    let isWhole = true
    for (const address of wanted.slice(0, listsFirst)) {
      if (this.#isOutdated || !watch.isFresh) return
      isWhole = (await this.#lookGently(address)) && isWhole
    }
    for (const locale of locales) {
      if (this.#isOutdated) return
      isWhole = (await programme.refresh(locale)) && isWhole
    }
    const left = [...new Set([...wanted, ...known.addresses()])].filter(
      (address) => !isPutTogether(address) && !known.isCurrentAt(address),
    )
    isWhole = (await this.#lookAtAll(manyShownFirst(left))) && isWhole
    if (!isWhole) return
    this.#done = revision
    await this.#note()
    if (!this.#isOutdated) await this.#options.refreshed?.(sitemap)
  }

  /** @returns false when the cms does not say of each how it is now, or something else is wanted meanwhile */
  async #lookAtAll(addresses: readonly string[]): Promise<boolean> {
    const line = addresses.values()
    let isFailed = false
    const lookInTurn = async () => {
      let isWhole = true
      for (const address of line) {
        if (isFailed || this.#isOutdated || !this.#options.watch.isFresh) return false
        isWhole = (await this.#lookGently(address)) && isWhole
      }
      return isWhole
    }
    const looks = Array.from({ length: atOnce }, () =>
      lookInTurn().catch((error: unknown) => {
        isFailed = true
        throw error
      }),
    )
    await Promise.allSettled(looks)
    return (await Promise.all(looks)).every(Boolean)
  }

  /** Visitors, and whoever has changed something, come first: half as long as it took, it waits. */
  async #lookGently(address: string): Promise<boolean> {
    const { rest = pause } = this.#options
    const start = performance.now()
    const isCurrent = await this.#look(address)
    await rest(Math.min(100, (performance.now() - start) / 2))
    return isCurrent
  }

  /** @returns false when the cms does not say how it is now */
  async #look(address: string): Promise<boolean> {
    try {
      const { asOf } = await this.#options.known.read(address, { isOwn: true })
      return asOf === null
    } catch (error) {
      // That nothing is there is an answer; it is forgotten by now.
      if (error instanceof NotFound) return true
      if (error instanceof CmsUnavailable) return false
      // Not held, so there is nothing to look at.
      if (error instanceof TooLarge) return true
      throw error
    }
  }

  /** What stood in the last sitemap and does not stand in this one is not public any more. */
  async #letGo(wanted: ReadonlySet<string>): Promise<void> {
    const { known, vanished } = this.#options
    const gone = new Set([...(this.#before ?? [])].filter((address) => !wanted.has(address)))
    if (gone.size === 0) return
    const places = new Set([...gone].map(pathOf))
    // Its calendars, and the date of what is only once, stand in no sitemap.
    for (const address of known.addresses()) {
      if (!wanted.has(address) && pathsAbove(address).some((path) => places.has(path))) {
        gone.add(address)
      }
    }
    for (const address of gone) await known.forget(address)
    vanished(gone)
  }

  #learn(addresses: readonly string[]): void {
    this.#before = new Set(addresses)
    this.#options.expected.setAddresses([...addresses, door.sitemap()])
  }

  async #note(): Promise<void> {
    const { kept, watch } = this.#options
    const { current, confirmedOn } = watch
    if (!kept || current === null || current !== this.#done || confirmedOn === null) return
    await kept.writeState({ revision: current, checkedAt: confirmedOn })
  }
}

/** A meeting and its dates show little of other content: what shows of many must not wait for them. */
function manyShownFirst(addresses: readonly string[]): string[] {
  const isOfOne = (address: string) => /^\/api\/site\/meetings\/./.test(address)
  return addresses.toSorted((a, b) => Number(isOfOne(a)) - Number(isOfOne(b)))
}

function pathOf(address: string): string {
  return address.split('?')[0] ?? ''
}

/** The path of an address, and those above it. */
function pathsAbove(address: string): string[] {
  const steps = pathOf(address).split('/')
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
}
