import { inject } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'

/** Of what no database decides a short run asks on SQLite only. */
export const isAskedOnSqlite = inject('postgresServer') !== null && !isWhole

/** Of what any database decides alike, and `npm test` asks on PostgreSQL. */
export const isAskedOnPostgres = inject('postgresServer') === null && !isWhole
