/** The service worker where nothing is to be kept any more: it takes away all that is, and itself. */
import { forgetAll, stores } from '../keptPages'
import type { WorkerScope } from './workerScope'

declare const self: WorkerScope

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))

self.addEventListener('activate', (event) => {
  const gone = Promise.all([forgetAll(caches), caches.delete(stores.refused)])
  event.waitUntil(gone.then(() => self.registration.unregister()))
})
