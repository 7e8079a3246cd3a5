import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres'
import { compileStrapi } from './strapi'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection without a database name; null: the tests run on SQLite. */
    postgresServer: string | null
  }
}

/** Compiles the cms once; with TEST_DATABASE=postgres also starts a real PostgreSQL. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await compileStrapi({ appDir: path.resolve(import.meta.dirname, '..') })
  const kind = process.env['TEST_DATABASE'] ?? 'sqlite'
  if (kind === 'sqlite') {
    project.provide('postgresServer', null)
    return () => Promise.resolve()
  }
  if (kind !== 'postgres') {
    throw new Error(`TEST_DATABASE is "${kind}": give sqlite or postgres`)
  }
  const postgres = await startPostgres()
  project.provide('postgresServer', postgres.url)
  return postgres.stop
}
