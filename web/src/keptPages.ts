/**
 * What a phone keeps of the site for when it is offline: pages as the data that they are rendered from,
 * and the files of one release that render them. Service worker and pages read and write it alike, and
 * nothing of it is ever sent.
 */

/** Kept pages are gone after so many milliseconds, 30 days, whether anybody comes back or not. */
export const longestKept = 30 * 86_400_000

/** Of the pages that somebody opened so many are kept at most, the latest, */
export const mostPages = 40

/** and none whose data are longer than so many characters. */
export const longestPage = 400_000

/** The names of what a phone keeps; each begins alike. */
export const stores = {
  /** Pages that somebody opened. */
  visited: 'kept-visited',
  /** What is kept without having been opened, the next dates and the positions: of each language one at rest. */
  ahead: 'kept-ahead-',
  /** Scripts, fonts and the document around what is kept, of one release. */
  files: 'kept-files',
  /** It is there, and empty, where nothing is to be kept on this phone. */
  refused: 'kept-nothing',
} as const

/** In which of the answers that are kept it stands since when, in milliseconds since the epoch. */
const keptAt = 'Kept-At'

/** A page as it was kept. */
export interface KeptPage {
  /** `FirstData` as JSON. */
  data: string
  /** Milliseconds since the epoch. */
  at: number
}

export async function isRefused(caches: CacheStorage): Promise<boolean> {
  return caches.has(stores.refused)
}

/**
 * Keeps a page that was opened.
 *
 * @param address root-relative, in its one spelling
 */
export async function keepVisited(
  caches: CacheStorage,
  address: string,
  page: KeptPage,
): Promise<void> {
  const cache = await caches.open(stores.visited)
  await put(cache, address, page)
  if ((await cache.keys()).length <= mostPages) return
  const tooMany = (await latestFirst(cache)).slice(mostPages)
  await Promise.all(tooMany.map(([address]) => cache.delete(address)))
}

/**
 * Keeps pages of a language without their having been opened, in place of those before: these are there
 * until all of the new ones are, for whoever goes offline in between.
 */
export async function keepAhead(
  caches: CacheStorage,
  locale: string,
  pages: ReadonlyMap<string, KeptPage>,
): Promise<void> {
  const one = stores.ahead + locale
  const other = `${one} (2)`
  const names = (await caches.keys()).filter((name) => [one, other].includes(name))
  // Both are there where it was stopped before: then the first is written anew.
  const name = names.join() === one ? other : one
  const cache = await caches.open(name)
  for (const [address, page] of pages) await put(cache, address, page)
  for (const request of await cache.keys()) {
    if (!pages.has(addressOf(request))) await cache.delete(request)
  }
  await Promise.all(
    names.filter((former) => former !== name).map((former) => caches.delete(former)),
  )
}

/** The codes of the languages of which pages are kept without their having been opened. */
export async function aheadLanguages(caches: CacheStorage): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(stores.ahead))
  const begins = stores.ahead.length
  return [...new Set(names.map((name) => name.slice(begins, begins + 2)))]
}

async function put(cache: Cache, address: string, { data, at }: KeptPage): Promise<void> {
  if (data.length > longestPage) {
    await cache.delete(address)
    return
  }
  // In one step it takes the place of what was there.
  await cache.put(address, new Response(data, { headers: { [keptAt]: String(at) } }))
}

/** What is kept, by its address. Where in it stands what took the place of another depends on the browser. */
async function latestFirst(cache: Cache): Promise<[address: string, answer: Response][]> {
  const kept: [string, Response][] = []
  for (const request of await cache.keys()) {
    const answer = await cache.match(request)
    if (answer) kept.push([addressOf(request), answer])
  }
  return kept.sort(([, one], [, other]) => timeOf(other) - timeOf(one))
}

function addressOf({ url }: Request): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

/** The stores of pages that there are, that of opened ones first: to look into them makes none. */
async function storesOfPages(caches: CacheStorage): Promise<Cache[]> {
  const names = (await caches.keys()).filter(
    (name) => name === stores.visited || name.startsWith(stores.ahead),
  )
  const sorted = names.sort().reverse()
  return Promise.all(sorted.map((name) => caches.open(name)))
}

/** The page that was kept last at an address; null: none is. */
export async function findPage(caches: CacheStorage, address: string): Promise<KeptPage | null> {
  const kept = await storesOfPages(caches)
  const found = await Promise.all(kept.map((cache) => cache.match(address)))
  const [latest] = found
    .filter((answer) => answer !== undefined)
    .sort((a, b) => timeOf(b) - timeOf(a))
  return latest ? { data: await latest.text(), at: timeOf(latest) } : null
}

/** The addresses of what somebody opened. */
export async function visitedAddresses(caches: CacheStorage): Promise<string[]> {
  const requests = await (await caches.open(stores.visited)).keys()
  return requests.map(addressOf)
}

/** The addresses of what is kept, with their pages: the last to be opened first, then what was not opened. */
export async function allPages(caches: CacheStorage): Promise<Map<string, KeptPage>> {
  const pages = new Map<string, KeptPage>()
  for (const cache of await storesOfPages(caches)) {
    for (const [address, answer] of await latestFirst(cache)) {
      if (!pages.has(address)) pages.set(address, { data: await answer.text(), at: timeOf(answer) })
    }
  }
  return pages
}

/** A page is there no more. */
export async function forgetPage(caches: CacheStorage, address: string): Promise<void> {
  const kept = await storesOfPages(caches)
  await Promise.all(kept.map((cache) => cache.delete(address)))
}

/** Takes away what was kept for too long. */
export async function forgetOld(caches: CacheStorage, now: number): Promise<void> {
  for (const cache of await storesOfPages(caches)) {
    for (const request of await cache.keys()) {
      const answer = await cache.match(request)
      if (answer && timeOf(answer) < now - longestKept) await cache.delete(request)
    }
  }
}

/** Takes away all that is kept. @param keepsNothing nothing is to be kept from now on, either */
export async function forgetAll(caches: CacheStorage, keepsNothing = false): Promise<void> {
  // First: whoever is about to keep something sees it.
  if (keepsNothing) await caches.open(stores.refused)
  const names = await caches.keys()
  const ours = names.filter((name) => name.startsWith('kept-') && name !== stores.refused)
  await Promise.all(ours.map((name) => caches.delete(name)))
}

function timeOf({ headers }: Response): number {
  return Number(headers.get(keptAt) ?? 0)
}
