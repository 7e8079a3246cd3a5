import type { Core } from '@strapi/strapi'
import { waitForTurn } from '../../strapi/turns'
import type { ToldReport } from '../report'
import type { Refusal } from '../words/facts'
import {
  importFormats,
  importStates,
  postChoices,
  type ImportFormat,
  type ImportState,
  type PostChoice,
} from './contract'
import { keepingOf } from './keeping'
import { importsTable } from './table'

/** An import at the desk, as it stands in its table. */
export interface ImportRow {
  id: number
  state: ImportState
  name: string
  format: ImportFormat
  whoId: number
  whoName: string
  posts: PostChoice
  pictures: boolean
  hasPosts: boolean
  /** Whether its file is still there. */
  isKept: boolean
  phase: string | null
  done: number
  whole: number
  report: ToldReport | null
  /** Why it failed; null: for no reason that is known. */
  problem: ImportProblem | null
  begunAt: number
  endedAt: number | null
}

/**
 * Why a file could not be read: what is wrong with it; that its look ended with the cms, or was stopped;
 * that nobody can read it to its end; or that whoever is at it may not bring it in any more.
 */
export type ImportProblem =
  | Refusal
  | 'lookEnded'
  | 'lookStopped'
  | 'tooMuch'
  | 'diskFull'
  | 'notYours'

/** Whoever is at an import: in their name everything is done. */
export interface Importer {
  whoId: number
  whoName: string
}

/** What waits to be brought in. */
export interface NewImport extends Importer {
  name: string
  format: ImportFormat
  /** As `packed` makes it. */
  file: string
}

/** Two at a time would fight for the same documents; the message says who is at it. */
export class AnotherRuns extends Error {
  override name = 'AnotherRuns'
  readonly running: { who: string; name: string }

  constructor(running: { who: string; name: string }) {
    super(`${running.who} is bringing ${running.name} in`)
    this.running = running
  }
}

/** One of which nothing was heard for so long is over: its process ended, or lost the database. */
const longestSilenceMs = 60_000
/** How long a file waits for whoever sent it. */
const keptMs = 24 * 60 * 60 * 1000
/** How many are remembered. */
const mostKept = 40

const active: ImportState[] = ['looking', 'running']

type Stored = Record<string, unknown>
type Knex = Core.Strapi['db']['connection']

const columns = [
  ...['id', 'state', 'name', 'format', 'who_id', 'who_name', 'posts', 'pictures', 'has_posts'],
  ...['phase', 'done', 'whole', 'report', 'problem', 'begun_at', 'ended_at'],
]

export async function readImports(strapi: Core.Strapi): Promise<ImportRow[]> {
  const { connection } = strapi.db
  const rows: Stored[] = await connection(importsTable)
    .select(...columns.filter((name) => name !== 'report'), isKept(connection))
    .orderBy('id', 'desc')
    .limit(mostKept)
  return rows.map(toRow)
}

export async function readImport(strapi: Core.Strapi, id: number): Promise<ImportRow | null> {
  const { connection } = strapi.db
  const [row]: Stored[] = await connection(importsTable)
    .select(...columns, isKept(connection))
    .where({ id })
  return row ? toRow(row) : null
}

/** The packed file of an import; null: it is gone. */
export async function readFileOf(strapi: Core.Strapi, id: number): Promise<string | null> {
  const [row]: Stored[] = await strapi.db.connection(importsTable).select('file').where({ id })
  return typeof row?.['file'] === 'string' ? row['file'] : null
}

function isKept(connection: Knex) {
  return connection.raw('case when file is null then 0 else 1 end as is_kept')
}

