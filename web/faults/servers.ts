import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { RemoteClock } from 'cms/tests/clock'
import { freePort } from 'cms/tests/ports'
import { inject, vi } from 'vitest'
import { exampleFolder, runInCms, startCms, startWeb, type Server } from '../e2e/system'
import { endSeriesSoon } from './endSeriesSoon'

export interface SiteOptions {
  cmsUrl: string
  /** Where its build is, below `web/`. */
  build?: string
  /** Its pages say where they are; none: any that is free. */
  port?: number
}

/** So long a web server takes requests yet after it was told to end. */
export const drainMs = 3_000

/** After so many failures in a row a web server leaves the cms alone. */
const failuresUntilLeftAlone = 3

/** A web server that can be ended and started again, with a folder and a clock of its own. */
export class Site {
  readonly url: string
  readonly dataDir: string
  readonly port: number
  readonly #options: SiteOptions
  readonly #metricsPort: number
  readonly #clock = new RemoteClock(inject('clockShift'))
  /** How far its clock is before the machine's when it is right. */
  #rightShift = inject('clockShift')
  #server: Server | null = null

  private constructor(options: SiteOptions, folder: string, port: number, metricsPort: number) {
    this.#options = options
    this.port = port
    this.#metricsPort = metricsPort
    this.url = `http://127.0.0.1:${port}`
    this.dataDir = path.join(folder, 'data')
  }

  /** Not started yet. */
  static async prepare(options: SiteOptions): Promise<Site> {
    const folder = await mkdtemp(path.join(tmpdir(), 'branchline-faults-'))
    return new Site(options, folder, options.port ?? (await freePort()), await freePort())
  }

  static async open(options: SiteOptions): Promise<Site> {
    const site = await Site.prepare(options)
    await site.start()
    return site
  }

  async start({
    build = this.#options.build,
    env,
  }: {
    build?: string
    /** More of its environment. */
    env?: Record<string, string>
  } = {}): Promise<void> {
    this.#server = await startWeb({
      port: this.port,
      cmsUrl: this.#options.cmsUrl,
      dataDir: this.dataDir,
      metricsPort: this.#metricsPort,
      clock: this.#clock,
      ...(build && { build }),
      ...(env && { env }),
    })
  }

  /** What time it is for this server, as long as nobody sets its clock. */
  get rightNow(): number {
    return Date.now() + this.#rightShift
  }

  /** Time goes by for it, and what waits for that has its turn. */
  async pass(ms: number): Promise<void> {
    this.#rightShift += ms
    await this.#clock.pass(ms)
  }

  /** Ends and starts it: then all that it was told stands on its disk, be it killed as it may. */
  async settle(): Promise<void> {
    await this.stopWithin(drainMs)
    await this.start()
  }

  /** SIGTERM, and so much time goes by from when it says that it is about to end; it has to end then. */
  async stopWithin(ms: number, beforeThat = async () => {}): Promise<void> {
    const stopped = this.stop()
    await vi.waitUntil(async () => (await this.get('/readyz')).status === 503)
    await beforeThat()
    // It may end in the midst of that, and then gives no answer.
    await Promise.allSettled([this.pass(ms)])
    await stopped
  }

  /** Somebody sets its clock so much before the right time; for now and for the next start. */
  async setClockAhead(ms: number): Promise<void> {
    await this.#clock.setShift(this.#rightShift + ms, { isRunning: this.#server !== null })
  }

  /** Lets time go by until it has found out that the cms is away, and leaves it alone. */
  async untilLeftAlone(): Promise<void> {
    const failures = await this.#failures()
    await vi.waitUntil(
      async () => {
        await this.pass(1_000)
        const more = (await this.#failures()) - failures
        return more >= failuresUntilLeftAlone && !(await this.#isFresh())
      },
      { timeout: 120_000 },
    )
  }

  /** Answers when it has found out that the cms is back. */
  async untilFresh(): Promise<void> {
    // So long it waits until it asks again.
    await this.pass(1_000)
    await vi.waitUntil(() => this.#isFresh(), { timeout: 120_000 })
  }

  /** Answers when it knows of all that was changed in the cms so far. */
  async untilItKnows(cmsUrl: string): Promise<void> {
    const { revision } = await revisionAt(cmsUrl)
    // So long it waits until it asks again. More would go from the patience that it has with a cms.
    await this.pass(1_000)
    await vi.waitUntil(async () => (await revisionAt(this.url)).revision === revision, {
      timeout: 120_000,
      interval: 100,
    })
  }

  async #isFresh(): Promise<boolean> {
    return (await this.figure('branchline_cms_fresh')) === 1
  }

  #failures(): Promise<number> {
    return this.figure('branchline_cms_failures_total')
  }

  /** SIGTERM; answers when it has ended. */
  async stop(): Promise<void> {
    await this.#server?.stop()
    this.#server = null
  }

  async kill(): Promise<void> {
    await this.#server?.kill()
    this.#server = null
  }

  /** Takes it away, and all that it kept. */
  async remove(): Promise<void> {
    await this.kill()
    await rm(path.dirname(this.dataDir), { recursive: true, force: true })
  }

  /** Answers when it has looked at all that the cms has. */
  async untilRefreshed(): Promise<void> {
    await vi.waitUntil(async () => (await this.figure('branchline_revisions_behind')) === 0, {
      timeout: 240_000,
      interval: 200,
    })
  }

  get output(): string {
    return this.#server?.output() ?? ''
  }

  get(address: string, init?: RequestInit): Promise<Response> {
    return fetch(this.url + address, { redirect: 'manual', ...init })
  }

  /** Bytes that it holds, without what is only not collected yet. */
  held(): Promise<number> {
    return this.#clock.held()
  }

  /** What it says of itself on its private port. */
  async figure(name: string): Promise<number> {
    const text = await (await fetch(`http://127.0.0.1:${this.#metricsPort}/metrics`)).text()
    const found = new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1]
    if (found === undefined) throw new Error(`it tells no ${name}:\n${text}`)
    return Number(found)
  }
}

