import { setTimeout as pause } from 'node:timers/promises'
import { inject } from 'vitest'
import type { Revision } from 'cms/contract'
import { readJson } from './views'

/** The faults' tests hold the site to two seconds; here a busy machine is no failure. */
const patienceMs = 20_000

/** Answers when the site has heard of everything that was changed in the cms so far. */
export async function untilVisible(): Promise<void> {
  const { revision } = await readJson<Revision>(`${inject('cmsUrl')}/api/site/revision`)
  const end = performance.now() + patienceMs
  while (performance.now() < end) {
    const known = await readJson<Revision>(`${inject('siteUrl')}/api/site/revision`)
    if (known.revision === revision) return
    await pause(50)
  }
  throw new Error(`the site has not heard of revision ${revision}`)
}
