import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres'
import { preparePlaces, type PreparedPlaces } from './prepared'
import { compileStrapi } from './strapi'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection without a database name; null: the tests run on SQLite. */
    postgresServer: string | null
    preparedPlaces: PreparedPlaces
  }
}

/**
 * Compiles the cms once, and prepares what tests copy; with TEST_DATABASE=postgres also starts a real
 * PostgreSQL.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await compileStrapi({ appDir: path.resolve(import.meta.dirname, '..') })
  const kind = process.env['TEST_DATABASE'] ?? 'sqlite'
  if (kind !== 'sqlite' && kind !== 'postgres') {
    throw new Error(`TEST_DATABASE is "${kind}": give sqlite or postgres`)
  }
  const postgres = kind === 'postgres' ? await startPostgres() : null
  const { places, remove } = await preparePlaces(postgres?.url ?? null)
  project.provide('postgresServer', postgres?.url ?? null)
  project.provide('preparedPlaces', places)
  return async () => {
    await remove()
    await postgres?.stop()
  }
}
