import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { fingerprint } from '../../scripts/setup/fingerprint.mjs'
import type { Place } from './cms'
import { testStart } from './clock/testTime.mjs'
import { onPostgres, startPostgres, type Postgres } from './postgres.mjs'
import { serve } from './process'

/** `empty`: a cms was there, and nobody has written anything; `example`: it has the example. */
export type Content = 'empty' | 'example'

/** Places that no cms is in, to be copied: to make what they hold takes long. */
export type PreparedPlaces = Record<Content, Place>

export type DatabaseKind = 'sqlite' | 'postgres'

const root = path.resolve(import.meta.dirname, '../..')
const kept = path.join(root, '.cache/prepared')

const minutesMs = 10 * 60_000

/** So many stay, for who goes back and forth between two states of the sources. */
const mostKept = 4

/**
 * The folder with both places and, on PostgreSQL, a stopped server's data. It is made where there is
 * none yet of just these sources.
 */
export async function preparedFolder(kind: DatabaseKind): Promise<string> {
  const folder = path.join(kept, `${kind}-${keyOfAll()}`)
  if (existsSync(folder)) return folder
  await mkdir(kept, { recursive: true })
  const making = await mkdtemp(path.join(kept, 'making-'))
  try {
    await prepare(making, kind)
    await rename(making, folder)
  } catch (error) {
    await rm(making, { recursive: true, force: true })
    // Another run has made the same meanwhile.
    if (!existsSync(folder)) throw error
  }
  await removeOld()
  return folder
}

/** @param server connection without a database name; null: on SQLite */
export function placesIn(folder: string, server: string | null): PreparedPlaces {
  const placeOf = (content: Content): Place => ({
    dataDir: path.join(folder, content),
    databaseUrl: server === null ? null : `${server}/prepared_${content}`,
  })
  return { empty: placeOf('empty'), example: placeOf('example') }
}

/** Where a prepared folder has what a stopped PostgreSQL left. */
export const clusterIn = (folder: string): string => path.join(folder, 'cluster')

/** All that decides what is in the places. */
function keyOfAll(): string {
  return fingerprint({
    root,
    places: [
      ...['config', 'seed', 'src'].map((part) => `cms/dist/${part}`),
      'cms/seed',
      'pnpm-lock.yaml',
      ...['clock/testTime.mjs', 'postgres.mjs', 'prepared.ts'].map((name) => `cms/tests/${name}`),
    ],
    facts: [process.version, String(testStart), process.env['TZ'] ?? ''],
  }).slice(0, 16)
}

async function prepare(folder: string, kind: DatabaseKind): Promise<void> {
  const postgres: Postgres | null = kind === 'postgres' ? await startPostgres() : null
  const places = placesIn(folder, postgres?.url ?? null)
  // What is there when a test begins is older than whatever it does.
  const before = testStart - minutesMs - Date.now()
  try {
    await Promise.all(
      (['empty', 'example'] as const).map(async (content) => {
        const place = places[content]
        if (postgres) await onPostgres(postgres.url, `create database ${databaseOf(place)}`)
        const made = await serve(place, { SEED: String(content === 'example') }, before)
        await made.stop()
      }),
    )
    await postgres?.keep(clusterIn(folder))
  } finally {
    await postgres?.stop()
  }
}

async function removeOld(): Promise<void> {
  const names = await readdir(kept)
  const folders = await Promise.all(
    names.map(async (name) => {
      const folder = path.join(kept, name)
      return { folder, at: (await stat(folder)).mtimeMs }
    }),
  )
  const old = folders.sort((one, other) => other.at - one.at).slice(mostKept)
  await Promise.all(old.map(({ folder }) => rm(folder, { recursive: true, force: true })))
}

/** Copies what lies in a place that no cms is in. */
export async function copyPlace(from: Place, to: Place, server: string | null): Promise<void> {
  await cp(from.dataDir, to.dataDir, { recursive: true })
  if (server === null) return
  await onPostgres(server, `create database ${databaseOf(to)} template ${databaseOf(from)}`)
}

/** The name of a place's database. */
export function databaseOf({ databaseUrl }: Place): string {
  return new URL(databaseUrl ?? '').pathname.slice(1)
}
