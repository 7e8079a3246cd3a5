import { inject } from 'vitest'

/** Of what no database decides a short run asks on SQLite only. */
export const isAskedOnSqlite =
  inject('postgresServer') !== null && process.env['TEST_WHOLE'] !== 'true'
