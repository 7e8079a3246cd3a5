import { afterAll, beforeAll, expect, it } from 'vitest'
import { startCms, newPlace, type Cms, type Place } from './cms'
import { rm } from 'node:fs/promises'

let place: Place

beforeAll(async () => {
  place = await newPlace()
})
afterAll(() => rm(place.dataDir, { recursive: true, force: true }))

/** Every row of every table, so that a second boot can be held against the first. */
async function everything(cms: Cms): Promise<Record<string, unknown[]>> {
  const connection = cms.strapi.db.connection
  const tables = await cms.strapi.db.dialect.schemaInspector.getTables()
  const rows: Record<string, unknown[]> = {}
  for (const table of tables.filter((name: string) => !forgetful.includes(name)).sort()) {
    rows[table] = await connection(table).select('*')
  }
  return rows
}

/** Strapi counts its own boots here, and keeps sessions; each boot begins an epoch. */
const forgetful = ['strapi_core_store_settings', 'strapi_sessions', 'content_revisions']

it('boots twice on one database and changes nothing the second time', async () => {
  const first = await startCms({ example: true, place })
  expect((await first.ask('/_ready')).status).toBe(204)
  const before = await everything(first)
  await first.stop()

  const second = await startCms({ example: true, place })
  const after = await everything(second)
  expect(Object.keys(after)).toEqual(Object.keys(before))
  for (const [table, rows] of Object.entries(before)) expect(after[table], table).toEqual(rows)
  await second.stop()
})

it('leaves an emptied database empty: the example comes once', async () => {
  const cms = await startCms({ example: true, place })
  for (const uid of ['api::page.page', 'api::meeting.meeting', 'api::position.position'] as const) {
    for (const { documentId } of await cms.strapi.documents(uid).findMany()) {
      await cms.strapi.documents(uid).delete({ documentId, locale: '*' })
    }
  }
  await cms.stop()
  const again = await startCms({ example: true, place })
  expect(await again.strapi.documents('api::page.page').count({})).toBe(0)
  await again.stop()
})

it('has no API token that nobody asked for, no public registration and no user', async () => {
  const cms = await startCms({ example: true, place })
  expect(await cms.strapi.db.query('admin::api-token').count()).toBe(0)
  expect(await cms.strapi.db.query('admin::user').count()).toBe(0)
  expect((await cms.ask('/api/auth/local/register', { method: 'POST' })).status).toBe(405)
  await cms.stop()
})
