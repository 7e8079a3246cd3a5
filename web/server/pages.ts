import type { Locale } from 'cms/contract'
import { pageQuery } from '../src/addressQuery'
import { NotFound } from '../src/cms/failures'
import { openPage } from '../src/entry-server'
import { caching } from './caching'
import type { AsKnownOptions } from './cms/asKnown'
import { openDoor } from './cms/door'
import { replyOf, type Reply } from './replies/reply'
import type { Replies } from './replies/replies'
import type { InlineHashes } from './security'
import { hashesOf, type Shell } from './shell'

export interface PagesOptions extends AsKnownOptions {
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

  constructor(options: PagesOptions) {
    this.#options = options
  }

  /**
   * The page at a root-relative address in its one spelling.
   *
   * @throws Moved, CmsUnavailable
   */
  async read(address: string): Promise<Reply> {
    const { replies } = this.#options
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
    const opened = await openPage({ address, cms: door, siteUrl, now: new Date(now()) })
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
      ...(opened.status === 200 && door.asOf === null && { 'CDN-Cache-Control': caching.cdn }),
      // The later parts of a list change with every date that passes: what they lead to is to be found.
      ...(/[?&]after=/.test(address) && { 'X-Robots-Tag': 'noindex' }),
    })
    return { reply, told: door.told, asOf: door.asOf }
  }
}

/** The one spelling of the address of a page, without what says nothing of it. */
export function pageAddress(pathname: string, query: URLSearchParams): string {
  return pathname + pageQuery(pathname, query)
}
