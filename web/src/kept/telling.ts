import type { View } from '../shown'
import { mayBeKept } from './mayBeKept'
import type { Said } from './serving'

/**
 * Tells the service worker, where there is one, what the app shows at the present address, so that it is
 * kept as if it had come as a document.
 */
export function tellShown(shown: View, siteUrl: string): void {
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null
  if (!worker || shown.asOf !== null || !mayBeKept(shown)) return
  const { locale, site, screen, title, paths } = shown
  const now = new Date()
  const data = { locale, site, screen, title, paths, now: now.toISOString(), asOf: null, siteUrl }
  worker.postMessage({
    kind: 'shown',
    address: location.pathname + location.search,
    page: { data: JSON.stringify(data), at: now.getTime() },
  } satisfies Said)
}