async function revisionAt(origin: string): Promise<{ revision?: string }> {
  return (await (await fetch(`${origin}/api/site/revision`)).json()) as { revision?: string }
}

/** A cms that can be ended and started again. */
export class Cms {
  readonly url: string
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly #port: number
  readonly #clock = new RemoteClock(inject('clockShift'))
  #server: Server | null = null

  private constructor(dataDir: string, port: number, databaseUrl?: string) {
    this.dataDir = dataDir
    this.databaseUrl = databaseUrl
    this.#port = port
    this.url = `http://127.0.0.1:${port}`
  }

  /** With the example; not started yet. */
  static async withExample(): Promise<Cms> {
    return Cms.inFolder(await exampleFolder(inject('clockShift')))
  }

  /** With as much of the example as the one that all share has. */
  static async open(): Promise<Cms> {
    const cms = await Cms.withExample()
    await cms.start()
    await endSeriesSoon(cms.url, Date.now() + inject('clockShift'))
    return cms
  }

  /** In a folder that may be empty; not started yet. */
  static async inFolder(dataDir: string): Promise<Cms> {
    return new Cms(dataDir, await freePort())
  }

  /** On PostgreSQL, which it may share with others; not started yet. */
  static async onPostgres(databaseUrl: string, dataDir?: string): Promise<Cms> {
    const ownDir = () => mkdtemp(path.join(tmpdir(), 'branchline-faults-cms-'))
    return new Cms(dataDir ?? (await ownDir()), await freePort(), databaseUrl)
  }

  /**
   * Starts it, on the clock of the tests, unless it runs.
   *
   * @param env more of its environment
   */
  async start(env?: Record<string, string>): Promise<void> {
    this.#server ??= await startCms({
      webPort: inject('webPort'),
      port: this.#port,
      dataDir: this.dataDir,
      clock: this.#clock,
      ...(env && { env }),
      ...(this.databaseUrl && { databaseUrl: this.databaseUrl }),
    })
  }

  async stop(): Promise<void> {
    await this.#server?.stop()
    this.#server = null
  }

  async kill(): Promise<void> {
    await this.#server?.kill()
    this.#server = null
  }

  /** Runs one of its scripts to its end, whether it runs itself or not. */
  async run(...script: string[]): Promise<void> {
    const { dataDir, databaseUrl } = this
    const clock = new RemoteClock(inject('clockShift'))
    await runInCms(script, { dataDir, clock, ...(databaseUrl && { databaseUrl }) })
  }

  /** Takes it away, and its folder. */
  async remove(): Promise<void> {
    await this.kill()
    await rm(this.dataDir, { recursive: true, force: true })
  }
}
