import { setTimeout as pause } from 'node:timers/promises'
import type { Core } from '@strapi/strapi'
import type { Settings } from '../../settings'
import { databaseOf } from '../../backup/sqlite'
import { Loop } from '../../loop'
import { removeMailFiles } from '../../mail/unsent'
import { isOnPostgres } from '../../strapi/database'
import { untilNobodyLooks, writeAnewOnPostgres } from './postgresTraces'
import { cutLog, writeAnewOnSqlite } from './sqliteTraces'

/**
 * What people wrote or were answered, or what names them, lies in these, also in files that somebody
 * sent. No other table refers to them.
 */
export const privateTables = [
  'involvement_entries',
  'outbox_mails',
  'saved_answers',
  'spent_tokens',
  'desk_imports',
] as const

/** Where something may be left of what was deleted. */
type Traces = 'everywhere' | 'in tables' | 'in the log' | 'nowhere'

const traces = new WeakMap<Core.Strapi, Traces>()
const erasing = new WeakMap<Core.Strapi, Promise<boolean>>()
const loops = new WeakMap<Core.Strapi, Loop>()
const hindered = new WeakSet<Core.Strapi>()
/** What is to be called once no trace is left anywhere. */
const whenErased = new WeakMap<Core.Strapi, (() => Promise<void>)[]>()

/** To be called after entries or mails were deleted or written over: their traces go soon after. */
export function leavesTraces(strapi: Core.Strapi): void {
  if (traces.get(strapi) !== 'everywhere') traces.set(strapi, 'in tables')
  loops.get(strapi)?.wake()
}

/**
 * The same after somebody was taken out of what the site holds, whatever stands beside it.
 *
 * @param then is called once nothing of it is left
 */
export function leavesTracesEverywhere(strapi: Core.Strapi, then: () => Promise<void>): void {
  traces.set(strapi, 'everywhere')
  whenErased.set(strapi, [...(whenErased.get(strapi) ?? []), then])
  loops.get(strapi)?.wake()
}

/**
 * Makes sure that nothing of deleted rows is left in the files. A database only marks them as deleted,
 * and keeps what it wrote in its log.
 *
 * @returns false when something was in the way, such as a backup that reads; it is to be tried again
 */
export function eraseTraces(strapi: Core.Strapi): Promise<boolean> {
  // One after the other: whoever asks meanwhile may have deleted what the first does not see.
  const done = (erasing.get(strapi) ?? Promise.resolve(true)).then(() => eraseNow(strapi))
  erasing.set(strapi, done)
  return done
}

async function eraseNow(strapi: Core.Strapi): Promise<boolean> {
  // What was deleted before the last end of the process is not known: the first time is for that.
  const left = traces.get(strapi) ?? 'in tables'
  if (left === 'nowhere') return true
  // Whatever is deleted from here on says so again.
  traces.set(strapi, 'in the log')
  const told = whenErased.get(strapi) ?? []
  whenErased.delete(strapi)
  try {
    if (left === 'everywhere') await writeAllAnew(strapi)
    if (left === 'in tables') await writeTablesAnew(strapi)
    if (!isOnPostgres(strapi)) await cutLog(fileOf(strapi))
    await removeMailFiles(strapi, Date.now())
    for (const tell of told) await tell()
  } catch (error) {
    if (!hindered.has(strapi)) {
      strapi.log.warn('Traces of deleted entries could not be erased yet', { error })
    }
    hindered.add(strapi)
    whenErased.set(strapi, [...told, ...(whenErased.get(strapi) ?? [])])
    return false
  }
  if (traces.get(strapi) === 'in the log') traces.set(strapi, 'nowhere')
  if (hindered.delete(strapi)) strapi.log.info('Traces of deleted entries are erased now')
  return true
}

async function writeTablesAnew(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db
  const isPostgres = isOnPostgres(strapi)
  const writeAnew = isPostgres ? writeAnewOnPostgres : writeAnewOnSqlite
  try {
    if (isPostgres) await untilNobodyLooks(connection)
    for (const table of privateTables) await writeAnew(connection, table)
  } catch (error) {
    traces.set(strapi, 'in tables')
    throw error
  }
}

/** Tables refer to each other, so that none of them is emptied to be filled again. */
async function writeAllAnew(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db
  try {
    if (!isOnPostgres(strapi)) {
      await connection.raw('vacuum')
      return
    }
    await untilNobodyLooks(connection)
    const tables: { name: string }[] = await connection('pg_tables')
      .select('tablename as name')
      .where('schemaname', 'public')
    for (const { name } of tables) await writeAnewOnPostgres(connection, name)
  } catch (error) {
    traces.set(strapi, 'everywhere')
    throw error
  }
}

function fileOf(strapi: Core.Strapi): string {
  const { dataDir }: Settings = strapi.config.get('settings')
  return databaseOf(dataDir)
}

/** So that what one transaction deletes, and the next, goes at once. */
const gatherMs = 250
/** However much is deleted, the database is not kept busy by it: it has this many times as long a rest. */
const rest = 20
const shortestRestMs = 5_000
/** With what it takes then, no trace is older than a minute. */
const longestRestMs = 30_000
/** Until somebody deletes something. */
const idleMs = 60 * 60 * 1000

/** To be called when all else of the boot is done; what is left from before is the housekeeping's. */
export function startErasing(strapi: Core.Strapi): void {
  let soonest = 0
  const hasReason = () => !['nowhere', undefined].includes(traces.get(strapi))
  const loop = new Loop(async () => {
    if (!hasReason()) return idleMs
    const wait = soonest - performance.now()
    if (wait > 0) return wait
    await pause(gatherMs)
    const began = performance.now()
    const isDone = await eraseTraces(strapi)
    // What was in the way was waited for, which held nobody up.
    const work = isDone ? performance.now() - began : 0
    const restMs = Math.min(longestRestMs, Math.max(shortestRestMs, rest * work))
    soonest = performance.now() + restMs
    return hasReason() ? restMs : idleMs
  })
  loops.set(strapi, loop)
}

/** Waits for what is being erased, and leaves nothing behind if it can. */
export async function stopErasing(strapi: Core.Strapi): Promise<void> {
  await loops.get(strapi)?.stop()
  if (traces.has(strapi)) await eraseTraces(strapi)
}
