import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { RemoteClock } from 'cms/tests/clock'
import { inject, vi } from 'vitest'
import { freePort } from '../e2e/ports'
import { runInCms, startCms, startWeb, type Server } from '../e2e/system'

export interface SiteOptions {
  cmsUrl: string
  /** Where its build is, below `web/`. */
  build?: string
  /** Its pages say where they are; none: any that is free. */
  port?: number
}

/** A web server that can be ended and started again, with a folder and a clock of its own. */
export class Site {
  readonly url: string
  readonly dataDir: string
  readonly port: number
  readonly #options: SiteOptions
  readonly #metricsPort: number
  readonly #clock = new RemoteClock(0)
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

  async start({ build = this.#options.build }: { build?: string } = {}): Promise<void> {
    this.#server = await startWeb({
      port: this.port,
      cmsUrl: this.#options.cmsUrl,
      dataDir: this.dataDir,
      metricsPort: this.#metricsPort,
      nodeOptions: this.#clock.nodeOptions,
      env: this.#clock.env,
      ...(build && { build }),
    })
  }

  /** Somebody sets its clock so much before the right time; for now and for the next start. */
  async shiftClock(ms: number): Promise<void> {
    await this.#clock.setShift(ms, { isRunning: this.#server !== null })
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
      timeout: 60_000,
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

/** A cms that can be ended and started again. */
export class Cms {
  readonly url: string
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly #port: number
  #server: Server | null = null

  private constructor(dataDir: string, port: number, databaseUrl?: string) {
    this.dataDir = dataDir
    this.databaseUrl = databaseUrl
    this.#port = port
    this.url = `http://127.0.0.1:${port}`
  }

  /** On a copy of a folder with a database; not started yet. */
  static async onCopyOf(folder: string): Promise<Cms> {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'branchline-faults-cms-'))
    await cp(folder, dataDir, { recursive: true })
    return Cms.inFolder(dataDir)
  }

  /** In a folder that may be empty; not started yet. */
  static async inFolder(dataDir: string): Promise<Cms> {
    return new Cms(dataDir, await freePort())
  }

  /** One of several on one PostgreSQL, which share a folder for uploads; not started yet. */
  static async onPostgres(databaseUrl: string, dataDir: string): Promise<Cms> {
    return new Cms(dataDir, await freePort(), databaseUrl)
  }

  /** Starts it, unless it runs. */
  async start(): Promise<void> {
    this.#server ??= await startCms({
      webPort: inject('webPort'),
      port: this.#port,
      dataDir: this.dataDir,
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
    await runInCms(script, { dataDir, ...(databaseUrl && { databaseUrl }) })
  }

  /** Takes it away, and its folder. */
  async remove(): Promise<void> {
    await this.kill()
    await rm(this.dataDir, { recursive: true, force: true })
  }
}
