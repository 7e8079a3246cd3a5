import { randomBytes } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { isFormKind } from '../formKinds'
import { isSpoken } from '../languages'
import { isRecord } from '../records'
import type { FormKind, LettersEvery, Locale } from '../contract'
import { wake } from './outbox/waking'
import { leavesTraces } from './retention/erasing'
import { SealError, sealingOf } from './sealing'

const uid = 'api::involvement-entry.involvement-entry'

/** What is sealed: nothing of it stands in the database so that one could read or search it. */
export interface PrivatePart {
  email: string
  name: string | null
  message: string | null
  accessNeeds: string | null
}

/** What was answered to somebody, sealed with what they wrote. */
export interface KeptAnswer {
  /** By which its mail is known. */
  name: string
  subject: string
  text: string
  /** ISO 8601 instant. */
  at: string
  /** Who wrote it, by their number in Strapi. */
  by: number
}

/** All that is sealed of an entry. */
export interface OpenedPart extends PrivatePart {
  /** Oldest first. */
  answers: KeptAnswer[]
}

/** An entry without its private part. */
export interface EntryHead {
  id: number
  /** Names it in links; it can't be guessed. */
  code: string
  kind: FormKind
  state: 'unconfirmed' | 'confirmed'
  language: Locale
  /** `Sealing.index` of the address. */
  addressIndex: string
  /** documentIds. */
  interests: string[]
  /** documentId; null: it is about no meeting. */
  meeting: string | null
  /** Local date on which the rule put it; null: all of the meeting's dates. */
  originalDate: string | null
  /** documentId; null: it was written to no group. */
  group: string | null
  /** documentId; null: it was written to no person. */
  person: string | null
  /**
   * Since when nothing of that meeting is to come, as far as was noticed; of one date, since when it was
   * taken off the plan or the site while it was awaited. Null: something is to come.
   */
  overSince: Date | null
  consentText: string
  consentedAt: Date
  confirmedAt: Date | null
  /** Its number in the line of those who wait for a place, lowest first; null: it does not wait. */
  waiting: number | null
  /**
   * Code of the entry by which somebody comes to all dates, of which this is one; null: it stands by
   * itself.
   */
  series: string | null
  /** Of one for all dates, those to which they don't come after all. */
  away: string[]
  /** Whether letters were asked for with it; who reads them says `readers.ts`. */
  letters: boolean
  /** The words by which they were; null: they were not. */
  lettersConsent: string | null
  /** When they were. */
  lettersAt: Date | null
  /** When somebody was asked whether they want letters, by the form or by a mail; null: never. */
  lettersAskedAt: Date | null
  /** documentIds of the groups whose letters they want; none: of all. */
  letterGroups: string[]
  lettersEvery: LettersEvery
  /** How many mails to the address came back since letters were asked for. */
  returned: number
  handledAt: Date | null
  /** Who handled it, by their number in Strapi. */
  handledBy: number | null
}

export interface Entry extends EntryHead, OpenedPart {}

type LettersPart =
  | 'letters'
  | 'lettersConsent'
  | 'lettersAt'
  | 'lettersAskedAt'
  | 'letterGroups'
  | 'lettersEvery'
  | 'returned'

export type NewEntry = Omit<
  Entry,
  | 'id'
  | 'code'
  | 'state'
  | 'addressIndex'
  | 'group'
  | 'person'
  | 'overSince'
  | 'waiting'
  | 'series'
  | 'away'
  | 'answers'
  | LettersPart
> &
  Pick<Partial<Entry>, 'state' | 'group' | 'person' | 'waiting' | 'series' | LettersPart>

/** What a query of Strapi's database layer may ask for. */
export type EntryFilter = Record<string, unknown>

/** How entries are sealed. */
export const sealedEntries = { uid, purpose: 'code', address: 'email' } as const

/** Some columns of entries, as they stand there. */
export async function columnsOfEntries(
  strapi: Core.Strapi,
  select: string[],
  where: EntryFilter,
  orderBy?: Record<string, 'asc' | 'desc'>,
): Promise<Record<string, unknown>[]> {
  return strapi.db.query(uid).findMany({ where, select, ...(orderBy && { orderBy }) })
}

/** Keeps an entry; call it in the transaction that also sends what follows from it. */
export async function addEntry(strapi: Core.Strapi, entry: NewEntry): Promise<EntryHead> {
  const sealing = sealingOf(strapi)
  const { email, name, message, accessNeeds, ...head } = entry
  const code = randomBytes(16).toString('base64url')
  const sealed = sealing.seal({ email, name, message, accessNeeds } satisfies PrivatePart, code)
  const data = { ...head, code, sealed, addressIndex: sealing.index(email) }
  return headOf(await strapi.db.query(uid).create({ data }))
}

