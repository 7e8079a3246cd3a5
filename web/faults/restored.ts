import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onPostgres, startPostgres, type Postgres } from 'cms/tests/postgres'
import { afterAll, describe, expect, test } from 'vitest'
import { each, Everything, look } from './everything'
import { Cms, Site } from './servers'

// A backup of a site that is there, in an empty place, for a web server that knows nothing yet.

let postgres: Postgres | null = null
const made: string[] = []

afterAll(async () => {
  await postgres?.stop()
  for (const folder of made) await rm(folder, { recursive: true, force: true })
})

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'branchline-faults-'))
  made.push(folder)
  return folder
}

async function newDatabase(name: string): Promise<string> {
  postgres ??= await startPostgres()
  await onPostgres(postgres.url, `create database ${name}`)
  return `${postgres.url}/${name}`
}

const databases = {
  SQLite: {
    withExample: () => Cms.withExample(),
    empty: async () => Cms.inFolder(path.join(await newFolder(), 'data')),
  },
  PostgreSQL: {
    withExample: async () => Cms.onPostgres(await newDatabase('example'), await newFolder()),
    empty: async () =>
      Cms.onPostgres(await newDatabase('restored'), path.join(await newFolder(), 'data')),
  },
}

/** The text of every picture's file that stands in a page, by its address. */
async function picturesOf(siteUrl: string, addresses: readonly string[]) {
  const names = new Set<string>()
  await each(addresses, 4, async (address) => {
    const { source } = await look(siteUrl + address)
    for (const [name] of source.matchAll(/\/uploads\/[\w.-]+/g)) names.add(name)
  })
  const pictures = new Map<string, string>()
  await each([...names].sort(), 4, async (name) => {
    const { status, text } = await look(siteUrl + name)
    expect(status, name).toBe(200)
    pictures.set(name, text)
  })
  return pictures
}

/** A site that is brought back from a backup, in an empty place. */
export function restored(database: keyof typeof databases): void {
  describe(`a backup of a site on ${database}`, () => {
    test('that is restored in an empty place is that site, page by page and picture by picture', async () => {
      const first = await databases[database].withExample()
      await first.start()
      const site = await Site.open({ cmsUrl: first.url })
      const everything = await Everything.read(site, 'all')
      const pictures = await picturesOf(site.url, everything.addresses)
      expect(everything.addresses.length).toBeGreaterThan(100)
      expect(pictures.size).toBeGreaterThan(8)

      const backups = await newFolder()
      await first.run('dist/src/backup/backupCommand.js', `--to=${backups}`)
      await site.remove()
      await first.remove()

      const second = await databases[database].empty()
      const [file = ''] = await readdir(backups)
      await second.run('dist/src/backup/restoreCommand.js', path.join(backups, file))
      await second.start()
      const restored = await Site.open({ cmsUrl: second.url, port: site.port })
      await everything.expectAt(restored.url, { atOnce: 4, isOld: false })
      expect(await picturesOf(restored.url, everything.addresses)).toEqual(pictures)
      await restored.remove()
      await second.remove()
    })
  })
}
