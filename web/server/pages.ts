import type { Locale } from 'cms/contract'
import { pageQuery } from '../src/addressQuery'
import { NotFound } from '../src/cms/failures'
import { openPage } from '../src/entry-server'
import { keepAs } from '../src/kept/marking'
import { caching } from './caching'
import { openDoor, type DoorOptions } from './cms/door'
import { Busy } from './cms/gate'
import { replyOf, type Reply } from './replies/reply'
import type { Replies } from './replies/replies'
import type { SearchLimit } from './searchLimit'
import type { InlineHashes } from './security'
import { picturesBy } from './sharePictures/pictureOf'
import { hashesOf, type Shell } from './shell'

export interface PagesOptions extends DoorOptions {
  replies: Replies
  /** Public origin of the site, without a trailing slash. */
  siteUrl: string
  /** Made for each page while developing, when it may have changed. */
  shell: (address: string) => Promise<Shell>
  /** What every page says in its headers; its policy goes by the hashes of what stands inside. */
  headers: (hashes: InlineHashes) => Record<string, string>
  /** Called with the time that each rendering took, in seconds. */
  onRender?: (seconds: number) => void
}

/** No page stands at an address: what is shown there is the same for all of one language. */
class NoPage extends NotFound {
  constructor(
    address: string,
    readonly locale: Locale,
  ) {
    super(address)
  }
}

/** Makes pages out of what the cms says. */
export class Pages {
  readonly #options: PagesOptions
  readonly #limit: SearchLimit

  /** @param limit of what is made for one visitor alone */
  constructor(options: PagesOptions, limit: SearchLimit) {
    this.#options = options
    this.#limit = limit
  }

  /**
   * The page at a root-relative address in its one spelling.
   *
   * @param source who asks, as `Visitors` tells them apart; null: this server itself
   * @throws Moved, CmsUnavailable; `Busy` when one visitor searches too much
   */
  async read(address: string, source: string | null): Promise<Reply> {
    const { replies } = this.#options
    if (isSearch(address)) {
      const isAllowed = source === null || (await this.#limit.allows(source))
      if (!isAllowed) throw new Busy('too much is searched')
      // What somebody looks for is held nowhere.
      return (await this.#make(address, true)).reply
    }
    try {
      return await replies.read(address, () => this.#make(address, true))
    } catch (error) {
      if (!(error instanceof NoPage)) throw error
      // What only a narrowed list lacks is marked in the menu as the place where it is.
      const key = address.includes('?') ? address : `404 ${error.locale}`
      return replies.read(key, () => this.#make(address, false))
    }
  }

  /** @param isWanted false: that nothing is there is what is to be shown */
  async #make(address: string, isWanted: boolean) {
    const { siteUrl, now, shell: shellAt, headers, onRender } = this.#options
    const door = openDoor(this.#options)
    const opened = await openPage({
      address,
      cms: door,
      siteUrl,
      now: new Date(now()),
      pictureOf: picturesBy(door),
    })
    if ('moved' in opened) throw opened.moved
    if (isWanted && opened.status === 404) throw new NoPage(address, opened.locale)
    const start = performance.now()
    const page = await opened.render(door.asOf === null ? null : new Date(door.asOf))
    const shell = await shellAt(address)
    const html = shell.document(page)
    onRender?.((performance.now() - start) / 1000)
    const reply = replyOf(opened.status, Buffer.from(html), {
      ...headers(hashesOf(shell, page)),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': caching.content,
      // What is old already, or not there yet, gets no older.
      ...(opened.status === 200 &&
        door.asOf === null &&
        !isSearch(address) && { 'CDN-Cache-Control': caching.cdn }),
      ...(isSearch(address) && { 'Cache-Control': caching.moment }),
      // What is old already is no better than what a phone has.
      ...(opened.mayBeKept && door.asOf === null && { [keepAs]: address }),
      // The later parts of a list change with every date that passes, and a folded one has nothing of
      // its own: what they lead to is to be found.
      ...((isSearch(address) || /[?&](after|series)=/.test(address)) && {
        'X-Robots-Tag': 'noindex',
      }),
    })
    return { reply, told: door.told, missing: door.missing, asOf: door.asOf }
  }
}

/** Whether an address has the results of a search. */
function isSearch(address: string): boolean {
  return /^(\/[a-z]{2})?\/search\?/.test(address)
}

/** The one spelling of the address of a page, without what says nothing of it. */
export function pageAddress(pathname: string, query: URLSearchParams): string {
  return pathname + pageQuery(pathname, query)
}
