import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { expectAnswer } from './client'
import type { Amount } from './content'
import { fill, type Filled } from './fill'
import type { Pair } from './measure'
import {
  administrator,
  startCms,
  startWeb,
  type Running,
  type Server,
  type WebServer,
} from './servers'

/** The built cms and the built web server in front of it. */
export interface RunningSite {
  cms: Server
  web: WebServer
  /** Signed in to the admin of this cms. */
  authorization: string
}

export type Site = RunningSite & Filled

export interface Sites extends Pair<Site> {
  stop: () => Promise<void>
}

/** With the example's meetings these are twenty. */
const smallAmount = (before: number): Amount => ({ single: 18 - before, series: 2, changes: 10 })
const largeAmount = (): Amount => ({ single: 2000, series: 100, changes: 5000 })

/** Starts the built cms and the built web server twice: on twenty meetings, and on thousands. */
export async function startSites(): Promise<Sites> {
  const ground = await Ground.prepare()
  const site = (name: string, amount: (before: number) => Amount) =>
    ground.startSite(name, (database) => fill(database, amount, today()))
  try {
    const small = await site('small', smallAmount)
    const large = await site('large', largeAmount)
    return { small, large, stop: () => ground.stop() }
  } catch (error) {
    await ground.stop()
    throw error
  }
}

/** Local date where the example branch is. */
export const today = () => Temporal.Now.plainDateISO('America/Los_Angeles').toString()

/** A temporary folder in which sites run, each on a copy of the example content. */
export class Ground {
  readonly folder: string
  readonly #stops: (() => Promise<void>)[] = []

  private constructor(folder: string) {
    this.folder = folder
    this.#stops.push(() => rm(folder, { recursive: true, force: true }))
  }

  static async prepare(): Promise<Ground> {
    const ground = new Ground(await mkdtemp(path.join(tmpdir(), 'branchline-bench-')))
    try {
      // The first boot makes the tables and loads the example content.
      await (await startCms(path.join(ground.folder, 'example'))).stop()
      return ground
    } catch (error) {
      await ground.stop()
      throw error
    }
  }

  /**
   * Starts a cms and a web server on a copy of the example.
   *
   * @param fillWith adds to the SQLite database of the copy before the cms runs
   */
  async startSite<Content extends object>(
    name: string,
    fillWith: (database: string) => Content,
  ): Promise<RunningSite & Content> {
    const dataDir = path.join(this.folder, name)
    await cp(path.join(this.folder, 'example'), dataDir, { recursive: true })
    const content = fillWith(path.join(dataDir, 'branchline.db'))
    const cms = await this.run(startCms(dataDir))
    const web = await this.run(startWeb(cms.url, path.join(dataDir, 'web')))
    return { ...content, cms, web, authorization: await signIn(cms.url) }
  }

  /** Puts a web server that knows nothing yet in the place of a site's. */
  async withNewWeb<Started extends RunningSite>(site: Started): Promise<Started> {
    await site.web.stop()
    const dataDir = await mkdtemp(path.join(this.folder, 'web-'))
    return { ...site, web: await this.run(startWeb(site.cms.url, dataDir)) }
  }

  /** Sees to it that a server is stopped with everything else. */
  async run<Started extends Running>(server: Promise<Started>): Promise<Started> {
    const started = await server
    this.#stops.push(started.stop)
    return started
  }

  /** Stops what it started, the latest first, and takes the folder away. */
  async stop(): Promise<void> {
    for (const each of this.#stops.splice(0).reverse()) await each()
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
