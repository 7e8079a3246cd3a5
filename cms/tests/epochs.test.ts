import { beforeAll, expect, it } from 'vitest'
import type { Revision } from '../src/contract'
import { backUp, newPlace, startCms, type Cms, type Place } from './cms'

let place: Place

beforeAll(async () => {
  place = await newPlace('empty')
})

async function revision(cms: Cms): Promise<string> {
  return ((await cms.ask('/api/site/revision')).json as Revision).revision
}

/** One after the other; what was told of each. */
async function publishPages(cms: Cms, slugs: string[]): Promise<string[]> {
  const told: string[] = []
  for (const slug of slugs) {
    await cms.strapi
      .documents('api::page.page')
      .create({ locale: 'en', data: { title: slug, slug }, status: 'published' })
    told.push(await revision(cms))
  }
  return told
}

it('begins a new epoch with each start, one row for all, and never counts to a revision of before when an older database is brought back', async () => {
  const bringBack = await backUp(place)
  const first = await startCms({ example: false, place })
  const seen = await publishPages(first, ['one', 'two', 'three'])
  await first.stop()

  const second = await startCms({ example: false, place })
  const after = await revision(second)
  expect(after.split('.')[0]).not.toBe(seen.at(-1)?.split('.')[0])
  expect(await second.strapi.db.query('api::content-revision.content-revision').count()).toBe(1)
  await second.stop()

  await bringBack()
  const restored = await startCms({ example: false, place })
  expect((await restored.ask('/api/site/pages/one')).status).toBe(404)
  const told = await publishPages(restored, ['another', 'and-another', 'and-one-more'])
  for (const one of told) expect(seen).not.toContain(one)
  await restored.stop()
})
