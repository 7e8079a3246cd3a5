import { afterAll, beforeAll, inject } from 'vitest'
import { Everything, type Reach } from './everything'
import { FaultyProxy } from './faultyProxy'
import { Site } from './servers'

/** The cms that all share, a proxy in front of it, and a site that reads through that. */
export interface Proxied {
  proxy: FaultyProxy
  site: Site
  /** All that the site answered when all was well. */
  everything: Everything
}

/** Makes one for all tests of a file; read once they run. */
export function proxiedSite(reach: Reach): () => Proxied {
  let proxied: Proxied

  beforeAll(async () => {
    const proxy = await FaultyProxy.open(inject('cmsUrl'))
    const site = await Site.open({ cmsUrl: proxy.url })
    const everything = await Everything.read(site, reach)
    await site.settle()
    await site.untilRefreshed()
    proxied = { proxy, site, everything }
  })
  afterAll(async () => {
    await proxied.site.remove()
    await proxied.proxy.close()
  })
  return () => proxied
}
