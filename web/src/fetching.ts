import type { Locale, Site } from 'cms/contract'
import type { Cms } from './cms/door'
import { loadShown, type Destination } from './loads'
import type { Shown } from './shown'

/** What was loaded, and as of when it is, if that is not now. */
export interface Fetched {
  shown: Shown
  asOf: Date | null
}

export interface FetchingOptions {
  /** Gives the cms; what it gives calls `answered` with each answer, as `CmsOptions` has it. */
  cms(answered: (asOf: Date | null) => void): Cms
  /** The latest frames that are known, one for each language. */
  sites: Map<Locale, Promise<Site>>
  /** Whether they are not of now: a phone may have kept them for long. */
  isFrameOld?: boolean
  now: () => Date
}

/** How long what was fetched ahead is good, in milliseconds: as long as a click takes to follow. */
const lifetime = 10_000
/** A frame that came so many milliseconds ago is that of the next page, too. */
const frameLifetime = 30_000
/** So many are fetched ahead at once at most: who sweeps over a menu means none of its links. */
const atOnce = 2

/** Fetches what addresses show, some of it before it is asked for. */
export class Fetching {
  readonly #options: FetchingOptions
  readonly #ahead = new Map<string, { fetched: Promise<Fetched>; since: number }>()
  /** When the frame of a language was asked for last, in milliseconds since the document. */
  readonly #framed = new Map<Locale, number>()
  #running = 0

  constructor(options: FetchingOptions) {
    this.#options = options
  }

  /** What an address shows. Throws as `loadShown` does. */
  async fetch(to: Destination): Promise<Fetched> {
    this.#forgetOld()
    const key = keyOf(to)
    const ahead = this.#ahead.get(key)
    this.#ahead.delete(key)
    // What failed ahead of time is tried again now that it is wanted, and told then.
    const fetched = await ahead?.fetched.catch(() => null)
    return fetched ?? (await this.#load(to))
  }

  /**
   * Begins to fetch what somebody may ask for next, unless it has, or enough is on the way.
   *
   * @param prepare brings what is needed to show it
   */
  fetchAhead(to: Destination, prepare: (shown: Shown) => Promise<unknown>): void {
    this.#forgetOld()
    const key = keyOf(to)
    if (this.#ahead.has(key) || this.#running >= atOnce) return
    this.#running++
    const fetched = this.#load(to)
    this.#ahead.set(key, { fetched, since: performance.now() })
    fetched
      .then(({ shown }) => prepare(shown))
      .catch(() => this.#ahead.delete(key))
      .finally(() => this.#running--)
  }

  async #load(to: Destination): Promise<Fetched> {
    let asOf: Date | null = null
    const cms = this.#options.cms((time) => {
      // Of several answers the oldest says as of when all is.
      if (time && (!asOf || time < asOf)) asOf = time
    })
    const { sites, now } = this.#options
    const { locale } = to.meta
    const known = sites.get(locale)
    const frame = known && this.#isRecent(locale) ? known : this.#frame(cms, locale, known)
    const framed: Cms = {
      ...cms,
      site: () => frame,
      boundPages: async () => (await (known ?? frame)).boundPages,
    }
    const shown = await loadShown(framed, to, now())
    sites.set(locale, frame)
    return { shown, asOf }
  }

  /** A menu or an announcement may have been published since the frame came that is known. */
  #frame(cms: Cms, locale: Locale, known: Promise<Site> | undefined): Promise<Site> {
    this.#framed.set(locale, performance.now())
    return cms.site(locale).catch((error: unknown) => {
      this.#framed.delete(locale)
      if (!known) throw error
      return known
    })
  }

  /** The frame of the first page came with its document, when time began to count. */
  #isRecent(locale: Locale): boolean {
    const first = this.#options.isFrameOld === true ? -Infinity : 0
    return performance.now() - (this.#framed.get(locale) ?? first) < frameLifetime
  }

  #forgetOld() {
    for (const [key, { since }] of this.#ahead) {
      if (performance.now() - since > lifetime) this.#ahead.delete(key)
    }
  }
}

function keyOf({ path, query }: Destination): string {
  return path + JSON.stringify(query)
}
