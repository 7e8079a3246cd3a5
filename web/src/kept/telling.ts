import type { View } from '../shown'
import { mayBeKept } from './mayBeKept'
import type { Said } from './serving'

/**
 * Tells the service worker, where there is one, what the app shows at the present address, so that it is
 * kept as if it had come as a document, or that nothing is there any more.
 */
export function tellShown(shown: View, siteUrl: string): void {
  if (shown.asOf !== null) return
  const address = location.pathname + location.search
  const { locale, site, screen, title, paths } = shown
  if (screen.kind === 'notFound') tellGone(address)
  if (!mayBeKept(shown)) return
  const now = new Date()
  const data = { locale, site, screen, title, paths, now: now.toISOString(), asOf: null, siteUrl }
  tell({ kind: 'shown', address, page: { data: JSON.stringify(data), at: now.getTime() } })
}

/** Tells it that nothing stands at a root-relative address any more, or elsewhere. */
export function tellGone(address: string): void {
  tell({ kind: 'gone', address })
}

function tell(said: Said): void {
  if ('serviceWorker' in navigator) navigator.serviceWorker.controller?.postMessage(said)
}
