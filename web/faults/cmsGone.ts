import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Editor, signIn } from '../e2e/editor'
import { daysAfter } from '../e2e/trickyMeetings'
import { Everything, look, type Reach } from './everything'
import { FaultyProxy } from './faultyProxy'
import { Load } from './load'
import { Cms, Site } from './servers'

/** A cms and its database that are ended and held while visitors read. */
export function cmsGone(reach: Reach): void {
  let cms: Cms
  let proxy: FaultyProxy
  let site: Site
  let everything: Everything
  let editor: Editor

  beforeAll(async () => {
    cms = await Cms.withExample()
    await cms.start()
    editor = new Editor(cms.url, await signIn(cms.url))
    proxy = await FaultyProxy.open(cms.url)
    site = await Site.open({ cmsUrl: proxy.url })
    everything = await Everything.read(site, reach)
    await site.settle()
  })
  beforeEach(async () => {
    await cms.start()
    await site.untilFresh()
    await site.untilRefreshed()
  })
  afterAll(async () => {
    await site.remove()
    await proxy.close()
    await cms.remove()
  })

  /** Restarts the web server while the cms is not there. */
  async function restartWithoutCms(): Promise<void> {
    await site.kill()
    await cms.kill()
    await site.start()
  }

  test('a cms that is killed under load is missed by nobody, and is back by itself', async () => {
    const load = new Load(site.url, everything.addresses)
    await load.more(20)
    await cms.kill()
    await site.untilLeftAlone()
    await everything.expectAt(site.url, { isOld: true })
    await cms.start()
    await site.untilFresh()
    await everything.expectAt(site.url, { isOld: false })
    await load.more(20)
    const { lost } = await load.stop()
    expect(lost).toEqual([])
  })

  describe('a database that another program holds', () => {
    /** Runs something while it is held. */
    async function whileHeld(work: () => Promise<void>): Promise<void> {
      const database = path.join(cms.dataDir, 'branchline.db')
      const holder = spawn(
        process.execPath,
        [`${import.meta.dirname}/holdDatabase.mjs`, database],
        {
          cwd: path.resolve(import.meta.dirname, '../../cms'),
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      )
      const ended = once(holder, 'exit')
      try {
        await Promise.race([once(holder.stdout, 'data'), ended])
        await work()
      } finally {
        holder.kill()
        await ended
      }
    }

    test('stops editors for a while, and no visitor', async () => {
      await whileHeld(async () => {
        await expect(editor.make('topic', { name: 'Saved while it was held' })).rejects.toThrow()
        await everything.expectAt(site.url, { isOld: false })
      })
      await editor.make('topic', { name: 'Saved when it was free' })
      await everything.expectAt(site.url, { isOld: false })
      await editor.tidyUp()
    })

    test('keeps a cms from starting, and no visitor from reading', async () => {
      await cms.kill()
      await whileHeld(async () => {
        await expect(cms.start()).rejects.toThrow('it ended before it was ready')
        await site.untilLeftAlone()
        await everything.expectAt(site.url, { isOld: true })
      })
      await cms.start()
      await site.untilFresh()
      await everything.expectAt(site.url, { atOnce: 4, isOld: false })
    })
  })

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
      expect(await everything.mentioning(site.url, words)).toEqual(expect.arrayContaining(lists))
      return id
    }

    async function expectNoTrace(status: number[]): Promise<void> {
      for (const address of own) {
        const seen = await look(site.url + address)
        expect(status, address).toContain(seen.status)
        // An address that somebody asks for is repeated to nobody else.
        expect(seen.source, address).not.toContain('Vanishing evening')
      }
      expect(await everything.mentioning(site.url, words)).toEqual([])
    }

    test('is gone from every address and every list once the server hears of it', async () => {
      const id = await publish()
      await editor.unpublish('meeting', id)
      await site.untilItKnows(cms.url)
      await expectNoTrace([404])
      await editor.tidyUp()
    })

    test('is gone from disk though nobody asked: not even a new start without a cms shows it', async () => {
      const id = await publish()
      await editor.unpublish('meeting', id)
      await site.untilItKnows(cms.url)
      await site.untilRefreshed()
      await restartWithoutCms()
      await expectNoTrace([404, 503])
      await everything.expectAt(site.url, { isOld: true })
      await cms.start()
      await editor.tidyUp()
    })
  })

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
