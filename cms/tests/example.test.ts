import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { isWhole } from '../../scripts/testing/whole.mjs'
import type { OccurrenceList, Page, Position, PositionList } from '../src/contract'
import type * as Pictures from '../src/media/pictures'
import type * as Ready from '../src/media/ready'
import { built } from './built'
import { startCms, type Cms } from './cms'

const { toThumbnail, toVersions } = built<typeof Pictures>('media/pictures')
const { readyName } = built<typeof Ready>('media/ready')
const versions = path.join(import.meta.dirname, '../dist/seed/versions')

let cms: Cms

beforeAll(async () => {
  cms = await startCms({ example: true })
})
afterAll(() => cms.stop())

it('has a home page whose buttons lead somewhere, and whose picture is told in either language', async () => {
  const { sections } = (await cms.ask('/api/site/pages/?locale=en')).json as Page
  const labels = sections.flatMap((section) =>
    section.type === 'hero' ? section.links.map(({ label }) => label) : [],
  )
  expect(labels).toEqual(['Get involved', 'Where we stand'])
  const spanish = (await cms.ask('/api/site/pages/?locale=es')).json as Page
  const [hero] = spanish.sections.filter((section) => section.type === 'hero')
  expect(hero?.image?.alternativeText).toMatch(/^Lámina en rojo y negro/)
})

it('leads from a position to dates that take place', async () => {
  const { data: dates } = (await cms.ask('/api/site/meetings?locale=en')).json as OccurrenceList
  const { data: listed } = (await cms.ask('/api/site/positions?locale=en')).json as PositionList
  let passedOver = 0
  for (const { slug, topics } of listed) {
    const asked = await cms.ask(`/api/site/positions/${slug}?locale=en`)
    const { relatedMeetings } = asked.json as Position
    const isAbout = topics.map((topic) => topic.slug)
    const about = dates.filter((date) => date.topics.some((topic) => isAbout.includes(topic.slug)))
    const on = about.filter(({ status }) => status === 'scheduled' || status === 'moved')
    expect(relatedMeetings.map(({ key }) => key)).toEqual(on.slice(0, 3).map(({ key }) => key))
    if (about.slice(0, 3).some((date) => !on.includes(date))) passedOver += 1
  }
  expect(passedOver).toBeGreaterThan(0)
})

it('shows versions of its pictures that were made with the build, as an upload would make them', async () => {
  const rows: { name: string; url: string; formats: Record<string, { url: string }> | null }[] =
    await cms.strapi.db.query('plugin::upload.file').findMany()
  const fileOf = (url: string) => readFile(path.join(cms.place.dataDir, 'public', url))
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
