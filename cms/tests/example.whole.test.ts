import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { Revision } from '../src/contract'
import { newPlace, startCms, type Cms, type Place } from './cms'
import { publicPaths } from './doorWalk'
import { run } from './process'

let place: Place

beforeAll(async () => {
  place = await newPlace('example')
})

async function epoch(cms: Cms): Promise<string | undefined> {
  return ((await cms.ask('/api/site/revision')).json as Revision).revision.split('.')[0]
}

it('starts over: what was there is gone, the example is back, and every cache knows', async () => {
  const cms = await startCms({ example: true, place })
  const example = await publicPaths(cms)
  const firstEpoch = await epoch(cms)
  await cms.strapi
    .documents('api::page.page')
    .create({ locale: 'en', data: { title: 'Ours', slug: 'ours' }, status: 'published' })
  expect((await cms.ask('/api/site/pages/ours')).status).toBe(200)

  await cms.stop()
  const { code, stdout, stderr } = await run(['dist/src/example/command.js', 'reset'], place, {})
  expect(code, stderr).toBe(0)
  expect(stdout).toMatch(
    /^All content was removed, and the example loaded again: \d+ pages, \d+ meetings, .+\.$/m,
  )
  expect(stdout).not.toContain('"level":"info"')

  const after = await startCms({ example: true, place })
  expect(await publicPaths(after)).toEqual(example)
  expect((await after.ask('/api/site/pages/ours')).status).toBe(404)
  expect(await epoch(after)).not.toBe(firstEpoch)
  // Each picture of the example lies there once, with its smaller versions.
  const files = await readdir(path.join(place.dataDir, 'public', 'uploads'))
  const originals = files.filter((name) => !/^(thumbnail|w\d+|full)_/.test(name))
  expect(originals.length).toBe(await after.strapi.db.query('plugin::upload.file').count())
  await after.stop()
})
