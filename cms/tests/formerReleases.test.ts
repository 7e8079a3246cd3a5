import { readdirSync } from 'node:fs'
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, expect, inject, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type { Site, Sitemap } from '../src/contract'
import { registerAdministrator } from './admin'
import { quietMoment } from './clock/testTime.mjs'
import { unkeptLines } from './longLines'
import { newPlace, startCms, type Place } from './cms'
import { run } from './process'
import { setClock } from './testClock'

// Databases that former releases made are taken over by this one, and nothing that was public is lost.

const folder = path.join(import.meta.dirname, 'former')
const isOnPostgres = inject('postgresServer') !== null
/** The oldest has the longest way: a short run asks of that alone. */
const releases = readdirSync(folder)
  .flatMap((name) => /^(.*)\.json$/.exec(name)?.[1] ?? [])
  .sort()
  .slice(0, isWhole ? undefined : 1)

/** What releases announced that had one announcement at a time. */
const forum = 'Public forum: who pays for the climate? Everybody is welcome.'
const announced: Record<string, string> = {
  '2026-11-25-first': forum,
  '2026-11-25-reminders': forum,
  '2026-11-26-home': forum,
}

// The day on which they were kept: what they announce has its time.
beforeAll(() => setClock(quietMoment))

/** What that release left: on SQLite its database itself, on PostgreSQL its backup, restored as operators do. */
async function placeOf(release: string): Promise<Place> {
  const place = await newPlace()
  if (isOnPostgres) await restore(release, place)
  else {
    const database = gunzipSync(await readFile(path.join(folder, `${release}.db.gz`)))
    await writeFile(path.join(place.dataDir, 'branchline.db'), database)
  }
  return place
}

/** The first release made no backups: that of its database is made by the command of a later one. */
async function restore(release: string, place: Place, ...options: string[]): Promise<void> {
  const command = 'dist/src/backup/restoreCommand.js'
  // The command notes beside a backup that it was restored: not in the checkout.
  const own = await mkdtemp(path.join(tmpdir(), 'branchline-former-'))
  const backup = path.join(own, `${release}.tar.gz`)
  await copyFile(path.join(folder, `${release}.tar.gz`), backup)
  const { code, stdout, stderr } = await run([command, backup, ...options], place, {})
  await rm(own, { recursive: true })
  expect(stderr).toBe('')
  expect(stdout).toContain('Restored: ')
  expect(code).toBe(0)
}

it.each(releases)('that of %s', async (release) => {
  const place = await placeOf(release)
  const known = JSON.parse(
    await readFile(path.join(folder, `${release}.json`), 'utf8'),
  ) as Sitemap['data']

  const first = await startCms({ example: false, place })
  expect((await first.ask('/_ready')).status).toBe(204)
  const paths = async (cms: typeof first) => {
    const { data } = (await cms.ask('/api/site/sitemap')).json as Sitemap
    return new Map(data.map((entry) => [`${entry.kind} ${entry.paths.en}`, entry]))
  }
  const now = await paths(first)
  const lost: string[] = []
  for (const { kind, paths } of known) {
    // Dates come and go with the window that the site looks at.
    if (kind === 'date') continue
    const same = now.get(`${kind} ${paths.en}`)
    if (!same || same.paths.es !== paths.es) lost.push(`${kind} ${paths.en}`)
    const answered: Record<string, string> = { page: 'pages/', meeting: '', position: '' }
    const at = answered[kind]
    if (at === undefined || paths.en === undefined) continue
    const { status } = await first.ask(`/api/site/${at}${paths.en}`.replace(/\/$/, ''))
    if (status !== 200) lost.push(`${kind} ${paths.en}: ${status}`)
  }
  expect(lost).toEqual([])
  expect(known.length).toBeGreaterThan(20)
  expect((await unkeptLines(first)).lost).toEqual([])

  const admin = await registerAdministrator(first)
  const announcements = async () => ((await first.ask('/api/site')).json as Site).announcements
  const former = announced[release]
  expect((await announcements())?.[0]?.text).toBe(former)
  const settings = '/content-manager/single-types/api::site-settings.site-settings'
  const { data } = (await admin.ask('GET', `${settings}?locale=en`)).json as {
    data: { announcement: object[] }
  }
  const announcement = [{ text: 'Tonight: no meeting.' }, ...data.announcement]
  const saved = await admin.ask('PUT', `${settings}?locale=en`, { ...data, announcement })
  expect(saved.status, saved.text).toBe(200)
  expect((await announcements())?.map(({ text }) => text)).toEqual(
    ['Tonight: no meeting.', former].filter((text) => text !== undefined),
  )
  const pages = '/content-manager/collection-types/api::page.page'
  const page = { title: 'Taken over', slug: 'taken-over' }
  expect((await admin.ask('POST', `${pages}/actions/publish`, page)).status).toBe(200)
  await first.stop()

  const second = await startCms({ example: false, place })
  const later = await paths(second)
  expect([...later.keys()].sort()).toEqual([...now.keys(), 'page taken-over'].sort())
  await second.stop()
  // Whoever goes back gets what the backup holds in the place of what it became.
  if (isOnPostgres) await restore(release, place, '--replace', '--yes')
})
