import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { onPostgres, startPostgres, type Postgres } from 'cms/tests/postgres'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { Editor, signIn } from '../e2e/editor'
import { Balancer } from './balancer'
import { Everything, look } from './everything'
import { Load } from './load'
import { Cms, Site } from './servers'

const changeMs = 2_000
const longestStopMs = 10_000

let postgres: Postgres
let cmses: [Cms, Cms]
let sites: [Site, Site]

beforeAll(async () => {
  postgres = await startPostgres()
  await onPostgres(postgres.url, 'create database replicas')
  const database = `${postgres.url}/replicas`
  const dataDir = await mkdtemp(path.join(tmpdir(), 'branchline-faults-cms-'))
  cmses = [await Cms.onPostgres(database, dataDir), await Cms.onPostgres(database, dataDir)]
  // The first start on a new database is one replica's.
  for (const cms of cmses) await cms.start()
  sites = [await Site.open({ cmsUrl: cmses[0].url }), await Site.open({ cmsUrl: cmses[1].url })]
})
afterAll(async () => {
  for (const site of sites) await site.remove()
  for (const cms of cmses) await cms.remove()
  await postgres.stop()
})

describe('two cms and two web servers on one PostgreSQL', () => {
  test.each([0, 1] as const)('a change through either is seen through both: %i', async (index) => {
    const editor = new Editor(cmses[index].url, await signIn(cmses[index].url))
    const id = await editor.find('position', 'slug', 'workers-power')
    // What else the machine does can make one late: the better of two counts.
    const times = [
      await timeUntilSeen(editor, id, `Changed through ${index}`),
      await timeUntilSeen(editor, id, `Changed again through ${index}`),
    ]
    expect(Math.min(...times)).toBeLessThan(changeMs)
  })

  /** From when an editor is told that it is published until both sites show it everywhere; ms. */
  async function timeUntilSeen(editor: Editor, id: string, title: string): Promise<number> {
    await editor.change('position', id, { title })
    const start = performance.now()
    for (const site of sites) {
      for (const address of ['/positions/workers-power', '/positions', '/api/site/positions']) {
        await vi.waitUntil(async () => (await look(site.url + address)).source.includes(title), {
          timeout: 20_000,
          interval: 20,
        })
      }
    }
    return performance.now() - start
  }
})

test('a database that is gone is missed by no visitor, and is back by itself', async () => {
  const [site] = sites
  const everything = await Everything.read(site, cmses[0].url)
  const isFresh = async () => (await site.figure('branchline_cms_fresh')) === 1
  await postgres.pause()
  await vi.waitUntil(
    async () => {
      await everything.expectAt(site.url, { within: 2_500, atOnce: 8 })
      return !(await isFresh())
    },
    { timeout: 60_000, interval: 0 },
  )
  await pause(4_000)
  await everything.expectAt(site.url, { within: 300, isOld: true })
  await postgres.resume()
  await vi.waitUntil(isFresh, { timeout: 90_000 })
  await everything.expectAt(site.url, { within: 2_500, atOnce: 4, isOld: false })
})

test('web servers that are restarted in turn under load lose no request', async () => {
  const [first] = sites
  const everything = await Everything.read(first, cmses[0].url)
  const balancer = await Balancer.open(sites.map(({ url }) => url))
  const load = new Load(balancer.url, everything.addresses)
  for (const site of sites) {
    const start = performance.now()
    const stopped = site.stop()
    await vi.waitUntil(async () => (await site.get('/readyz')).status === 503, { timeout: 1_000 })
    expect((await site.get('/')).status).toBe(200)
    await stopped
    expect(performance.now() - start).toBeLessThan(longestStopMs + 500)
    await site.start()
    await vi.waitUntil(() => balancer.isReady(site.url), { timeout: 10_000 })
    await pause(500)
  }
  const { lost, asked } = await load.stop()
  balancer.close()
  expect(lost).toEqual([])
  expect(asked).toBeGreaterThan(100)
})
