import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { publishedContent } from '../content/reading/published'
import { siteZone } from '../content/reading/zones'
import { listEntries, type EntryHead } from '../involve/entries'
import { enqueueAll, mailUid } from '../involve/outbox/mails'
import { findReaders } from '../involve/readers'
import { leavesTraces } from '../involve/retention/erasing'
import { dateAt, startOfDay } from '../zones/zonedTime'
import type { LetterCounts } from './contract'
import type { Letter } from './letters'

/** How many readers are gone through in one transaction, which others wait for. */
const batch = 100

const keyPrefix = (code: string) => `letter:${code}:`

/** The code of the letter that a mail is of, by its key. */
export const letterOfMail = (key: string): string | null =>
  /^letter:([^:]+):/.exec(key)?.[1] ?? null

/** What the outbox has of a letter. */
const mailsOf = (code: string) => ({ kind: 'letter', key: { $startsWith: keyPrefix(code) } })

/** What was done for some readers. */
interface Enqueued {
  /** The highest number of their entries; null: there were no more. */
  reached: number | null
  readers: number
  leftOut: number
}

/**
 * Puts the mails of the next readers into the outbox, in the order of their entries. To be called where
 * nobody else does so for the same letter at the same time, in the transaction that notes how far it is.
 *
 * @param now milliseconds since the epoch
 */
export async function enqueueNext(
  strapi: Core.Strapi,
  { code, audience, reached, startedAt }: Letter,
  now: number,
): Promise<Enqueued> {
  const readers = (await findReaders(strapi, audience))
    .filter(({ id }) => id > (reached ?? Infinity))
    .sort((one, other) => one.id - other.id)
    .slice(0, batch)
  if (readers.length === 0) return { reached: null, readers: 0, leftOut: 0 }
  const spared = await sparedAmong(strapi, readers, code, now)
  const chosen = readers.filter((reader) => !spared.has(reader.code))
  const ids = chosen.map(({ id }) => id)
  const entries = await listEntries(strapi, { id: { $in: ids } }, { offset: 0, limit: batch })
  const mails = entries.flatMap(({ code: entry, language, opened }) =>
    // One whose key is gone can't be written to.
    opened === null
      ? []
      : {
          key: keyPrefix(code) + entry,
          kind: 'letter' as const,
          entry,
          to: opened.email,
          language,
          about: { letter: code },
          dueAt: startedAt?.getTime() ?? now,
        },
  )
  await enqueueAll(strapi, mails)
  return {
    reached: readers.at(-1)?.id ?? null,
    readers: readers.length,
    leftOut: readers.length - mails.length,
  }
}

/** Codes of those who want no second letter in a month, or have this one by another sign-up. */
async function sparedAmong(
  strapi: Core.Strapi,
  readers: readonly EntryHead[],
  code: string,
  now: number,
): Promise<Set<string>> {
  const known: Record<string, unknown>[] = await strapi.db.query(mailUid).findMany({
    where: {
      kind: 'letter',
      state: { $in: ['waiting', 'sent'] },
      addressIndex: { $in: readers.map(({ addressIndex }) => addressIndex) },
    },
    select: ['key', 'entry', 'addressIndex', 'state', 'sentAt'],
  })
  const { settings } = await publishedContent(strapi).read()
  const since = monthStart(Temporal.Instant.fromEpochMilliseconds(now), siteZone(settings))
  const spared = readers.filter(({ code: own, addressIndex, lettersEvery }) =>
    known.some((mail) => {
      if (mail['addressIndex'] !== addressIndex) return false
      if (String(mail['key']).startsWith(keyPrefix(code))) return mail['entry'] !== own
      if (lettersEvery === 'each') return false
      return mail['state'] === 'waiting' || new Date(String(mail['sentAt'])).getTime() >= since
    }),
  )
  return new Set(spared.map((reader) => reader.code))
}

/** When the month of an instant began by the clocks of a zone, in milliseconds since the epoch. */
function monthStart(now: Temporal.Instant, zone: string): number {
  return startOfDay(dateAt(now, zone).with({ day: 1 }), zone).epochMilliseconds
}

/**
 * Takes out of the outbox what was not sent; what is being sent at this moment still is.
 */
export async function takeBack(strapi: Core.Strapi, code: string): Promise<void> {
  const where = { ...mailsOf(code), state: 'waiting', claim: { $null: true } }
  const { count } = await strapi.db.query(mailUid).deleteMany({ where })
  if (count > 0) leavesTraces(strapi)
}

/**
 * How far a letter is. What is over is told as it was counted at its end: whoever takes back later what
 * they had sent is not in the outbox any more.
 */
export async function countsOf(strapi: Core.Strapi, letter: Letter): Promise<LetterCounts> {
  const { readers, leftOut, sent, refused } = letter.counts
  const { returned } = letter
  if (sent !== undefined && refused !== undefined) {
    return { readers, leftOut, sent, refused, returned, waiting: 0 }
  }
  const count = (state: string) =>
    strapi.db.query(mailUid).count({ where: { ...mailsOf(letter.code), state } })
  return {
    readers,
    waiting: await count('waiting'),
    sent: await count('sent'),
    refused: await count('failed'),
    returned,
    leftOut: leftOut + (await count('dropped')),
  }
}

/** Whether nothing of a letter waits to be sent any more. */
export async function isThrough(strapi: Core.Strapi, code: string): Promise<boolean> {
  const where = { ...mailsOf(code), state: 'waiting' }
  return (await strapi.db.query(mailUid).count({ where })) === 0
}