/** @returns the id of a new one, in the state `looking`. @throws AnotherRuns */
export async function beginLooking(
  strapi: Core.Strapi,
  { name, format, whoId, whoName, file }: NewImport,
  keeper: string,
): Promise<number> {
  return inTurn(strapi, async (trx, now) => {
    const [made]: Stored[] = await trx(importsTable)
      .insert({
        ...{ state: 'looking', name, format, who_id: whoId, who_name: whoName, file },
        ...{ posts: 'news', pictures: 0, has_posts: 0, done: 0, whole: 0, keeper },
        ...{ stop_asked: 0, begun_at: now, beat_at: now },
      })
      .returning('id')
    return Number(made?.['id'])
  })
}

/**
 * Takes one up again: to look once more, or to bring it in. It is of whoever does so from then on.
 *
 * @param from in which states it may be
 * @returns false: it is in none of them any more, or its file is gone
 * @throws AnotherRuns
 */
export async function takeUp(
  strapi: Core.Strapi,
  id: number,
  { whoId, whoName }: Importer,
  { from, as, keeper }: { from: ImportState[]; as: 'looking' | 'running'; keeper: string },
  choices: { posts?: PostChoice; pictures?: boolean } = {},
): Promise<boolean> {
  return inTurn(strapi, async (trx, now) => {
    const changed: number = await trx(importsTable)
      .where({ id })
      .whereIn('state', from)
      .whereNotNull('file')
      .update({
        ...{ state: as, keeper, stop_asked: 0, beat_at: now, ended_at: null, problem: null },
        ...{ phase: null, done: 0, whole: 0, report: null, who_id: whoId, who_name: whoName },
        ...(as === 'running' && { begun_at: now }),
        ...(choices.posts && { posts: choices.posts }),
        ...(choices.pictures !== undefined && { pictures: choices.pictures ? 1 : 0 }),
      })
    return changed > 0
  })
}

/** What changes while one is read or brought in. */
interface Change {
  state?: ImportState
  phase?: string
  done?: number
  whole?: number
  report?: ToldReport
  problem?: ImportProblem
  hasPosts?: boolean
}

/**
 * Writes how far it is, as long as it is still this keeper's: another one may have taken it for dead.
 *
 * @returns `stop`: somebody asked for that; `lost`: it is not this keeper's any more
 */
export async function tellProgress(
  strapi: Core.Strapi,
  id: number,
  keeper: string,
  { report, problem, hasPosts, ...change }: Change = {},
): Promise<'on' | 'stop' | 'lost'> {
  const isOver = change.state !== undefined && !active.includes(change.state)
  // What is brought in needs no file any more, nor does what can't be read.
  const isForgotten = change.state === 'done' || change.state === 'failed'
  const now = Date.now()
  const rows: Stored[] = await strapi.db
    .connection(importsTable)
    .where({ id, keeper })
    .whereIn('state', active)
    .update({
      ...change,
      beat_at: now,
      ...(report && { report: JSON.stringify(report) }),
      ...(problem && { problem: JSON.stringify(problem) }),
      ...(hasPosts !== undefined && { has_posts: hasPosts ? 1 : 0 }),
      ...(isOver && { keeper: null }),
      ...(isOver && change.state !== 'looked' && { ended_at: now }),
      ...(isForgotten && { file: null }),
    })
    .returning('stop_asked')
  const [row] = rows
  if (!row) return 'lost'
  if (isForgotten) keepingOf(strapi).leavesTraces()
  return Number(row['stop_asked']) === 0 ? 'on' : 'stop'
}

/** @returns false: there is nothing to stop */
export async function askToStop(strapi: Core.Strapi, id: number): Promise<boolean> {
  const asked: number = await strapi.db
    .connection(importsTable)
    .where({ id })
    .whereIn('state', active)
    .update({ stop_asked: 1 })
  return asked > 0
}

/** @returns false: it is being read or brought in, or is gone */
export async function removeImport(strapi: Core.Strapi, id: number): Promise<boolean> {
  const removed: number = await strapi.db
    .connection(importsTable)
    .where({ id })
    .whereNotIn('state', active)
    .delete()
  if (removed > 0) keepingOf(strapi).leavesTraces()
  return removed > 0
}

