import { randomBytes } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { isSpoken } from '../languages'
import { sentPartsOf, type SentPart } from '../content/reading/circulars'
import type { Locale } from '../contract'
import {
  letterStates,
  type LetterAudience,
  type LetterCounts,
  type LetterEntry,
  type LetterItem,
  type LetterState,
  type LetterTexts,
} from './contract'

const uid = 'api::letter.letter'

/** A letter in one language, as it is when sending begins; what belongs to one reader is marked. */
export interface FrozenLetter {
  subject: string
  html: string
  text: string
  /** What of it everybody may read; left out of what was sent before letters could be on the site. */
  page?: { title: string; parts: SentPart[] }
}

export type Frozen = Partial<Record<Locale, FrozenLetter>>

/** What is counted while its readers are gone through. */
export type KeptCounts = Pick<LetterCounts, 'readers' | 'leftOut'> &
  Partial<Pick<LetterCounts, 'sent' | 'refused'>>

export interface Letter extends LetterEntry {
  id: number
  code: string
  state: LetterState
  /** Rises with each saving. */
  version: number
  sendAt: Date | null
  startedAt: Date | null
  endedAt: Date | null
  /** When something of it was saved last. */
  changedAt: Date
  frozen: Frozen
  /** The highest number of an entry up to which readers have a mail in the outbox; null: all have. */
  reached: number | null
  counts: KeptCounts
  /** How many of its mails came back. */
  returned: number
}

type Row = Record<string, unknown>
type Change = Partial<Omit<Letter, 'id' | 'code' | 'changedAt' | 'returned'>>

/** Latest first. */
export async function findLetters(
  strapi: Core.Strapi,
  states: readonly LetterState[] = letterStates,
): Promise<Letter[]> {
  const rows: Row[] = await strapi.db
    .query(uid)
    .findMany({ where: { state: { $in: [...states] } }, orderBy: { id: 'desc' } })
  return rows.map(letterOf)
}

export async function findLetter(strapi: Core.Strapi, code: string): Promise<Letter | null> {
  const row: Row | null = await strapi.db.query(uid).findOne({ where: { code } })
  return row && letterOf(row)
}

/** The one that began last; null: none did. */
export async function lastLetter(strapi: Core.Strapi): Promise<Letter | null> {
  const [row]: Row[] = await strapi.db.query(uid).findMany({
    where: { startedAt: { $notNull: true } },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    limit: 1,
  })
  return row ? letterOf(row) : null
}

/** @returns its code, which names it in addresses and in the keys of its mails */
export async function addLetter(strapi: Core.Strapi, entry: LetterEntry): Promise<string> {
  const code = randomBytes(8).toString('hex')
  const { texts, items, audience, onSite } = entry
  await strapi.db.query(uid).create({
    data: { code, state: 'draft', version: 1, reached: 0, texts, items, audience, onSite },
  })
  return code
}

/**
 * Changes a letter as long as it still is in a state, and has a version, where one is named: of two who
 * do something with it at once one comes through.
 *
 * @returns false: it is not, or is gone
 */
export async function changeLetter(
  strapi: Core.Strapi,
  where: { code: string; state?: LetterState; version?: number },
  data: Change,
): Promise<boolean> {
  const { count } = await strapi.db.query(uid).updateMany({ where, data })
  return count > 0
}

/** Counts one more mail of a letter that came back, also where others are counted at the same time. */
export async function countReturned(strapi: Core.Strapi, code: string): Promise<void> {
  for (;;) {
    const row: Row | null = await strapi.db
      .query(uid)
      .findOne({ where: { code }, select: ['returned'] })
    if (!row) return
    const { count } = await strapi.db.query(uid).updateMany({
      where: { code, returned: row['returned'] ?? { $null: true } },
      data: { returned: Number(row['returned'] ?? 0) + 1 },
    })
    if (count > 0) return
  }
}

/** @returns false: it is no draft any more, or is gone */
export async function removeDraft(strapi: Core.Strapi, code: string): Promise<boolean> {
  const { count } = await strapi.db.query(uid).deleteMany({ where: { code, state: 'draft' } })
  return count > 0
}

function letterOf(row: Row): Letter {
  const state = letterStates.find((known) => known === row['state'])
  if (!state) throw new TypeError(`Letter ${String(row['id'])} is unreadable`)
  const counts = isRecord(row['counts']) ? row['counts'] : {}
  return {
    id: Number(row['id']),
    code: String(row['code']),
    state,
    version: Number(row['version']),
    texts: textsOf(row['texts']),
    // Only what was checked is ever written there.
    items: (row['items'] ?? []) as LetterItem[],
    audience: (row['audience'] ?? { interests: [], groups: [], languages: [] }) as LetterAudience,
    onSite: row['onSite'] === true,
    sendAt: instantOf(row['sendAt']),
    startedAt: instantOf(row['startedAt']),
    endedAt: instantOf(row['endedAt']),
    changedAt: new Date(String(row['updatedAt'])),
    frozen: frozenOf(row['frozen']),
    reached: typeof row['reached'] === 'number' ? row['reached'] : null,
    counts: {
      readers: Number(counts['readers'] ?? 0),
      leftOut: Number(counts['leftOut'] ?? 0),
      ...(typeof counts['sent'] === 'number' && { sent: counts['sent'] }),
      ...(typeof counts['refused'] === 'number' && { refused: counts['refused'] }),
    },
    returned: Number(row['returned'] ?? 0),
  }
}

function textsOf(kept: unknown): LetterTexts {
  const texts: LetterTexts = {}
  for (const [language, text] of Object.entries(isRecord(kept) ? kept : {})) {
    if (!isSpoken(language) || !isRecord(text)) continue
    texts[language] = { subject: String(text['subject']), words: String(text['words']) }
  }
  return texts
}

function frozenOf(kept: unknown): Frozen {
  const frozen: Frozen = {}
  for (const [language, letter] of Object.entries(isRecord(kept) ? kept : {})) {
    if (!isSpoken(language) || !isRecord(letter)) continue
    const { subject, html, text, page } = letter
    frozen[language] = {
      ...{ subject: String(subject), html: String(html), text: String(text) },
      ...(isRecord(page) && {
        page: { title: String(page['title']), parts: sentPartsOf(page['parts']) },
      }),
    }
  }
  return frozen
}

function instantOf(value: unknown): Date | null {
  return typeof value === 'string' || value instanceof Date ? new Date(value) : null
}
