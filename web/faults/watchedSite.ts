import { afterAll, beforeAll, beforeEach } from 'vitest'
import { Editor, signIn } from '../e2e/editor'
import { Everything, type Reach } from './everything'
import { FaultyProxy } from './faultyProxy'
import { Cms, Site } from './servers'

/** A cms, a proxy in front of it, and a site that reads through that. */
export interface Watched {
  cms: Cms
  proxy: FaultyProxy
  site: Site
  /** All that the site answered when all was well. */
  everything: Everything
  editor: Editor
}

/** Makes one for all tests of a file, each of which begins when all is well; read once they run. */
export function watchedSite(reach: Reach): () => Watched {
  let watched: Watched

  beforeAll(async () => {
    const cms = await Cms.open()
    const editor = new Editor(cms.url, await signIn(cms.url))
    const proxy = await FaultyProxy.open(cms.url)
    const site = await Site.open({ cmsUrl: proxy.url })
    const everything = await Everything.read(site, reach)
    await site.settle()
    watched = { cms, proxy, site, everything, editor }
  })
  beforeEach(async () => {
    const { cms, site, editor } = watched
    await cms.start()
    await editor.tidyUp()
    await site.untilFresh()
    await site.untilItKnows(cms.url)
    await site.untilRefreshed()
  })
  afterAll(async () => {
    const { cms, proxy, site } = watched
    await site.remove()
    await proxy.close()
    await cms.remove()
  })
  return () => watched
}
