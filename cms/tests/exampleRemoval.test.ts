import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { Meeting, Site } from '../src/contract'
import type * as Removal from '../src/example/removal'
import { addEntry } from '../src/involve/entries'
import { registerAdministrator } from './admin'
import { built } from './built'
import { newPlace, startCms, type Cms, type Place } from './cms'
import { publicPaths } from './doorWalk'
import { newEntry } from './newEntry'
import { photo } from './pictures'
import { run } from './process'
import { fileForm } from './uploads'

const { removeExample } = built<typeof Removal>('example/removal')

let place: Place
/** As it is before anything is removed. */
let before: Cms

beforeAll(async () => {
  place = await newPlace('example')
  before = await startCms({ example: true, place })
})

it('is neither removed nor loaded anew while anybody works with it, on whatever port', async () => {
  const paths = await publicPaths(before)
  const refused = await run(['dist/src/example/command.js', 'reset'], place, {})
  expect(refused.code).toBe(1)
  expect(refused.stderr).toMatch(
    /most likely the cms: stop it first, since content must not change under it\.$/m,
  )
  expect(await publicPaths(before)).toEqual(paths)
  expect(paths.length).toBeGreaterThan(5)
})

it('leaves in one step: what somebody wrote stays with all that it names, and so do the settings', async () => {
  const meetings = before.strapi.documents('api::meeting.meeting')
  const written = await meetings.findFirst({
    locale: 'en',
    filters: { venue: { documentId: { $notNull: true } } },
  })
  const { documentId = '', slug = '', title = '' } = { ...written }
  await meetings.update({ documentId, locale: 'en', data: { summary: 'We meet for real.' } })
  await meetings.publish({ documentId, locale: 'en' })
  await before.strapi
    .documents('api::page.page')
    .create({ locale: 'en', data: { title: 'Ours', slug: 'ours' }, status: 'published' })
  const { venue } = (await before.ask(`/api/site/meetings/${slug}`)).json as Meeting
  expect(venue).not.toBeNull()
  const { branchName } = (await before.ask('/api/site')).json as Site
  const files = before.strapi.db.query('plugin::upload.file')
  const pictures = await files.count()
  const interest = await before.strapi.documents('api::interest.interest').findFirst()
  const interests = [interest?.documentId ?? '']
  await addEntry(before.strapi, newEntry({ kind: 'sign-up', email: 'eve@example.org', interests }))
  const admin = await registerAdministrator(before)
  // Whose picture it was stays with nobody: of all that the example shows it would go.
  const gone = await before.strapi.documents('api::position.position').findFirst({
    locale: 'en',
    filters: { image: { id: { $notNull: true } } },
    populate: ['image'],
  })
  const replaced = { id: Number(gone?.image?.id), hash: gone?.image?.hash }
  const form = fileForm('ours.jpg', await photo(60, 40), { type: 'image/jpeg', info: {} })
  expect((await admin.upload(`/upload?id=${replaced.id}`, form)).status).toBe(200)
  await before.stop()

  const removal = await run(['dist/src/example/command.js', 'remove'], place, {})
  expect(removal.code, removal.stderr).toBe(0)
  expect(removal.stdout).toMatch(/^Removed: \d+ pages, \d+ meetings, \d+ positions/m)
  // Of the log there are warnings alone.
  expect(removal.stdout).not.toContain('"level":"info"')
  expect(removal.stdout).toContain(title)
  expect(removal.stdout).toMatch(/\d+ interests/)
  expect(removal.stdout).toContain(String(interest?.name))
  expect(removal.stdout).toContain('The site has no home page now')

  const after = await startCms({ example: true, place })
  expect(await publicPaths(after)).toEqual(expect.arrayContaining(['ours', `meetings/${slug}`]))
  const there = (await after.ask(`/api/site/meetings/${slug}`)).json
  expect(there).toMatchObject({ summary: 'We meet for real.', venue })
  expect(await after.strapi.db.query('api::page.page').count()).toBe(2)
  expect(await after.strapi.db.query('api::position.position').count()).toBe(0)
  const site = (await after.ask('/api/site')).json as Site
  expect(site).toMatchObject({ branchName })
  expect(site).not.toHaveProperty('announcements')
  for (const locale of ['en', 'es'] as const) {
    const menu = await after.strapi.documents('api::navigation.navigation').findFirst({
      locale,
      populate: { header: { populate: ['page'] }, footer: { populate: ['page'] } },
    })
    const links = [...(menu?.header ?? []), ...(menu?.footer ?? [])]
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter(({ page, builtIn, url }) => !page && !builtIn && !url)).toEqual([])
  }
  const log = after.strapi.db.connection('security_log')
  expect(await log.where({ kind: 'example-removed', who: 'command' })).toHaveLength(1)
  const left = await after.strapi.documents('api::interest.interest').findMany()
  expect(left.map(({ documentId }) => documentId)).toEqual(interests)
  const own = await after.strapi.db.query('plugin::upload.file').findOne({ where: replaced })
  expect(own).toMatchObject({ width: 60, height: 40 })
  // The pictures of what stays, and no others.
  const stored = await readdir(path.join(place.dataDir, 'public', 'uploads'))
  const originals = stored.filter((name) => !/^(thumbnail|w\d+|full)_/.test(name))
  expect(originals.length).toBe(await after.strapi.db.query('plugin::upload.file').count())
  expect(originals.length).toBeLessThan(pictures)

  await expect(removeExample(after.strapi)).rejects.toThrow(
    'It is not known what of this content is the example',
  )
  await after.stop()
})
