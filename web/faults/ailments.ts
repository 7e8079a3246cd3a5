import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Everything, Reach } from './everything'
import type { Ailment, FaultyProxy } from './faultyProxy'
import { Load } from './load'
import type { Proxied } from './proxiedSite'
import type { Site } from './servers'

/** The worst: whoever asks is kept waiting. A short run has no cms at all where a server starts (`withoutCms`). */
const silent: Ailment = 'never answers'

/** What these look like to the web server is held beside `ask.ts`, too. */
const others: Ailment[] = [
  'refuses connections',
  'answers with half of the text',
  'answers 500',
  'answers with a page of another server',
  'breaks its answers off',
  'answers with another shape',
  'answers byte by byte',
]

/** All that can be wrong with a cms, and what visitors see of it. */
export function ailments(reach: Reach, proxied: () => Proxied): void {
  let proxy: FaultyProxy
  let site: Site
  let everything: Everything

  beforeAll(() => ({ proxy, site, everything } = proxied()))
  afterEach(() => proxy.recover())

  describe('when the cms', () => {
    test.each(reach === 'all' ? [silent, ...others] : [silent])(
      '%s, all that was ever good answers, and is new again by itself',
      async (ailment) => {
        const load = new Load(site.url, everything.addresses)
        await proxy.suffer(ailment)
        await everything.expectAt(site.url, { atOnce: 8 })
        await site.untilLeftAlone()
        expect((await load.stop()).lost).toEqual([])

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
