import { addressOfPage } from '../addressQuery'
import { patience } from '../connection'
import { firstDataIn } from '../firstData'
import {
  aheadLanguages,
  findPage,
  forgetAll,
  forgetPage,
  isRefused,
  keepAhead,
  keepVisited,
  stores,
  visitedAddresses,
  type KeptPage,
} from '../keptPages'
import { aheadAddress, type KeptAhead } from './ahead'
import { addressToKeep } from './marking'

/** What a page tells the service worker. */
export type Said =
  | Opened
  /** The app has shown a page without another document. */
  | { kind: 'shown'; address: string; page: KeptPage }
  /** The app was told that nothing is there any more. */
  | { kind: 'gone'; address: string }
  /** The branch wants nothing to be kept any more. */
  | { kind: 'ended' }

/** A page was opened and is at rest: what goes with it is kept now. */
export interface Opened {
  kind: 'opened'
  /** Its own, for a page that came before the worker; null: it may not be kept. */
  address: string | null
  locale: string
  /** The first of `KeptAhead.files` in the release that it is of. */
  release: string
  /** What of the app it has fetched: root-relative. */
  files: string[]
}

/** What is kept without having been opened, as the server told it. */
interface Ahead {
  locale: string
  ahead: KeptAhead
  /** Milliseconds since the epoch. */
  at: number
}

export interface ServingOptions {
  caches: CacheStorage
  fetch: typeof fetch
  /** Milliseconds since the epoch. */
  now: () => number
  /** Resolves after so many milliseconds. */
  after: (ms: number) => Promise<undefined>
}

/** For a file: some are larger than a document, and whatever a page needs at first is kept. */
const filePatience = 2 * patience

/** What is kept without having been opened is asked for anew as often, in milliseconds. */
export const refreshAfter = 3_600_000

const releaseHeader = 'Kept-Release'

/** How the document around what is kept is found among the files. */
const documentAddress = '/kept'

/**
 * What the service worker answers and keeps. Whoever is online gets what the server says now; only where
 * that cannot be had is a page shown as it was kept. What may be kept the server says.
 */
export class Serving {
  readonly #options: ServingOptions
  #isEnded = false

  constructor(options: ServingOptions) {
    this.#options = options
  }

