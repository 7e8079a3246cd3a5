/**
 * `CacheStorage` in memory, as far as the site uses it: Node has none. `e2e/offline.test.ts` holds the same
 * to that of a browser.
 */
class MemoryCache {
  readonly #answers = new Map<string, Response>()

  match(asked: RequestInfo | URL): Promise<Response | undefined> {
    return Promise.resolve(this.#answers.get(urlOf(asked))?.clone())
  }

  put(asked: RequestInfo | URL, answer: Response): Promise<void> {
    this.#answers.set(urlOf(asked), answer)
    return Promise.resolve()
  }

  delete(asked: RequestInfo | URL): Promise<boolean> {
    return Promise.resolve(this.#answers.delete(urlOf(asked)))
  }

  keys(): Promise<Request[]> {
    return Promise.resolve([...this.#answers.keys()].map((url) => new Request(url)))
  }
}

export class MemoryCaches {
  readonly #caches = new Map<string, MemoryCache>()

  open(name: string): Promise<MemoryCache> {
    const cache = this.#caches.get(name) ?? new MemoryCache()
    this.#caches.set(name, cache)
    return Promise.resolve(cache)
  }

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.has(name))
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.delete(name))
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.#caches.keys()])
  }

  async match(
    asked: RequestInfo | URL,
    { cacheName = '' }: MultiCacheQueryOptions = {},
  ): Promise<Response | undefined> {
    return this.#caches.get(cacheName)?.match(asked)
  }
}

/** One that is empty. */
export function sampleCaches(): CacheStorage {
  return new MemoryCaches() as unknown as CacheStorage
}

const site = 'https://branch.example'

function urlOf(asked: RequestInfo | URL): string {
  return new URL(asked instanceof Request ? asked.url : asked, site).href
}
