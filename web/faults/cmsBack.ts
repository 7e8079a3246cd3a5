import { cp, rename, rm } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Editor } from '../e2e/editor'
import { daysAfter } from '../e2e/trickyMeetings'
import { Everything, look, type Reach } from './everything'
import type { FaultyProxy } from './faultyProxy'
import type { Cms, Site } from './servers'
import type { Watched } from './watchedSite'

/** A cms that says something else than before, while it is ailing or once it is back. */
export function cmsBack(reach: Reach, watched: () => Watched): void {
  let cms: Cms
  let proxy: FaultyProxy
  let site: Site
  let everything: Everything
  let editor: Editor

  beforeAll(() => ({ cms, proxy, site, everything, editor } = watched()))

  /** Restarts the web server while the cms is not there. */
  async function restartWithoutCms(): Promise<void> {
    await site.kill()
    await cms.kill()
    await site.start()
  }

  describe('what is not public any more', () => {
    const words = /vanishing[- ]evening/i
    const meetingOn = (date: string) => ({
      title: 'Vanishing evening',
      slug: 'vanishing-evening',
      firstDate: date,
      startTime: '19:00',
      endTime: '21:00',
      planStatus: 'scheduled',
      attendance: 'online',
    })
    const addressesOf = (date: string) =>
      ['', `/${date}`].flatMap((rest) =>
        ['', '/es'].flatMap((prefix) => [
          `${prefix}/meetings/vanishing-evening${rest}`,
          `${prefix}/meetings/vanishing-evening${rest}/calendar.ics`,
          `/api/site/meetings/vanishing-evening${rest}?locale=${prefix.slice(1) || 'en'}`,
        ]),
      )
    const lists = [
      '/meetings',
      '/es/meetings',
      '/calendar.ics',
      '/sitemap.xml',
      '/api/site/sitemap',
    ]

    let own: string[]

    async function publish(): Promise<string> {
      const date = daysAfter(new Date(site.rightNow).toISOString().slice(0, 10), 3)
      own = addressesOf(date)
      const id = await editor.make('meeting', meetingOn(date))
      await site.untilItKnows(cms.url)
      for (const address of own) {
        expect([address, (await look(site.url + address)).status]).toEqual([address, 200])
      }
      for (const address of lists) {
        expect((await look(site.url + address)).source, address).toMatch(words)
      }
      return id
    }

    async function expectNoTrace(status: number[]): Promise<void> {
      for (const address of own) {
        const seen = await look(site.url + address)
        // Whoever subscribed to the meeting is told that it is off, and nothing else of it.
        const isFeed = /evening\/calendar\.ics$/.test(address)
        expect(isFeed ? [200, 503] : status, address).toContain(seen.status)
        // An address that somebody asks for is repeated to nobody else.
        expect(seen.source, address).not.toContain('Vanishing evening')
      }
      expect(await everything.mentioning(site.url, words)).toEqual([])
    }

    test('is gone from every address and list once the server hears of it, and from its disk', async () => {
      const id = await publish()
      await editor.unpublish('meeting', id)
      await site.untilItKnows(cms.url)
      await expectNoTrace([404])
      // From now on calendars say of what was withdrawn that it is off.
      everything = await Everything.read(site, reach)
      // Not even a new start without a cms shows it.
      await restartWithoutCms()
      await expectNoTrace([404, 503])
      await everything.expectAt(site.url, { isOld: true })
    })
  })

  // What is told when the cms is silent is held beside `known.ts`, and in the cms that an older database
  // is never taken for what is known.
  if (reach !== 'all') return
  test('while it tells of a change and then never answers, the old text answers', async () => {
    await proxy.suffer('never answers', { sparesRevision: true })
    await editor.make('topic', { name: 'Nobody meets about this yet' })
    await site.untilItKnows(cms.url)
    await everything.expectAt(site.url, { atOnce: 24 })
    await editor.tidyUp()
    await proxy.recover()
    await site.untilItKnows(cms.url)
    await site.untilRefreshed()
    await everything.expectAt(site.url, { atOnce: 4, isOld: false })
  })

  test('a backup that is brought back is shown everywhere', async () => {
    const backup = `${cms.dataDir}-backup`
    await cms.stop()
    await cp(cms.dataDir, backup, { recursive: true })
    await cms.start()
    await editor.make('position', {
      title: 'Thought of since',
      slug: 'thought-of-since',
      summary: 'Made after the backup.',
    })
    const id = await editor.find('position', 'slug', 'workers-power')
    await editor.change('position', id, { title: 'Renamed since the backup' })
    await site.untilItKnows(cms.url)
    const words = /Thought of since|thought-of-since|Renamed since the backup/
    expect(await everything.mentioning(site.url, words)).toContain('/positions')
    expect((await look(`${site.url}/positions/workers-power`)).source).toMatch(words)

    await cms.kill()
    await rm(cms.dataDir, { recursive: true })
    await rename(backup, cms.dataDir)
    await cms.start()
    await site.untilFresh()
    await site.untilItKnows(cms.url)
    expect(await everything.mentioning(site.url, words)).toEqual([])
    await everything.expectAt(site.url, { atOnce: 4, isOld: false })
    expect((await look(`${site.url}/positions/workers-power`)).source).not.toMatch(words)
    expect((await look(`${site.url}/positions/thought-of-since`)).status).toBe(404)
  })
}
