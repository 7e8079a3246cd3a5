/**
 * The service worker, which stands between the site and the network of a phone. Whatever goes wrong in it,
 * the network answers. A new one takes over at once: what it keeps does not depend on which one kept it.
 */
import { forgetOld } from '../keptPages'
import { Serving, type Said } from './serving'
import type { WorkerScope } from './workerScope'

declare const self: WorkerScope

const serving = new Serving({
  caches,
  fetch: (...request) => fetch(...request),
  now: Date.now,
  after: (ms) => new Promise((resolve) => setTimeout(resolve, ms, undefined)),
})

// With each start, which a visit or the browser causes: also where no page is opened that would do it.
void forgetOld(caches, Date.now()).catch(() => undefined)

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))

self.addEventListener('activate', (event) => {
  const { navigationPreload } = self.registration
  event.waitUntil(Promise.all([navigationPreload?.enable(), self.clients.claim()]))
})

self.addEventListener('message', (event) => {
  event.waitUntil(serving.hear(event.data as Said).catch(() => undefined))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') {
    // The browser has asked already, while this worker was started.
    const answer = event.preloadResponse.then((early) => early ?? fetch(request))
    event.respondWith(serving.document(pathname + search, answer, (work) => event.waitUntil(work)))
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(serving.file(request, (work) => event.waitUntil(work)))
  }
})
