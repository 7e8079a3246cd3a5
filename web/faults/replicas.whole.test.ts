import { onPostgres, startPostgres, type Postgres } from 'cms/tests/postgres'
import { Storage } from 'cms/tests/storage'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Editor, signIn } from '../e2e/editor'
import { Balancer } from './balancer'
import { Everything, look } from './everything'
import { Load } from './load'
import { Cms, drainMs, Site } from './servers'

let postgres: Postgres
let storage: Storage
let cmses: [Cms, Cms]
let sites: [Site, Site]

beforeAll(async () => {
  postgres = await startPostgres()
  storage = await Storage.open()
  await onPostgres(postgres.url, 'create database replicas')
  const database = `${postgres.url}/replicas`
  cmses = [await Cms.onPostgres(database), await Cms.onPostgres(database)]
  await Promise.all(cmses.map((cms) => cms.start(storage.environment)))
  sites = [await Site.open({ cmsUrl: cmses[0].url }), await Site.open({ cmsUrl: cmses[1].url })]
})
afterAll(async () => {
  for (const site of sites) await site.remove()
  for (const cms of cmses) await cms.remove()
  await storage.remove()
  await postgres.stop()
})

describe('two cms and two web servers on one PostgreSQL and one bucket', () => {
  test.each([0, 1] as const)('a change through either is seen through both: %i', async (index) => {
    const editor = new Editor(cmses[index].url, await signIn(cmses[index].url))
    const id = await editor.find('position', 'slug', 'workers-power')
    const title = `Changed through ${index}`
    await editor.change('position', id, { title })
    for (const [number, site] of sites.entries()) {
      await site.untilItKnows(cmses[number]?.url ?? '')
      for (const address of ['/positions/workers-power', '/positions', '/api/site/positions']) {
        expect((await look(site.url + address)).source).toContain(title)
      }
    }
  })
})

test('a database that is gone is missed by no visitor, and is back by itself', async () => {
  const [site] = sites
  const everything = await Everything.read(site, 'all')
  await postgres.pause()
  await everything.expectAt(site.url, { atOnce: 8 })
  await site.untilLeftAlone()
  await everything.expectAt(site.url, { isOld: true })
  await postgres.resume()
  await site.untilFresh()
  await everything.expectAt(site.url, { atOnce: 4, isOld: false })
})

test('web servers that are restarted in turn under load lose no request', async () => {
  const everything = await Everything.read(sites[0], 'all')
  await sites[1].untilRefreshed()
  const balancer = await Balancer.open(sites.map(({ url }) => url))
  const load = new Load(balancer.url, everything.addresses)
  await restartEach(balancer, load)
  await load.more(20)
  const { lost } = await load.stop()
  balancer.close()
  expect(lost).toEqual([])
})

test('a hundred thousand requests are all answered while every part is restarted in turn', async () => {
  const everything = await Everything.read(sites[0], 'all')
  await sites[1].untilRefreshed()
  const balancer = await Balancer.open(sites.map(({ url }) => url))
  const load = new Load(balancer.url, everything.addresses, 'hurried')
  for (const [number, cms] of cmses.entries()) {
    await load.more(15_000)
    await cms.stop()
    await load.more(5_000)
    await cms.start(storage.environment)
    await sites[number]?.untilFresh()
  }
  await load.more(5_000)
  await storage.pause()
  await load.more(5_000)
  await storage.resume()
  await load.more(5_000)
  await postgres.pause()
  await load.more(5_000)
  await postgres.resume()
  for (const site of sites) await site.untilFresh()
  await load.more(10_000)
  await restartEach(balancer, load)
  await load.more(30_000)
  const { asked, lost } = await load.stop()
  balancer.close()
  expect(asked).toBeGreaterThanOrEqual(100_000)
  expect(lost).toEqual([])
})

/** One after the other, each when the balancer knows that it is about to end, or is there again. */
async function restartEach(balancer: Balancer, load: Load): Promise<void> {
  for (const site of sites) {
    await load.more(20)
    await site.stopWithin(drainMs, async () => {
      await balancer.look()
      expect((await site.get('/')).status).toBe(200)
    })
    await load.more(20)
    await site.start()
    await balancer.look()
    expect(balancer.isReady(site.url)).toBe(true)
  }
}