/** Marks what a process left in the middle, and forgets files that nobody asked for any more. */
export async function tidyImports(strapi: Core.Strapi): Promise<void> {
  const forgotten = await strapi.db.transaction(async ({ trx }) => {
    await waitForTurn(strapi, trx, 'beginning an import')
    const now = Date.now()
    const ended = await endSilent(trx, now)
    const old: number = await trx(importsTable)
      .where('beat_at', '<', now - keptMs)
      .whereNotIn('state', active)
      .whereNotNull('file')
      .update({ file: null })
    await trx(importsTable).where({ state: 'looked' }).whereNull('file').delete()
    const [oldest]: Stored[] = await trx(importsTable)
      .select('id')
      .orderBy('id', 'desc')
      .offset(mostKept)
      .limit(1)
    if (oldest) await trx(importsTable).where('id', '<=', Number(oldest['id'])).delete()
    return ended + old
  })
  if (forgotten > 0) keepingOf(strapi).leavesTraces()
}

/** Where a database has but one cms, whatever is in the middle when it starts was left there. */
export async function endAll(strapi: Core.Strapi): Promise<void> {
  const forgotten = await strapi.db.transaction(({ trx }) =>
    endSilent(trx, Number.MAX_SAFE_INTEGER),
  )
  if (forgotten > 0) keepingOf(strapi).leavesTraces()
}

/** @returns how many lost their files by it */
async function endSilent(trx: Knex, now: number): Promise<number> {
  const ended = { keeper: null, ended_at: trx.ref('beat_at') }
  const silent = (state: ImportState) =>
    trx(importsTable)
      .where({ state })
      .where('beat_at', '<', now - longestSilenceMs)
  await silent('running').update({ ...ended, state: 'interrupted' })
  // Nothing was written yet, so that there is nothing to go on with.
  const problem = JSON.stringify('lookEnded' satisfies ImportProblem)
  return silent('looking').update({ ...ended, state: 'failed', problem, file: null })
}

/** One begins at a time, over all replicas. */
async function inTurn<Answer>(
  strapi: Core.Strapi,
  begin: (trx: Knex, now: number) => Promise<Answer>,
): Promise<Answer> {
  let forgotten = 0
  const answer = await strapi.db.transaction(async ({ trx }) => {
    await waitForTurn(strapi, trx, 'beginning an import')
    const now = Date.now()
    forgotten = await endSilent(trx, now)
    const [other]: Stored[] = await trx(importsTable)
      .select('who_name', 'name')
      .whereIn('state', active)
      .limit(1)
    if (other)
      throw new AnotherRuns({ who: String(other['who_name']), name: String(other['name']) })
    return begin(trx, now)
  })
  if (forgotten > 0) keepingOf(strapi).leavesTraces()
  return answer
}

function toRow(row: Stored): ImportRow {
  const number = (name: string) => Number(row[name])
  const text = (name: string) => (typeof row[name] === 'string' ? row[name] : null)
  const report = text('report')
  const problem = text('problem')
  return {
    id: number('id'),
    state: oneOf(importStates, row['state']),
    name: String(row['name']),
    format: oneOf(importFormats, row['format']),
    whoId: number('who_id'),
    whoName: String(row['who_name']),
    posts: oneOf(postChoices, row['posts']),
    pictures: number('pictures') === 1,
    hasPosts: number('has_posts') === 1,
    isKept: number('is_kept') === 1,
    phase: text('phase'),
    done: number('done'),
    whole: number('whole'),
    report: report === null ? null : (JSON.parse(report) as ToldReport),
    problem: problem === null ? null : (JSON.parse(problem) as ImportProblem),
    begunAt: number('begun_at'),
    endedAt: row['ended_at'] === null ? null : number('ended_at'),
  }
}

function oneOf<Value>(values: readonly Value[], stored: unknown): Value {
  const value = values.find((known) => known === stored)
  if (value === undefined) throw new Error(`an import says “${String(stored)}”, which is unknown`)
  return value
}