  /**
   * Answers for a document.
   *
   * @param asked its root-relative address
   * @param answer what the server says
   * @param goesOn is given what is still to be done when this is answered
   */
  async document(
    asked: string,
    answer: Promise<Response>,
    goesOn: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    const address = addressOfPage(asked)
    const noted = answer.then((response) => this.#note(address, readable(response)))
    goesOn(noted.catch(() => undefined))
    const ready = this.#ready(address)
    const { after } = this.#options
    const inTime = await Promise.race([answer, after(patience)]).catch(() => undefined)
    if (inTime && inTime.status < 500) return inTime
    const { around, isKept } = await ready
    if (!around) return answer
    if (isKept) return around
    return inTime ?? answer.catch(() => around)
  }

  /**
   * Answers for a file of the app. One that does not come fails where pages can be shown as they were kept,
   * by documents of their own; it is kept once it comes.
   *
   * @param goesOn is given what is still to be done when this is answered
   */
  async file(request: Request, goesOn: (work: Promise<unknown>) => void): Promise<Response> {
    const { caches, fetch, after } = this.#options
    const { pathname } = new URL(request.url)
    const kept = await caches
      .match(pathname, { cacheName: stores.files, ignoreVary: true })
      .catch(() => undefined)
    if (kept) return kept
    const answer = fetch(request)
    goesOn(
      answer.then((response) => this.#keepFile(pathname, response.clone())).catch(() => undefined),
    )
    const inTime = await Promise.race([answer, after(filePatience)])
    if (inTime) return inTime
    const { around } = await this.#ready(pathname)
    return around ? Response.error() : answer
  }

  async hear(said: Said): Promise<void> {
    const { caches, fetch } = this.#options
    if (said.kind === 'ended') this.#isEnded = true
    if (this.#isEnded || (await isRefused(caches))) return this.#obey()
    if (said.kind === 'shown') {
      await keepVisited(caches, addressOfPage(said.address), said.page)
    } else if (said.kind === 'gone') {
      await forgetPage(caches, addressOfPage(said.address))
    } else if (said.kind === 'opened') {
      const { address } = said
      if (address !== null && !(await findPage(caches, address))) {
        await this.#note(address, await fetch(address))
      }
      await this.#refresh(said)
      // There are none where the branch has ended it meanwhile.
      if (await caches.has(stores.files)) await this.#fetchFiles(said.files)
    }
    await this.#obey()
  }

  /** Whether a page is kept, and the document in which what is kept is rendered. */
  async #ready(address: string): Promise<{ around?: Response | undefined; isKept: boolean }> {
    const { caches } = this.#options
    try {
      const around = await caches.match(documentAddress, { cacheName: stores.files })
      return { around, isKept: (await findPage(caches, address)) !== null }
    } catch {
      // Browsers can be told to keep nothing.
      return { isKept: false }
    }
  }

  /** Keeps a document if it may be kept, or takes it away if nothing is there any more. */
  async #note(asked: string, response: Response): Promise<void> {
    const { caches } = this.#options
    const hasMoved = response.type === 'opaqueredirect' || response.redirected
    if (hasMoved || response.status === 404 || response.status === 410) {
      await forgetPage(caches, asked)
    }
    const address = addressToKeep(response)
    if (address === null || (await isRefused(caches))) return
    const data = firstDataIn(await response.text())
    if (data === null) return
    await keepVisited(caches, address, { data, at: this.#timeOf(response) })
    await this.#obey()
  }

  /** Keeps what goes with the pages of a language, from time to time and with each release. */
  async #refresh({ locale, release }: Opened): Promise<void> {
    const { caches, now } = this.#options
    const address = aheadAddress(locale)
    const [last, around] = [await findPage(caches, address), (await this.#ready(address)).around]
    const former = around?.headers.get(releaseHeader) ?? null
    // A clock that goes wrong has it asked for more often, and never keeps it from being asked for.
    const isFresh = last !== null && Math.abs(now() - last.at) < refreshAfter
    if (isFresh && former === release) return
    const answered = await this.#askAhead(locale)
    if (!answered) return
    const { files, document, common } = answered.ahead
    const isAnother = former !== null && former !== files[0]
    // What the server says while it knows no better is not kept: the release waits for that.
    if (isAnother && common.asOf !== null) return
    await this.#fetchFiles(files)
    // Another release may read other data: those of the former one are asked for anew.
    if (isAnother && !(await this.#renewVisited())) return
    const others = isAnother ? await aheadLanguages(caches) : []
    const inOthers = await Promise.all(
      others.filter((other) => other !== locale).map((other) => this.#askAhead(other)),
    )
    await this.#keepDocument(document, files)
    for (const one of [answered, ...inOthers]) if (one) await this.#keepAhead(one)
  }

  /** Asks for what is kept without having been opened; null: the server does not tell. */
  async #askAhead(locale: string): Promise<Ahead | null> {
    const { fetch } = this.#options
    const response = await fetch(aheadAddress(locale))
    if (!response.ok) return null
    return { locale, ahead: (await response.json()) as KeptAhead, at: this.#timeOf(response) }
  }

  async #keepAhead({ locale, ahead: { common, pages }, at }: Ahead): Promise<void> {
    const kept = pages.map(({ address, ...page }): [string, KeptPage] => [
      address,
      { data: JSON.stringify({ ...common, ...page }), at },
    ])
    await keepAhead(this.#options.caches, locale, new Map(kept))
  }

  /** Has files of the app kept. Most were fetched by the page, and are found where browsers hold such. */
  async #fetchFiles(files: readonly string[]): Promise<void> {
    const { caches, fetch } = this.#options
    const cache = await caches.open(stores.files)
    for (const file of files) {
      if (await cache.match(file, { ignoreVary: true })) continue
      await this.#keepFile(file, await fetch(file, { cache: 'force-cache' }))
    }
  }

  /** @throws Error when what came is no file */
  async #keepFile(file: string, answer: Response): Promise<void> {
    const { caches } = this.#options
    if (!answer.ok) throw new Error(`${file} cannot be kept`)
    // Where all was forgotten meanwhile, a page that is still open begins nothing anew with a file of its.
    if ((await isRefused(caches)) || !(await caches.has(stores.files))) return
    await (await caches.open(stores.files)).put(file, answer)
    await this.#obey()
  }

  /** @returns false when the server can't say now what is there; nothing is forgotten then */
  async #renewVisited(): Promise<boolean> {
    const { caches, fetch } = this.#options
    const answers: [string, Response][] = []
    for (const address of await visitedAddresses(caches)) {
      const response = await fetch(address)
      if (response.status >= 500) return false
      answers.push([address, response])
    }
    for (const [address, response] of answers) {
      await forgetPage(caches, address)
      await this.#note(address, response)
    }
    return true
  }

  /** Has another document stand around what is kept, and lets go of the files of the former one. */
  async #keepDocument(
    { html, headers }: KeptAhead['document'],
    files: readonly string[],
  ): Promise<void> {
    const cache = await this.#options.caches.open(stores.files)
    const [release = ''] = files
    const all = { ...headers, [releaseHeader]: release }
    await cache.put(documentAddress, new Response(html, { headers: all }))
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url)
      if (pathname !== documentAddress && !files.includes(pathname)) await cache.delete(request)
    }
  }

  /** What was kept while somebody refused it, or the branch ended it, goes. */
  async #obey(): Promise<void> {
    const { caches } = this.#options
    if (this.#isEnded || (await isRefused(caches))) await forgetAll(caches)
  }

  /** When the server answered: what it said was so then. */
  #timeOf({ headers }: Response): number {
    return Date.parse(headers.get('Date') ?? '') || this.#options.now()
  }
}

/** An answer that can be read besides by whoever asked. One that is not kept stays as it is: a file may be long. */
function readable(response: Response): Response {
  return addressToKeep(response) === null ? response : response.clone()
}
