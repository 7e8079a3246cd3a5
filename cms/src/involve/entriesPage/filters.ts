import { Temporal } from 'temporal-polyfill'
import type { Core } from '@strapi/strapi'
import { formKinds } from '../../formKinds'
import { invalid } from '../../content/invalid'
import type { EntryFilter } from '../entries'
import { readsLetters } from '../readers'
import { sealingOf } from '../sealing'
import type { EntryFilters } from './contract'

const states = ['unconfirmed', 'confirmed', 'waiting'] as const

/** As long as RFC 5321 lets an address be. */
const longestAddress = 254

/** Reads filters from the body of a request; what is left out does not filter. */
export function readFilters(body: Record<string, unknown>): EntryFilters {
  return {
    kind: oneOf(body, 'kind', formKinds),
    state: oneOf(body, 'state', states),
    handled: flag(body, 'handled'),
    letters: only(body, 'letters'),
    interest: text(body, 'interest', 60),
    meeting: text(body, 'meeting', 60),
    date: date(body, 'date'),
    receiver: text(body, 'receiver', 60),
    address: text(body, 'address', longestAddress),
  }
}

export const filterNames: readonly (keyof EntryFilters)[] = [
  'kind',
  'state',
  'handled',
  'letters',
  'interest',
  'meeting',
  'date',
  'receiver',
  'address',
]

/**
 * What the database is asked. Somebody's question what is held about them is no entry of which the
 * branch has anything to do: it is found with its address only.
 */
export function toWhere(strapi: Core.Strapi, filters: EntryFilters): EntryFilter {
  const { kind, state, handled, letters, interest, meeting, receiver, address } = filters
  const { date: originalDate } = filters
  const conditions: EntryFilter[] = []
  if (kind !== null) conditions.push({ kind })
  else if (address === null) conditions.push({ kind: { $ne: 'my-data' } })
  // Who waits has confirmed as well.
  if (state === 'waiting') conditions.push({ waiting: { $notNull: true } })
  else if (state !== null) conditions.push({ state })
  if (handled !== null) conditions.push({ handledAt: { $null: !handled } })
  if (letters) conditions.push(readsLetters)
  // The column holds a list of ids as JSON; on PostgreSQL only this operator reads it as text.
  if (interest !== null) conditions.push({ interests: { $containsi: `"${interest}"` } })
  if (meeting !== null) conditions.push({ meeting })
  if (originalDate !== null) conditions.push({ originalDate })
  if (receiver !== null) conditions.push({ $or: [{ group: receiver }, { person: receiver }] })
  // Who comes to all dates is one of each, and in the whole list one.
  if (originalDate === null && state !== 'waiting') conditions.push({ series: { $null: true } })
  if (address !== null) {
    conditions.push({ addressIndex: { $in: sealingOf(strapi).indexes(address) } })
  }
  return { $and: conditions }
}

function oneOf<Value extends string>(
  body: Record<string, unknown>,
  name: string,
  values: readonly Value[],
): Value | null {
  const value = body[name] ?? null
  if (value === null) return null
  const known = values.find((candidate) => candidate === value)
  if (known === undefined) throw invalid(name, `give one of ${values.join(', ')}`)
  return known
}

function flag(body: Record<string, unknown>, name: string): boolean | null {
  const value = body[name] ?? null
  if (value === null || typeof value === 'boolean') return value
  throw invalid(name, 'give true or false')
}

function only(body: Record<string, unknown>, name: string): true | null {
  const value = flag(body, name)
  if (value !== false) return value
  throw invalid(name, 'give true, or leave it out')
}

function text(body: Record<string, unknown>, name: string, longest: number): string | null {
  const value = body[name] ?? null
  if (value === null) return null
  if (typeof value === 'string' && value.trim() !== '' && value.length <= longest) return value
  throw invalid(name, `give a text of at most ${longest} characters`)
}

function date(body: Record<string, unknown>, name: string): string | null {
  const value = text(body, name, 10)
  if (value === null || isDate(value)) return value
  throw invalid(name, 'give a date that exists, for example 2026-03-29')
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}
