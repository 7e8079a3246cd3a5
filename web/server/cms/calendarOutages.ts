import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import type { CmsUnavailable } from '../../src/cms/failures'
import { isCalendarAddress } from './addresses'
import type { RevisionWatch } from './revision'

/** Of so many calendars is remembered that they can't be read. */
const most = 500

/**
 * Says of each calendar once that it can't be read and programs get its last copy, and once that it is
 * read again. They show nothing of it, and a cms that answers all else is not said to be away.
 */
export class CalendarOutages {
  readonly #watch: RevisionWatch
  readonly #log: Logger
  readonly #out = new LRUCache<string, true>({ max: most })

  constructor(watch: RevisionWatch, log: Logger) {
    this.#watch = watch
    this.#log = log
  }

  /** What the cms said last is handed out instead of what it says now. */
  noteLast(address: string, error: CmsUnavailable): void {
    // Of a cms that is away as a whole it is said already.
    if (!this.#watch.isFresh || !isCalendarAddress(address) || this.#out.has(address)) return
    this.#out.set(address, true)
    this.#log.warn({ address, err: error }, "a calendar can't be read, its last copy is handed out")
  }

  noteCurrent(address: string): void {
    if (this.#out.delete(address)) this.#log.info({ address }, 'a calendar is read again')
  }
}
