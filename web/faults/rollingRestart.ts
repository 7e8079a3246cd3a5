import { expect } from 'vitest'
import { Balancer } from './balancer'
import { Everything, type Reach } from './everything'
import { Load } from './load'
import { drainMs, type Site } from './servers'

/** Restarts web servers in turn behind a balancer, under load: no request may be lost. */
export async function restartInTurn(sites: readonly [Site, Site], reach: Reach): Promise<void> {
  const everything = await Everything.read(sites[0], reach)
  await sites[1].untilRefreshed()
  const balancer = await Balancer.open(sites.map(({ url }) => url))
  const load = new Load(balancer.url, everything.addresses)
  await restartEach(sites, balancer, load)
  await load.more(20)
  const { lost } = await load.stop()
  balancer.close()
  expect(lost).toEqual([])
}

/** One after the other, each when the balancer knows that it is about to end, or is there again. */
export async function restartEach(
  sites: readonly Site[],
  balancer: Balancer,
  load: Load,
): Promise<void> {
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
