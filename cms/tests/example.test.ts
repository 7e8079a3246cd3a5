import { readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { Page, Revision, Sitemap } from '../src/contract'
import type * as Loading from '../src/example/loadedWhenEmpty'
import type * as Pictures from '../src/media/pictures'
import type * as Ready from '../src/media/ready'
import { newPlace, startCms, type Cms, type Place } from './cms'
import { run } from './process'

/** What the command does, without a process that boots a cms for it. */
const built = createRequire(import.meta.url)
const { replaceWithExample } = built('../dist/src/example/loadedWhenEmpty.js') as typeof Loading
const { toThumbnail, toVersions } = built('../dist/src/media/pictures.js') as typeof Pictures
const { readyName } = built('../dist/src/media/ready.js') as typeof Ready
const versions = path.join(import.meta.dirname, '../dist/seed/versions')
const isWhole = process.env['TEST_WHOLE'] === 'true'

let place: Place

beforeAll(async () => {
  place = await newPlace('example')
})
afterAll(() => rm(place.dataDir, { recursive: true, force: true }))

async function paths(cms: Cms): Promise<(string | undefined)[]> {
  const { data } = (await cms.ask('/api/site/sitemap')).json as Sitemap
  return data.map(({ paths }) => paths.en).sort()
}

async function epoch(cms: Cms): Promise<string | undefined> {
  return ((await cms.ask('/api/site/revision')).json as Revision).revision.split('.')[0]
}

it('has no button on its home page that leads nowhere', async () => {
  const cms = await startCms({ example: true, place })
  const { sections } = (await cms.ask('/api/site/pages/?locale=en')).json as Page
  const labels = sections.flatMap((section) =>
    section.type === 'hero' ? section.links.map(({ label }) => label) : [],
  )
  expect(labels).toEqual(['Get involved', 'What we do'])
  await cms.stop()
})

it('shows versions of its pictures that were made with the build, as an upload would make them', async () => {
  const cms = await startCms({ example: true, place })
  const rows: { name: string; url: string; formats: Record<string, { url: string }> | null }[] =
    await cms.strapi.db.query('plugin::upload.file').findMany()
  await cms.stop()
  const fileOf = (url: string) => readFile(path.join(place.dataDir, 'public', url))
  const ready = await readdir(versions)
  let looked = 0
  for (const { name, url, formats } of rows) {
    if (!formats) continue
    const content = await fileOf(url)
    for (const [key, version] of Object.entries(formats)) {
      const laid = await readFile(path.join(versions, readyName(content, key)))
      expect(laid.equals(await fileOf(version.url)), `${name} ${key}`).toBe(true)
      looked += 1
    }
    if (!isWhole && name !== 'share.webp') continue
    const uploaded = { name, hash: 'x', ext: '.webp', mime: 'image/webp' }
    const stream = { getStream: () => Readable.from(content), width: 1200, height: 630 }
    const made = await toVersions({ ...uploaded, ...stream })
    const small = await toThumbnail({ ...uploaded, ...stream })
    const all = [...made, ...(small ? [{ key: 'thumbnail', file: small }] : [])]
    expect(all.map(({ key }) => key).sort()).toEqual(Object.keys(formats).sort())
    for (const { key, file } of all) {
      const laid = await readFile(path.join(versions, readyName(content, key)))
      expect(laid.equals(await buffer(file.getStream())), `${name} ${key} anew`).toBe(true)
    }
  }
  expect(looked).toBe(ready.length)
})

it('starts over: what was there is gone, the example is back, and every cache knows', async () => {
  const cms = await startCms({ example: true, place })
  const example = await paths(cms)
  const firstEpoch = await epoch(cms)
  await cms.strapi
    .documents('api::page.page')
    .create({ locale: 'en', data: { title: 'Ours', slug: 'ours' }, status: 'published' })
  expect((await cms.ask('/api/site/pages/ours')).status).toBe(200)

  if (isWhole) {
    await cms.stop()
    const { code, stderr } = await run(['dist/src/example/command.js', 'reset'], place, {})
    expect(code, stderr).toBe(0)
  } else {
    await replaceWithExample(cms.strapi)
    await cms.stop()
  }

  const after = await startCms({ example: true, place })
  expect(await paths(after)).toEqual(example)
  expect((await after.ask('/api/site/pages/ours')).status).toBe(404)
  expect(await epoch(after)).not.toBe(firstEpoch)
  // Each picture of the example lies there once, with its smaller versions.
  const files = await readdir(path.join(place.dataDir, 'public', 'uploads'))
  const originals = files.filter((name) => !/^(thumbnail|w\d+|full)_/.test(name))
  expect(originals.length).toBe(await after.strapi.db.query('plugin::upload.file').count())
  await after.stop()
})
