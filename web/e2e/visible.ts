import { setTimeout as pause } from 'node:timers/promises'
import type { Revision } from 'cms/contract'
import { cmsUrl, siteUrl } from './here'
import { readJson } from './views'

/** The faults' tests hold the site to two seconds; here a busy machine is no failure. */
const patienceMs = 20_000

/** Answers when a site has heard of everything that was changed in the cms so far. */
export async function untilVisible(site = siteUrl): Promise<void> {
  const { revision } = await readJson<Revision>(`${cmsUrl}/api/site/revision`)
  const end = performance.now() + patienceMs
  while (performance.now() < end) {
    const response = await fetch(`${site}/api/site/revision`)
    const known = response.ok ? ((await response.json()) as Revision) : null
    if (known?.revision === revision) return
    await pause(50)
  }
  throw new Error(`the site has not heard of revision ${revision}`)
}
