import { RemoteClock } from 'cms/tests/clock'
import { freePort } from 'cms/tests/ports'
import { checkedBuild } from './checkedBuild'
import { patient, reachLoopback, startCms, startWeb, type Server } from './system'

/** What a worker is told of its system; addresses are without a trailing slash. */
export interface System {
  siteUrl: string
  cmsUrl: string
  /** How far its clock is before the machine's, in milliseconds. */
  clockShift: number
}

/** The built cms and web server for each worker, as operators run them; started when asked for. */
export class Systems {
  readonly #shift: number
  readonly #env: Record<string, string>
  readonly #clocks = new Map<string, RemoteClock[]>()
  readonly #passed = new Map<string, number>()
  readonly #systems = new Map<string, Promise<Omit<System, 'clockShift'>>>()
  readonly #checked = new Map<string, Promise<string>>()
  readonly #servers = new Map<string, { name: string; server: Server }[]>()
  #build: Promise<string> | null = null

  /**
   * @param shift how far clocks begin before the machine's, in milliseconds
   * @param env more of the environment of its servers
   */
  constructor(shift: number, env: Record<string, string> = {}) {
    this.#shift = shift
    this.#env = env
  }

  /** @returns what a worker asked for: `/system`, `/checked` (an address), `/logs` or `/pass/1000` */
  async answer(what: string, worker: string): Promise<unknown> {
    if (what === '/system') {
      return { ...(await this.#system(worker)), clockShift: this.#shiftOf(worker) }
    }
    if (what === '/checked') return this.#checkedUrl(worker)
    if (what === '/logs') return this.#logs(worker)
    if (what.startsWith('/pass/')) return this.#pass(worker, Number(what.slice('/pass/'.length)))
    throw new Error(`there is no ${what}`)
  }

  async stop(): Promise<void> {
    const starting = [...this.#systems.values(), ...this.#checked.values()]
    await Promise.allSettled(starting)
    const servers = [...this.#servers.values()].flat()
    await Promise.all(servers.map(({ server }) => server.stop()))
  }

  #system(worker: string): Promise<Omit<System, 'clockShift'>> {
    const asked = this.#systems.get(worker) ?? this.#start(worker)
    this.#systems.set(worker, asked)
    return asked
  }

  async #start(worker: string): Promise<Omit<System, 'clockShift'>> {
    const webPort = await freePort()
    const cms = this.#keep(
      worker,
      'cms',
      await startCms({
        webPort,
        clock: this.#clock(worker),
        nodeOptions: reachLoopback,
        env: this.#env,
      }),
    )
    const web = this.#keep(
      worker,
      'web',
      await startWeb({
        port: webPort,
        cmsUrl: cms.url,
        nodeOptions: patient,
        clock: this.#clock(worker),
        env: this.#env,
      }),
    )
    return { siteUrl: web.url, cmsUrl: cms.url }
  }

  #checkedUrl(worker: string): Promise<string> {
    const asked = this.#checked.get(worker) ?? this.#startChecked(worker)
    this.#checked.set(worker, asked)
    return asked
  }

  async #startChecked(worker: string): Promise<string> {
    this.#build ??= checkedBuild()
    const [build, { cmsUrl }] = await Promise.all([this.#build, this.#system(worker)])
    const server = await startWeb({
      port: await freePort(),
      cmsUrl,
      build,
      nodeOptions: patient,
      clock: this.#clock(worker),
    })
    return this.#keep(worker, 'web-checked', server).url
  }

  #shiftOf(worker: string): number {
    return this.#shift + (this.#passed.get(worker) ?? 0)
  }

  #clock(worker: string): RemoteClock {
    const clock = new RemoteClock(this.#shiftOf(worker))
    this.#clocks.set(worker, [...(this.#clocks.get(worker) ?? []), clock])
    return clock
  }

  async #pass(worker: string, ms: number): Promise<number> {
    this.#passed.set(worker, (this.#passed.get(worker) ?? 0) + ms)
    await Promise.all((this.#clocks.get(worker) ?? []).map((clock) => clock.pass(ms)))
    return this.#shiftOf(worker)
  }

  #keep(worker: string, name: string, server: Server): Server {
    this.#servers.set(worker, [...(this.#servers.get(worker) ?? []), { name, server }])
    return server
  }

  #logs(worker: string): Record<string, string> {
    const servers = this.#servers.get(worker) ?? []
    return Object.fromEntries(servers.map(({ name, server }) => [name, server.output()]))
  }
}
