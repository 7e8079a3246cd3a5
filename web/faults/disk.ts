import { execFile } from 'node:child_process'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { Everything, type Reach } from './everything'
import { FaultyProxy } from './faultyProxy'
import { Site } from './servers'

const web = path.resolve(import.meta.dirname, '..')

const run = promisify(execFile)
/** Only root can make a disk for a test. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0

/** Disks of a web server that take nothing, and what was on them before an update. */
export function disk(reach: Reach): void {
  let proxy: FaultyProxy
  let site: Site

  beforeEach(async () => {
    proxy = await FaultyProxy.open(inject('cmsUrl'))
  })
  afterEach(async () => {
    await site.remove()
    await proxy.close()
  })

  const fromMemory =
    'what the cms said is served from memory, and what is wrong is logged once, when'
  // A disk that takes nothing is held beside `kept.ts`, too.
  describe.runIf(reach === 'all')(fromMemory, () => {
    // Also by root, for whom permissions do not count.
    test('its folder cannot be written to', async () => {
      site = await Site.prepare({ cmsUrl: proxy.url })
      await mkdir(path.join(site.dataDir, 'web'), { recursive: true })
      await writeFile(path.join(site.dataDir, 'web', 'kept'), 'no folder')
      await site.start()
      await expectServedFromMemory()
    })

    test.skipIf(!canMount).each([
      ['is full', 'size=600k'],
      ['can only be read', 'ro'],
    ])('its disk %s', async (_what, options) => {
      site = await Site.prepare({ cmsUrl: proxy.url })
      await mkdir(site.dataDir)
      await run('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', site.dataDir])
      try {
        await site.start()
        await expectServedFromMemory()
      } finally {
        await site.kill()
        await run('umount', [site.dataDir])
      }
    })

    async function expectServedFromMemory(): Promise<void> {
      const everything = await Everything.read(site, reach)
      await proxy.suffer('refuses connections')
      await site.untilLeftAlone()
      await everything.expectAt(site.url, { atOnce: 8, isOld: true })
      await proxy.recover()
      await site.untilFresh()
      await everything.expectAt(site.url, { atOnce: 8, isOld: false })
      const lines = site.output
        .split('\n')
        .filter((line) => line.includes('cannot be kept on disk'))
      expect(lines).toHaveLength(1)
      expect(site.output).not.toContain('is kept on disk again')
    }
  })

  test('files of the release before are answered after an update', async () => {
    const former = path.join(web, 'dist', 'former')
    const name = 'assets/former-1a2b3c4d.js'
    await cp(path.join(web, 'dist', 'client'), path.join(former, 'client'), { recursive: true })
    await cp(path.join(web, 'dist', 'server'), path.join(former, 'server'), { recursive: true })
    await writeFile(path.join(former, 'client', name), 'export const release = "former"\n')
    try {
      site = await Site.prepare({ cmsUrl: proxy.url })
      await site.start({ build: 'dist/former' })
      expect((await site.get(`/${name}`)).status).toBe(200)
      await site.kill()
      await site.start()
      const answer = await site.get(`/${name}`)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('former')
      expect(answer.headers.get('content-type')).toContain('javascript')
      expect(answer.headers.get('cache-control')).toContain('immutable')
      expect((await site.get('/assets/never-1a2b3c4d.js')).status).toBe(404)
    } finally {
      await rm(former, { recursive: true, force: true })
    }
  })
}
