import { createRequire } from 'node:module'
import { beforeAll, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { registerAdministrator } from './admin'
import { newPlace, startCms, type Cms, type Place } from './cms'
import type { Sitemap } from '../src/contract'

let place: Place

beforeAll(async () => {
  place = await newPlace('example')
})

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

/** @returns what the second boot made of it, still running */
async function bootTwice(place: Place, example: boolean): Promise<Cms> {
  const first = await startCms({ example, place })
  expect((await first.ask('/_ready')).status).toBe(204)
  const before = await everything(first)
  await first.stop()

  const second = await startCms({ example, place })
  const after = await everything(second)
  expect(Object.keys(after)).toEqual(Object.keys(before))
  for (const [table, rows] of Object.entries(before)) expect(after[table], table).toEqual(rows)
  return second
}

/** API tokens that nobody asked for, users, and a way to become one. */
async function expectNobodyIn({ strapi, ask }: Cms): Promise<void> {
  expect(await strapi.db.query('admin::api-token').count()).toBe(0)
  expect(await strapi.db.query('admin::user').count()).toBe(0)
  expect((await ask('/api/auth/local/register', { method: 'POST' })).status).toBe(405)
}

// The example's has all rows that a new one has, and others.
it.runIf(isWhole)(
  'boots twice on a new database and changes nothing the second time; nobody is in it',
  async () => {
    const cms = await bootTwice(await newPlace(), false)
    await expectNobodyIn(cms)
    await cms.stop()
  },
)

it('boots twice on the example’s and changes nothing the second time; it has no API token that nobody asked for, no public registration and no user, and stays empty once it is', async () => {
  const cms = await bootTwice(place, true)
  await expectNobodyIn(cms)
  // Its library is large, and nothing answers by it here.
  const loaded = Object.keys(createRequire(import.meta.url).cache)
  expect(loaded.filter((file) => file.includes('@modelcontextprotocol'))).toEqual([])
  for (const uid of [
    'api::page.page',
    'api::meeting.meeting',
    'api::position.position',
    'api::article.article',
    'api::paper.paper',
    'api::group.group',
    'api::person.person',
    'api::circular.circular',
  ] as const) {
    await cms.strapi.db.query(uid).deleteMany({})
  }
  await cms.stop()
  const again = await startCms({ example: true, place })
  expect(await again.strapi.documents('api::page.page').count({})).toBe(0)
  // Its lists have never been changed: no moment is made up for that.
  const { data } = (await again.ask('/api/site/sitemap')).json as Sitemap
  expect(data.map(({ kind, lastModified }) => [kind, lastModified])).toEqual([
    ['meetings', null],
    ['month', null],
    ['positions', null],
  ])
  await again.stop()
})

it.runIf(isWhole)(
  'has to do with nothing of a cms that ran before in the same process',
  async () => {
    const before = await startCms({ example: true, place })
    await before.stop()
    const cms = await startCms({ example: false, place: await newPlace('empty') })
    const admin = await registerAdministrator(cms)
    const pages = '/content-manager/collection-types/api::page.page'
    const page = { title: 'Ours', slug: 'ours' }
    const published = await admin.ask('POST', `${pages}/actions/publish`, page)
    expect(published.status, published.text).toBe(200)
    expect((await cms.ask('/api/site/pages/ours')).status).toBe(200)
    await cms.stop()
  },
)
