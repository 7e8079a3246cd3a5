import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Asset, Assets } from './assets'
import { sampleLog } from './cms/sample-door'
import { keepAssets } from './formerAssets'

const run = promisify(execFile)
/** Only root can make a disk for a test. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0

let folder: string
const { log, lines } = sampleLog()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assets-'))
  lines.length = 0
})

afterEach(() => rm(folder, { recursive: true, force: true }))

function asset(content: string, compressed: Asset['compressed'] = {}): Asset {
  return { content: Buffer.from(content), compressed, headers: { ETag: `W/"${content}"` } }
}

const first: Assets = new Map([
  ['/assets/app-1.js', asset('one', { br: Buffer.from('one, br'), gzip: Buffer.from('one, gz') })],
  ['/assets/both-9.css', asset('both')],
  ['/icon.svg', asset('<svg/>')],
])
const second: Assets = new Map([
  ['/assets/app-2.js', asset('two')],
  ['/assets/both-9.css', asset('both')],
  ['/icon.svg', asset('<svg id="new"/>')],
])

test('the files of the release before are answered, compressed as they were', async () => {
  await keepAssets(folder, first, log)
  const assets = await keepAssets(folder, second, log)
  expect([...assets.keys()].sort()).toEqual([
    '/assets/app-1.js',
    '/assets/app-2.js',
    '/assets/both-9.css',
    '/icon.svg',
  ])
  const former = assets.get('/assets/app-1.js')
  expect(former?.content.toString()).toBe('one')
  expect(former?.compressed.br?.toString()).toBe('one, br')
  expect(former?.compressed.gzip?.toString()).toBe('one, gz')
  expect(former?.headers['Cache-Control']).toContain('immutable')
})

test('what is of this release is its own', async () => {
  await keepAssets(folder, first, log)
  const assets = await keepAssets(folder, second, log)
  expect(assets.get('/icon.svg')).toBe(second.get('/icon.svg'))
  expect(assets.get('/assets/both-9.css')).toBe(second.get('/assets/both-9.css'))
})

test('only files whose names tell their content are kept', async () => {
  await keepAssets(folder, first, log)
  expect((await readdir(folder, { recursive: true })).sort()).toEqual([
    'assets',
    'assets/app-1.js',
    'assets/app-1.js.br',
    'assets/app-1.js.gz',
    'assets/both-9.css',
  ])
})

test('they go when no release had them for thirty days', async () => {
  const now = Date.parse('2036-05-14T17:00:00.000Z')
  const day = 24 * 3_600_000
  await keepAssets(folder, first, log, () => now - 31 * day)
  const younger = new Date(now - 29 * day)
  await utimes(join(folder, 'assets', 'app-1.js.br'), younger, younger)
  const assets = await keepAssets(folder, second, log, () => now)
  expect(assets.has('/assets/app-1.js')).toBe(false)
  expect(assets.has('/assets/both-9.css')).toBe(true)
  // In use, so it is as young as this start.
  const { mtimeMs } = await stat(join(folder, 'assets', 'both-9.css'))
  expect(mtimeMs).toBe(now)
  expect(await readdir(join(folder, 'assets'))).toContain('app-1.js.br')
})

test('a folder that cannot be written to is told of once and stops nothing', async () => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  expect(await keepAssets(file, first, log)).toBe(first)
  expect(lines.map(({ msg }) => msg)).toEqual([
    'files of this release cannot be kept for the next: see DATA_DIR',
  ])
})

test.skipIf(!canMount)(
  'a full disk takes no former file away, and has those of this release once there is room',
  async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    await run('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder])
    try {
      await keepAssets(folder, first, log)
      const large = join(folder, 'large')
      await writeFile(large, Buffer.alloc(65_536)).catch(() => undefined)
      const assets = await keepAssets(folder, second, log)
      expect([...assets.keys()]).toContain('/assets/app-1.js')
      expect(await readdir(join(folder, 'assets'))).not.toContain('app-2.js')

      await rm(large)
      await vi.advanceTimersByTimeAsync(10 * 60_000)
      await expect.poll(() => readdir(join(folder, 'assets'))).toContain('app-2.js')
      await expect.poll(() => lines.at(-1)?.msg).toBe('files of this release are kept for the next')
    } finally {
      vi.useRealTimers()
      await run('umount', ['--lazy', folder])
    }
  },
)
