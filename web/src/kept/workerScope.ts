/** What of a service worker's own globals ours uses: TypeScript's library for them excludes that for pages. */
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface FetchEvent extends Extendable {
  readonly request: Request
  /** What the browser asked for while the worker was started; undefined: nothing. */
  readonly preloadResponse: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}

interface Events {
  install: Extendable
  activate: Extendable
  message: Extendable & MessageEvent<unknown>
  fetch: FetchEvent
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration & {
    /** Older browsers have none. */
    readonly navigationPreload?: NavigationPreloadManager
  }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener<Name extends keyof Events>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ): void
}
