import type { FirstData } from '../firstData'
import { forgetAll, forgetOld, isRefused } from '../keptPages'
import { mayBeKept } from './mayBeKept'
import type { Opened, Said } from './serving'

/** Where the web server has the service worker. */
const worker = '/sw.js'

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL: (text: string) => string }
}

/**
 * Has the phone keep what it may keep of the site, once a page is at rest; or has it forget that, where the
 * branch wants nothing to be kept.
 */
export async function keepForOffline(firstData: FirstData): Promise<void> {
  const { site } = firstData
  // Browsers have neither where the connection is not safe, or where they are told to keep nothing.
  if (!site || !('serviceWorker' in navigator) || !('caches' in window)) return
  if (site.keepsNothingOffline) return forgetSite()
  await forgetOld(caches, Date.now())
  if ((await isRefused(caches)) || savesData(navigator)) return
  await navigator.serviceWorker.register(workerUrl())
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage(opened(firstData))
}

/** What is kept goes, with the worker that would keep more. */
async function forgetSite(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations()
  // It may be about to keep something, and goes on for as long as this page is open.
  for (const { active } of registrations) active?.postMessage({ kind: 'ended' } satisfies Said)
  await Promise.all(registrations.map((registration) => registration.unregister()))
  await forgetAll(caches)
}

function opened(firstData: FirstData): Opened {
  const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  const [start] = document.querySelectorAll<HTMLScriptElement>('script[src]')
  return {
    kind: 'opened',
    address: mayBeKept(firstData) ? location.pathname + location.search : null,
    locale: firstData.locale,
    release: start ? new URL(start.src).pathname : '',
    files: files
      .filter(
        ({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'),
      )
      .map(({ pathname }) => pathname),
  }
}

function savesData({ connection }: Navigator & { connection?: { saveData?: boolean } }): boolean {
  return connection?.saveData === true
}

/** For pages nothing but this may say where a script is. */
function workerUrl(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('offline', { createScriptURL: () => worker })
  return policy?.createScriptURL('') ?? worker
}
