import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { each, Everything, look } from './everything'
import { FaultyProxy } from './faultyProxy'
import { Load } from './load'
import { Site } from './servers'

const cmsUrl = inject('cmsUrl')
const mebibyte = 2 ** 20

let proxy: FaultyProxy
let site: Site
let everything: Everything

beforeAll(async () => {
  proxy = await FaultyProxy.open(cmsUrl)
  site = await Site.open({ cmsUrl: proxy.url })
  everything = await Everything.read(site, cmsUrl)
})
afterAll(async () => {
  await site.remove()
  await proxy.close()
})

describe('a burst of addresses and parameters that nobody has ever used', () => {
  /** Of all that is made up, so that no two are the same. */
  const madeUp = [
    (name: string) => `/${name}`,
    (name: string) => `/es/what-we-do/${name}`,
    (name: string) => `/meetings/${name}`,
    (name: string) => `/meetings/weekly-branch-meeting/${name}`,
    (name: string) => `/meetings/${name}/calendar.ics`,
    (name: string) => `/positions?${name}=1`,
    (name: string) => `/?utm=${name}`,
    (name: string) => `/meetings?topic=${name}`,
    (name: string) => `/calendar.ics?topic=${name}`,
    (name: string) => `/meetings?after=${name}`,
    (name: string) => `/api/site/pages/${name}?locale=en`,
    (name: string) => `/api/site?${name}=1`,
    (name: string) => `/api/site/meetings?locale=en&topic=${name}`,
    (name: string) => `/uploads/${name}.webp`,
    (name: string) => `/assets/${name}.js`,
  ]

  async function burst(prefix: string, count: number): Promise<void> {
    const numbers = Array.from({ length: count }, (_, number) => number)
    await each(numbers, 24, async (number) => {
      const make = madeUp[number % madeUp.length]
      const { status } = await look(site.url + make?.(`${prefix}${number}`))
      expect([200, 302, 400, 404, 503]).toContain(status)
    })
  }

  test('asks the cms no more than it can bear, holds no more memory, and disturbs nobody', async () => {
    // What the first of them make the runtime take is not for them.
    await burst('warm', 1_000)
    const memory = await site.figure('process_resident_memory_bytes')
    const asked = proxy.asked.length
    const start = performance.now()
    const load = new Load(site.url, everything.addresses)
    await burst('strange', 10_000)
    const { lost } = await load.stop()
    const seconds = (performance.now() - start) / 1_000

    expect(lost).toEqual([])
    // Sixty in five seconds, wherever those begin.
    expect(proxy.asked.length - asked).toBeLessThanOrEqual(60 * (Math.ceil(seconds / 5) + 1))
    expect(await site.figure('branchline_replies_bytes')).toBeLessThan(64 * mebibyte)
    const more = (await site.figure('process_resident_memory_bytes')) - memory
    expect(more).toBeLessThan(100 * mebibyte)
    await everything.expectAt(site.url, { within: 300, isOld: false })
  })
})

describe('clients that dawdle', () => {
  const each100 = Array.from({ length: 100 })

  async function open(beginning: string): Promise<Socket> {
    const { hostname, port } = new URL(site.url)
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
    socket.on('error', () => undefined)
    await once(socket, 'connect')
    socket.write(beginning)
    return socket
  }

  test('stop no other, and a server that ends waits for them only so long', async () => {
    const request = 'GET /meetings HTTP/1.1\r\nHost: site\r\n'
    const sockets = await Promise.all([
      ...each100.map(() => open('')),
      ...each100.map(() => open(request)),
      ...each100.map(async () => {
        // Asks for more than fits on the way, and never reads it.
        const socket = await open(`${request}\r\n`.repeat(20))
        return socket.pause()
      }),
      ...each100.map(async () => {
        const socket = await open(request)
        return socket.end()
      }),
    ])
    await everything.expectAt(site.url, { within: 300 })

    const start = performance.now()
    await site.stop()
    expect(performance.now() - start).toBeLessThan(11_000)
    for (const socket of sockets) socket.destroy()
    await pause(0)
    await site.start()
  })
})
