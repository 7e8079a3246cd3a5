import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Place } from './cms'
import { onPostgres } from './postgres'
import { serve } from './process'

/** `empty`: a cms was there, and nobody has written anything; `example`: it has the example. */
export type Content = 'empty' | 'example'

/** Places that no cms is in, to be copied: to make what they hold takes long. */
export type PreparedPlaces = Record<Content, Place>

/**
 * @param server connection without a database name; null: on SQLite
 * @returns the places, and what takes their folders away
 */
export async function preparePlaces(
  server: string | null,
): Promise<{ places: PreparedPlaces; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'branchline-prepared-'))
  const placeOf = (content: Content): Place => ({
    dataDir: path.join(folder, content),
    databaseUrl: server === null ? null : `${server}/prepared_${content}`,
  })
  const places = { empty: placeOf('empty'), example: placeOf('example') }
  const prepare = async (content: Content) => {
    const place = places[content]
    if (server !== null) await onPostgres(server, `create database ${databaseOf(place)}`)
    await (await serve(place, { SEED: String(content === 'example') })).stop()
  }
  await Promise.all([prepare('empty'), prepare('example')])
  return { places, remove: () => rm(folder, { recursive: true, force: true }) }
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
