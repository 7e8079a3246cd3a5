import { randomUUID } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Core } from '@strapi/strapi'
import { SealError, sealingOf } from '../involve/sealing'
import { isRecord } from '../records'
import type { FollowingEntry, Found, KeptNote, Question } from './contract'
import type { CopyMarks } from './fetching'
import type { LookProblem } from './words/words'

const uid = 'api::followed-calendar.followed-calendar'

/** For so long nobody else looks at a calendar that somebody is looking at. */
const claimMs = 5 * 60 * 1000

/** What is known of a calendar from looking at it. */
export interface LookState {
  /** ms since the epoch, as the others. */
  lookedAt: number | null
  goodAt: number | null
  /** In a row. */
  failures: number
  failing: { since: number; problem: LookProblem } | null
  marks: CopyMarks
  copyHash: string | null
  found: Found | null
  notes: KeptNote[]
  question: Question | null
  goneKey: string | null
  answer: { key: string; areGone: boolean } | null
  /** The local date of the numbers that follow. */
  day: string
  made: number
  published: number
}

export const neverLooked: LookState = {
  lookedAt: null,
  goodAt: null,
  failures: 0,
  failing: null,
  marks: { etag: null, lastModified: null },
  copyHash: null,
  found: null,
  notes: [],
  question: null,
  goneKey: null,
  answer: null,
  day: '',
  made: 0,
  published: 0,
}

/** What may hold a secret. */
interface Secrets {
  address: string
  /** Its last good copy; null: there is none. */
  copy: string | null
}

export interface Calendar extends Omit<FollowingEntry, 'address'> {
  id: number
  code: string
  sealed: string
  claim: string | null
  /** ms since the epoch. */
  nextAt: number | null
  state: LookState
}

/** One that this process alone may look at. */
export interface ClaimedCalendar extends Calendar {
  claim: string
}

export async function findCalendars(strapi: Core.Strapi, where: object = {}): Promise<Calendar[]> {
  const rows: Record<string, unknown>[] = await strapi.db
    .query(uid)
    .findMany({ where, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
  return rows.map(toCalendar)
}

export async function findCalendar(strapi: Core.Strapi, code: string): Promise<Calendar | null> {
  return (await findCalendars(strapi, { code }))[0] ?? null
}

export function countCalendars(strapi: Core.Strapi): Promise<number> {
  return strapi.db.query(uid).count({})
}

function toCalendar(row: Record<string, unknown>): Calendar {
  const { nextAt, claim } = row
  return {
    id: Number(row['id']),
    code: String(row['code']),
    name: String(row['name']),
    sealed: String(row['sealed']),
    publishes: row['publishes'] === true,
    mostADay: Number(row['mostADay']),
    isOn: row['isOn'] === true,
    claim: typeof claim === 'string' ? claim : null,
    nextAt:
      nextAt instanceof Date || typeof nextAt === 'string' ? new Date(nextAt).getTime() : null,
    state: toState(row['state']),
  }
}

/** It is written here alone; what an older release did not write is as if nothing was known. */
function toState(stored: unknown): LookState {
  return isRecord(stored) ? { ...neverLooked, ...stored } : neverLooked
}

/** Null: the key that they were sealed with is lost. */
export function secretsOf(strapi: Core.Strapi, calendar: Calendar): Secrets | null {
  const opened = openedOf(strapi, calendar)
  if (!isRecord(opened)) return null
  const { address, copy } = opened
  return {
    address: String(address),
    copy: typeof copy === 'string' ? gunzipSync(Buffer.from(copy, 'base64')).toString() : null,
  }
}

function openedOf(strapi: Core.Strapi, { sealed, code }: Calendar): unknown {
  try {
    return sealingOf(strapi).open(sealed, code)
  } catch (error) {
    if (error instanceof SealError) return null
    throw error
  }
}

export function sealSecrets(strapi: Core.Strapi, code: string, { address, copy }: Secrets): string {
  const packed = copy === null ? null : gzipSync(copy).toString('base64')
  return sealingOf(strapi).seal({ address, copy: packed }, code)
}

type Writable = Partial<Omit<Calendar, 'id' | 'code' | 'nextAt'>> & { nextAt?: Date | null }

export async function addCalendar(
  strapi: Core.Strapi,
  { address, ...chosen }: FollowingEntry,
): Promise<string> {
  const code = randomUUID()
  const sealed = sealSecrets(strapi, code, { address, copy: null })
  const data = { ...chosen, code, sealed, nextAt: new Date(), state: { ...neverLooked } }
  await strapi.db.query(uid).create({ data })
  return code
}

/** @returns whether it is still there, and, where a claim is given, still claimed by it */
export async function changeCalendar(
  strapi: Core.Strapi,
  where: { code: string; claim?: string },
  { state, ...data }: Writable,
): Promise<boolean> {
  const { count } = await strapi.db
    .query(uid)
    .updateMany({ where, data: { ...data, ...(state && { state: { ...state } }) } })
  return count > 0
}

export async function removeCalendar(strapi: Core.Strapi, code: string): Promise<void> {
  await strapi.db.query(uid).deleteMany({ where: { code } })
}

/**
 * Takes a calendar for a look. Whoever writes the claim first has it, with any number of replicas; one
 * that dies meanwhile is followed by another after a while.
 *
 * @param calendar as it was read: whoever comes when another has looked since then does not have it
 * @param now ms since the epoch
 * @returns as it is then, with its claim; null: somebody else looks at it, or has just done so
 */
export async function claimCalendar(
  strapi: Core.Strapi,
  calendar: Calendar,
  now: number,
): Promise<ClaimedCalendar | null> {
  const { id, code, claim: before, nextAt } = calendar
  if (isBeingLookedAt(calendar, now)) return null
  const claim = `${now + claimMs} ${randomUUID()}`
  const { count } = await strapi.db.query(uid).updateMany({
    where: {
      id,
      claim: before ?? { $null: true },
      nextAt: nextAt === null ? { $null: true } : new Date(nextAt),
    },
    data: { claim, nextAt: new Date(now + claimMs) },
  })
  if (count === 0) return null
  const claimed = await findCalendar(strapi, code)
  return claimed && { ...claimed, claim }
}

/** Whether somebody looks at it at the moment: a claim begins with when it ends. */
function isBeingLookedAt({ claim }: Calendar, now: number): boolean {
  return claim !== null && Number.parseInt(claim) > now
}
