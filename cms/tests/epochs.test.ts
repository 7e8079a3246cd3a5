import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Revision } from '../src/contract'
import { backUp, newPlace, startCms, type Cms, type Place } from './cms'

let place: Place

beforeAll(async () => {
  place = await newPlace('empty')
})
afterAll(() => rm(place.dataDir, { recursive: true, force: true }))

async function revision(cms: Cms): Promise<string> {
  return ((await cms.ask('/api/site/revision')).json as Revision).revision
}

function publishPage(cms: Cms, slug: string): Promise<unknown> {
  return cms.strapi
    .documents('api::page.page')
    .create({ locale: 'en', data: { title: slug, slug }, status: 'published' })
}

it('begins a new epoch with each start, one row for all', async () => {
  const first = await startCms({ example: false, place })
  const before = await revision(first)
  await first.stop()
  const second = await startCms({ example: false, place })
  const after = await revision(second)
  expect(after.split('.')[0]).not.toBe(before.split('.')[0])
  expect(await second.strapi.db.query('api::content-revision.content-revision').count()).toBe(1)
  await second.stop()
})

it('never counts to a revision of before when an older database is brought back', async () => {
  const bringBack = await backUp(place)
  const seen: string[] = []
  const first = await startCms({ example: false, place })
  for (const slug of ['one', 'two', 'three']) {
    await publishPage(first, slug)
    seen.push(await revision(first))
  }
  await first.stop()

  await bringBack()
  const restored = await startCms({ example: false, place })
  expect((await restored.ask('/api/site/pages/one')).status).toBe(404)
  for (const slug of ['another', 'and-another', 'and-one-more']) {
    await publishPage(restored, slug)
    expect(seen).not.toContain(await revision(restored))
  }
  await restored.stop()
})
