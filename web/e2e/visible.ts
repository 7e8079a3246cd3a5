import { setTimeout as pause } from 'node:timers/promises'
import type { Revision } from 'cms/contract'
import { pass } from './clock'
import { cmsUrl, siteUrl } from './here'
import { readJson } from './views'

/** The faults' tests hold the site to two seconds; here a busy machine is no failure. */
const patienceMs = 20_000

/** After so long a web server asks the cms again what its revision is. */
const askedEveryMs = 1_000

/** Answers when a site has heard of everything that was changed in the cms so far. */
export async function untilVisible(site = siteUrl): Promise<void> {
  const { revision } = await readJson<Revision>(`${cmsUrl}/api/site/revision`)
  if (await knows(site, revision)) return
  await pass(askedEveryMs, null)
  const end = performance.now() + patienceMs
  while (performance.now() < end) {
    if (await knows(site, revision)) return
    await pause(20)
  }
  throw new Error(`the site has not heard of revision ${revision}`)
}

/** The HTML of a page of the site, as it is after everything that was changed so far. */
export async function visitorReads(path: string): Promise<string> {
  await untilVisible()
  return (await fetch(siteUrl + path)).text()
}

async function knows(site: string, revision: string): Promise<boolean> {
  const response = await fetch(`${site}/api/site/revision`)
  return response.ok && ((await response.json()) as Revision).revision === revision
}
