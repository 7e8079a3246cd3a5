import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import type { Place } from './cms'
import { asSuperuser } from './postgres.mjs'

/** The files of the database, by name, as they lie there, but for PostgreSQL's log. */
export async function databaseFiles(place: Place): Promise<Map<string, Buffer>> {
  return place.databaseUrl === null ? sqliteFiles(place.dataDir) : postgresFiles(place.databaseUrl)
}

export async function rawFiles(place: Place): Promise<Buffer> {
  return Buffer.concat([...(await databaseFiles(place)).values()])
}

/** All that lies in the data folder, mails and uploads too, and the database wherever that is. */
export async function everything(place: Place): Promise<Buffer> {
  const names = await readdir(place.dataDir, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile() && !entry.name.startsWith('branchline.db'))
  const others = files.map(({ parentPath, name }) => readFile(path.join(parentPath, name)))
  return Buffer.concat([...(await Promise.all(others)), await rawFiles(place)])
}

async function sqliteFiles(dataDir: string): Promise<Map<string, Buffer>> {
  const names = (await readdir(dataDir)).filter((name) => name.startsWith('branchline.db'))
  if (!names.includes('branchline.db')) throw new Error('there is no database')
  const files = new Map<string, Buffer>()
  for (const name of names) files.set(name, await readApart(path.join(dataDir, name)))
  return files
}

/**
 * A process that closes a file gives up all its locks on it (POSIX, fcntl): were it the one that the
 * cms runs in, the next program to close the database would take the log away under it.
 */
async function readApart(file: string): Promise<Buffer> {
  const script = "process.stdout.write(require('node:fs').readFileSync(process.argv[1]))"
  const options = { encoding: 'buffer', maxBuffer: 2 ** 30 } as const
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script, file], options)
  return stdout
}

/** All that lies in the folder of the database, also what belongs to no table any more. */
async function postgresFiles(databaseUrl: string): Promise<Map<string, Buffer>> {
  const client = new pg.Client({ connectionString: asSuperuser(databaseUrl) })
  await client.connect()
  try {
    await client.query('checkpoint')
    const { rows } = await client.query<{ name: string; content: Buffer | null }>(
      `select name, pg_read_binary_file(folder || '/' || name, 0, 1000000000, true) as content
       from (select 'base/' || oid as folder from pg_database where datname = current_database()) f,
         pg_ls_dir(folder) name`,
    )
    return new Map(rows.flatMap(({ name, content }) => (content ? [[name, content]] : [])))
  } finally {
    await client.end()
  }
}
