import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { expectAnswer } from './client'
import type { Amount } from './content'
import { fill, type Filled } from './fill'
import type { Pair } from './measure'
import { administrator, startCms, startWeb, type Server } from './servers'

export interface Site extends Filled {
  cms: Server
  web: Server
  /** Signed in to the admin of this cms. */
  authorization: string
}

export interface Sites extends Pair<Site> {
  stop: () => Promise<void>
}

/** With the example's meetings these are twenty. */
const smallAmount = (before: number): Amount => ({ single: 18 - before, series: 2, changes: 10 })
const largeAmount = (): Amount => ({ single: 2000, series: 100, changes: 5000 })

/** Starts the built cms and the built web server twice: on twenty meetings, and on thousands. */
export async function startSites(): Promise<Sites> {
  const folder = await mkdtemp(path.join(tmpdir(), 'branchline-bench-'))
  const stops: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })]
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each()
  }
  const running = async (server: Promise<Server>) => {
    const started = await server
    stops.push(started.stop)
    return started
  }
  const site = async (dataDir: string, amount: (before: number) => Amount): Promise<Site> => {
    await cp(path.join(folder, 'example'), dataDir, { recursive: true })
    const today = Temporal.Now.plainDateISO('America/Los_Angeles').toString()
    const filled = fill(path.join(dataDir, 'branchline.db'), amount, today)
    const cms = await running(startCms(dataDir))
    const web = await running(startWeb(cms.url))
    return { ...filled, cms, web, authorization: await signIn(cms.url) }
  }
  try {
    // The first boot makes the tables and loads the example content.
    await (await startCms(path.join(folder, 'example'))).stop()
    const small = await site(path.join(folder, 'small'), smallAmount)
    const large = await site(path.join(folder, 'large'), largeAmount)
    return { small, large, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function signIn(cmsUrl: string): Promise<string> {
  const { body } = await expectAnswer(`${cmsUrl}/admin/login`, 200, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(administrator),
  })
  const { data } = JSON.parse(body.toString()) as { data: { token: string } }
  return `Bearer ${data.token}`
}
