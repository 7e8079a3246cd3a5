import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { Everything, type Reach } from './everything'
import { FaultyProxy, type Ailment } from './faultyProxy'
import { Site } from './servers'

/** No answer, and one of which something is missing. */
const ofEachKind: Ailment[] = ['never answers', 'answers with half of the text']

/** What these look like to the web server is held beside `ask.ts`, too. */
const others: Ailment[] = [
  'refuses connections',
  'answers 500',
  'answers with a page of another server',
  'breaks its answers off',
  'answers with another shape',
  'answers byte by byte',
]

/** All that can be wrong with a cms, and what visitors see of it. */
export function ailments(reach: Reach): void {
  let proxy: FaultyProxy
  let site: Site
  let everything: Everything

  beforeAll(async () => {
    proxy = await FaultyProxy.open(inject('cmsUrl'))
    site = await Site.open({ cmsUrl: proxy.url })
    everything = await Everything.read(site, reach)
  })
  afterEach(() => proxy.recover())
  afterAll(async () => {
    await site.remove()
    await proxy.close()
  })

  describe('when the cms', () => {
    test.each(reach === 'all' ? [...ofEachKind, ...others] : ofEachKind)(
      '%s, all that was ever good answers, and is new again by itself',
      async (ailment) => {
        await proxy.suffer(ailment)
        await everything.expectAt(site.url, { atOnce: 8 })
        await site.untilLeftAlone()

        const asked = proxy.asked.length
        await everything.expectAt(site.url, { isOld: true })
        // Nobody waits for what does not come.
        expect(proxy.asked.slice(asked)).toEqual([])

        await proxy.recover()
        await site.untilFresh()
        await everything.expectAt(site.url, { atOnce: 4, isOld: false })
      },
    )

    test('answers late, all answers nevertheless', async () => {
      await proxy.suffer('answers late')
      // None of what is ready is good any more: all is asked for, and comes late.
      await site.pass(10_000)
      await everything.expectAt(site.url, { atOnce: 8 })
    })
  })
}
