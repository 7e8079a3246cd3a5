import type { TestProject } from 'vitest/node'
import { compile } from './compiling'
import { startPostgres } from './postgres.mjs'
import { clusterIn, placesIn, preparedFolder, type PreparedPlaces } from './prepared'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection without a database name; null: the tests run on SQLite. */
    postgresServer: string | null
    /** A text: why there are none. */
    preparedPlaces: PreparedPlaces | string
  }
}

/**
 * Sees to what tests run and copy: both are made anew only after a change. With
 * TEST_DATABASE=postgres it also starts a real PostgreSQL.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kind = process.env['TEST_DATABASE'] ?? 'sqlite'
  if (kind !== 'sqlite' && kind !== 'postgres') {
    throw new Error(`TEST_DATABASE is "${kind}": give sqlite or postgres`)
  }
  compile()
  const folder = await preparedFolder(kind).catch((error: unknown) => {
    // A Strapi that has changed keeps the cms from starting: a test that needs none says why.
    if (kind === 'postgres') throw error
    project.provide('postgresServer', null)
    project.provide('preparedPlaces', String(error))
    return null
  })
  if (folder === null) return () => Promise.resolve()
  const postgres = kind === 'postgres' ? await startPostgres('postgres', clusterIn(folder)) : null
  const server = postgres?.url ?? null
  project.provide('postgresServer', server)
  project.provide('preparedPlaces', placesIn(folder, server))
  return async () => {
    await postgres?.stop()
  }
}
