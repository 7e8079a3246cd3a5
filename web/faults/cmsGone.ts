import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Editor } from '../e2e/editor'
import type { Everything } from './everything'
import { Load } from './load'
import type { Cms, Site } from './servers'
import type { Watched } from './watchedSite'

/**
 * A cms and its database that are ended and held while visitors read. A short run holds what visitors see
 * of one that is not there, or does not answer, by `ailments.ts`.
 */
export function cmsGone(watched: () => Watched): void {
  let cms: Cms
  let site: Site
  let everything: Everything
  let editor: Editor

  beforeAll(() => ({ cms, site, everything, editor } = watched()))

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
}