/** Oldest first. */
export async function findEntries(
  strapi: Core.Strapi,
  where: EntryFilter,
  limit?: number,
): Promise<EntryHead[]> {
  const order = { orderBy: { id: 'asc' }, ...(limit !== undefined && { limit }) }
  const rows = await strapi.db.query(uid).findMany({ where, ...order })
  return rows.map(headOf)
}

/** All that is held about an address, whichever key it is indexed with. */
export function findEntriesOf(strapi: Core.Strapi, email: string): Promise<EntryHead[]> {
  return findEntries(strapi, { addressIndex: { $in: sealingOf(strapi).indexes(email) } })
}

/** @throws SealError */
export async function findEntry(strapi: Core.Strapi, code: string): Promise<Entry | null> {
  const [row] = await strapi.db.query(uid).findMany({ where: { code } })
  return row ? { ...headOf(row), ...openPrivatePart(strapi, row) } : null
}

/**
 * With what is private in them, oldest first. Whose key is gone is left out: what is done for the others
 * must not wait for them.
 */
export async function openEntries(strapi: Core.Strapi, where: EntryFilter): Promise<Entry[]> {
  const rows = await strapi.db.query(uid).findMany({ where, orderBy: { id: 'asc' } })
  return rows.flatMap((row) => {
    const opened = openIfPossible(strapi, row)
    return opened ? [{ ...headOf(row), ...opened }] : []
  })
}

/** One by its code; null also where its key is gone, so that a link to it is a link to nothing. */
export async function openEntry(strapi: Core.Strapi, code: string): Promise<Entry | null> {
  const [entry] = await openEntries(strapi, { code })
  return entry ?? null
}

/** An entry in a list: one whose key is gone stands there all the same, without its private part. */
export interface ListedEntry extends EntryHead {
  opened: OpenedPart | null
}

/** Newest first. */
export async function listEntries(
  strapi: Core.Strapi,
  where: EntryFilter,
  part: { offset: number; limit: number },
): Promise<ListedEntry[]> {
  const rows = await strapi.db.query(uid).findMany({ where, orderBy: { id: 'desc' }, ...part })
  return rows.map((row) => ({ ...headOf(row), opened: openIfPossible(strapi, row) }))
}

export function countEntries(strapi: Core.Strapi, where: EntryFilter): Promise<number> {
  return strapi.db.query(uid).count({ where })
}

/** The meetings that entries are about and the dates of each, soonest first; null: all its dates. */
export async function meetingsOfEntries(
  strapi: Core.Strapi,
): Promise<{ meeting: string; originalDate: string | null }[]> {
  const where = { meeting: { $notNull: true } }
  const rows = await columnsOfEntries(strapi, ['meeting', 'originalDate'], where, {
    originalDate: 'asc',
  })
  const pairs = rows.map(({ meeting, originalDate }) => ({
    meeting: String(meeting),
    originalDate: textOf(originalDate),
  }))
  return [...new Map(pairs.map((pair) => [`${pair.meeting} ${pair.originalDate}`, pair])).values()]
}

/** Document ids of the groups and people to whom messages were written, each once. */
export async function receiversOfEntries(strapi: Core.Strapi): Promise<string[]> {
  const where = { $or: [{ group: { $notNull: true } }, { person: { $notNull: true } }] }
  const rows = await columnsOfEntries(strapi, ['group', 'person'], where)
  return [...new Set(rows.flatMap(({ group, person }) => textOf(group) ?? textOf(person) ?? []))]
}

type EntryChange = Partial<
  Pick<
    EntryHead,
    | 'state'
    | 'confirmedAt'
    | 'originalDate'
    | 'overSince'
    | 'waiting'
    | 'handledAt'
    | 'handledBy'
    | 'interests'
    | 'language'
    | LettersPart
  >
>

export async function changeEntry(
  strapi: Core.Strapi,
  id: number,
  data: EntryChange,
): Promise<void> {
  await changeEntries(strapi, { id }, data)
}

/** @returns how many there were */
export async function changeEntries(
  strapi: Core.Strapi,
  where: EntryFilter,
  data: EntryChange,
): Promise<number> {
  const { count } = await strapi.db.query(uid).updateMany({ where, data })
  return count
}

/**
 * @param waiting its number in the line; null: it has a place, or needs none
 * @returns false when it was confirmed before, or is gone: of two clicks one counts
 */
export async function confirmEntry(
  strapi: Core.Strapi,
  id: number,
  { at, waiting }: { at: Date; waiting: number | null },
): Promise<boolean> {
  const { count } = await strapi.db.query(uid).updateMany({
    where: { id, state: 'unconfirmed' },
    data: { state: 'confirmed', confirmedAt: at, waiting },
  })
  return count > 0
}

/**
 * Seals an answer with its entry, behind those that are there; with that it goes.
 *
 * @throws SealError
 */
