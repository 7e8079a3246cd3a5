import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { each, Everything, look } from './everything'
import { FaultyProxy } from './faultyProxy'
import { Load } from './load'
import { Site } from './servers'
import { isWhole } from '../../scripts/testing/whole.mjs'

const cmsUrl = inject('cmsUrl')
const kibibyte = 2 ** 10
const mebibyte = 2 ** 20

let proxy: FaultyProxy
let site: Site
let everything: Everything

beforeAll(async () => {
  proxy = await FaultyProxy.open(cmsUrl)
  site = await Site.open({ cmsUrl: proxy.url })
  everything = await Everything.read(site, isWhole ? 'all' : 'one of each kind')
})
afterAll(async () => {
  await site.remove()
  await proxy.close()
})

describe('a burst of addresses and parameters that nobody has ever used', () => {
  type MakeUp = (name: string) => string

  /** Of all that is made up, so that no two are the same. */
  const madeUp: readonly MakeUp[] = [
    (name) => `/${name}`,
    (name) => `/es/what-we-do/${name}`,
    (name) => `/meetings/${name}`,
    (name) => `/meetings/weekly-branch-meeting/${name}`,
    (name) => `/meetings/${name}/calendar.ics`,
    (name) => `/positions?${name}=1`,
    (name) => `/?utm=${name}`,
    (name) => `/calendar.ics?topic=${name}`,
    (name) => `/api/site/pages/${name}?locale=en`,
    (name) => `/api/site?${name}=1`,
    (name) => `/uploads/${name}.webp`,
    (name) => `/assets/${name}.js`,
  ]
  /** What is answered to these is a reply as any other, and is held for the next who asks. */
  const madeUpLists: readonly MakeUp[] = [
    (name) => `/meetings?topic=${name}`,
    (name) => `/meetings?after=${name}`,
    (name) => `/api/site/meetings?locale=en&topic=${name}`,
  ]

  /** Long, so that to keep one takes more than what else a request may leave. */
  const nameOf = (prefix: string, number: number) => `${prefix}-${number}`.padEnd(600, '-x')

  async function burst(from: readonly MakeUp[], prefix: string, count: number): Promise<void> {
    const numbers = Array.from({ length: count }, (_, number) => number)
    await each(numbers, 24, async (number) => {
      const make = from[number % from.length]
      const { status } = await look(site.url + make?.(nameOf(prefix, number)))
      expect([200, 302, 400, 404, 503]).toContain(status)
    })
  }

  test('asks the cms no more than it can bear, leaves nothing in memory, and disturbs nobody', async () => {
    // What is left in memory can be told from what the runtime takes only after many.
    const count = isWhole ? 4_800 : 1_200
    // What the first of them make the runtime take is not for them.
    if (isWhole) await burst(madeUp, 'first', count / 2)
    const held = await site.held()
    const asked = proxy.asked.length
    const start = performance.now()
    const load = new Load(site.url, everything.addresses)
    await burst(madeUp, 'then', count)
    const { lost } = await load.stop()
    const seconds = (performance.now() - start) / 1_000
    const reached = proxy.asked.length - asked

    expect(lost).toEqual([])
    // Sixty in five seconds, wherever those begin.
    expect(reached).toBeLessThanOrEqual(60 * (Math.ceil(seconds / 5) + 1))
    // Of those that reached the cms it is remembered for a while that nothing is there.
    const mayBeHeld = held + count * 300 + reached * 4 * kibibyte
    if (isWhole) await expect.poll(() => site.held(), { timeout: 30_000 }).toBeLessThan(mayBeHeld)
    await everything.expectAt(site.url, { isOld: false })
  })

  test('fills the room that replies have, and no more', async () => {
    await burst(madeUpLists, 'lists', 1_200)
    expect(await site.figure('branchline_replies_bytes')).toBeLessThan(64 * mebibyte)
    await everything.expectAt(site.url, { isOld: false })
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
    await everything.expectAt(site.url)

    await site.stopWithin(10_000)
    for (const socket of sockets) socket.destroy()
    await site.start()
  })
})