export async function keepAnswer(
  strapi: Core.Strapi,
  id: number,
  answer: KeptAnswer,
): Promise<void> {
  const sealing = sealingOf(strapi)
  for (let isKept = false; !isKept;) {
    const [row] = await strapi.db.query(uid).findMany({ where: { id } })
    if (!row) return
    const opened = openPrivatePart(strapi, row)
    const all = { ...opened, answers: [...opened.answers, answer] } satisfies OpenedPart
    const data = {
      sealed: sealing.seal(all, row.code),
      // Of the same key, by which it is known what has to be sealed anew.
      addressIndex: sealing.index(opened.email),
    }
    // Of two who answer at once the second finds the first one's answer there, and adds to it.
    const where = { id, sealed: row.sealed }
    const { count } = await strapi.db.query(uid).updateMany({ where, data })
    isKept = count > 0
  }
}

/** Notes that somebody who comes to all dates does not come to this one. */
export async function noteAway(
  strapi: Core.Strapi,
  code: string,
  originalDate: string,
): Promise<void> {
  for (let isNoted = false; !isNoted;) {
    const [entry] = await findEntries(strapi, { code })
    if (!entry || entry.away.includes(originalDate)) return
    const before = entry.away.join(' ')
    // Of two dates that are left out at once the second finds the first one's there, and adds to it.
    const where = { code, away: before === '' ? { $null: true } : before }
    const away = [...entry.away, originalDate].join(' ')
    isNoted = (await strapi.db.query(uid).updateMany({ where, data: { away } })).count > 0
  }
}

/** @returns how many there were */
export async function removeEntries(strapi: Core.Strapi, where: EntryFilter): Promise<number> {
  const { count } = await strapi.db.query(uid).deleteMany({ where })
  if (count > 0) {
    leavesTraces(strapi)
    // A place may be free now.
    await strapi.db.transaction(({ onCommit }) => {
      onCommit(() => wake(strapi, 'reminding'))
      return Promise.resolve()
    })
  }
  return count
}

type Row = Record<string, unknown>

function openIfPossible(strapi: Core.Strapi, row: Row): OpenedPart | null {
  try {
    return openPrivatePart(strapi, row)
  } catch (error) {
    if (error instanceof SealError) return null
    throw error
  }
}

function openPrivatePart(strapi: Core.Strapi, { sealed, code }: Row): OpenedPart {
  const content = sealingOf(strapi).open(String(sealed), String(code))
  if (!isRecord(content)) throw new TypeError('What an entry seals is not a record')
  return {
    email: String(content['email']),
    name: textOf(content['name']),
    message: textOf(content['message']),
    accessNeeds: textOf(content['accessNeeds']),
    answers: answersIn(content['answers']),
  }
}

/** Nobody was answered before answers were kept. */
function answersIn(content: unknown): KeptAnswer[] {
  if (!Array.isArray(content)) return []
  return content.filter(isRecord).map(({ name, subject, text, at, by }) => ({
    name: String(name),
    subject: String(subject),
    text: String(text),
    at: String(at),
    by: Number(by),
  }))
}

function headOf(row: Row): EntryHead {
  const { kind, language } = row
  if (!isFormKind(kind) || !isSpoken(language))
    throw new TypeError(`Entry ${String(row['id'])} is unreadable`)
  return {
    id: Number(row['id']),
    code: String(row['code']),
    kind,
    state: row['state'] === 'confirmed' ? 'confirmed' : 'unconfirmed',
    language,
    addressIndex: String(row['addressIndex']),
    interests: textsOf(row['interests']),
    meeting: textOf(row['meeting']),
    originalDate: textOf(row['originalDate']),
    group: textOf(row['group']),
    person: textOf(row['person']),
    overSince: instantOf(row['overSince']),
    consentText: String(row['consentText']),
    consentedAt: new Date(String(row['consentedAt'])),
    confirmedAt: instantOf(row['confirmedAt']),
    waiting: typeof row['waiting'] === 'number' ? row['waiting'] : null,
    series: textOf(row['series']),
    away: textOf(row['away'])?.split(' ') ?? [],
    letters: row['letters'] === true,
    lettersConsent: textOf(row['lettersConsent']),
    lettersAt: instantOf(row['lettersAt']),
    lettersAskedAt: instantOf(row['lettersAskedAt']),
    letterGroups: textsOf(row['letterGroups']),
    lettersEvery: row['lettersEvery'] === 'month' ? 'month' : 'each',
    returned: Number(row['returned'] ?? 0),
    handledAt: instantOf(row['handledAt']),
    handledBy: row['handledBy'] === null ? null : Number(row['handledBy']),
  }
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function instantOf(value: unknown): Date | null {
  return typeof value === 'string' || value instanceof Date ? new Date(value) : null
}
