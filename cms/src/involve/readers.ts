import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import { publishedContent } from '../content/reading/published'
import type { LetterWishes, Locale } from '../contract'
import {
  addEntry,
  changeEntries,
  changeEntry,
  columnsOfEntries,
  findEntries,
  type Entry,
  type EntryFilter,
  type EntryHead,
} from './entries'
import { forgetEndedLetters, noteEndedLetters } from './endedLetters'
import { sealingOf } from './sealing'

/** After so many mails that came back nobody is written letters to there any more. */
export const mostReturned = 3

const hasSignedUp = { kind: 'sign-up', state: 'confirmed' } as const satisfies EntryFilter

const wantsLetters = { ...hasSignedUp, letters: true } as const satisfies EntryFilter

/** Those who asked for letters and confirmed it, as far as their address takes mail. */
export const readsLetters = {
  ...wantsLetters,
  returned: { $lt: mostReturned },
} as const satisfies EntryFilter

/** The same of one entry. */
export function isReader({ kind, state, letters, returned }: EntryHead): boolean {
  return kind === 'sign-up' && state === 'confirmed' && letters && returned < mostReturned
}

/** To whom a letter goes; none of a kind: to all. */
export interface Audience {
  /** documentIds. */
  interests: string[]
  /** documentIds. */
  groups: string[]
  languages: Locale[]
}

/**
 * Those to whom a letter goes, one entry for each address: that by which they signed up last, none where
 * letters to that one came back, whatever stands in older ones. Who has
 * chosen topics gets what is about one of them, and what is about none in particular; groups alike. Whose
 * choices are all gone from the site gets what is about any, as their page says.
 */
export async function findReaders(strapi: Core.Strapi, audience: Audience): Promise<EntryHead[]> {
  const published = await publishedContent(strapi).read()
  const entries = await findEntries(strapi, wantsLetters)
  const newest = new Map(entries.map((entry) => [entry.addressIndex, entry]))
  return [...newest.values()]
    .filter(isReader)
    .filter(
      ({ interests, letterGroups, language }) =>
        isAmong(among(published.interests, interests), audience.interests) &&
        isAmong(among(published.groups, letterGroups), audience.groups) &&
        isAmong([language], audience.languages),
    )
}

export async function countReaders(strapi: Core.Strapi, audience: Audience): Promise<number> {
  return (await findReaders(strapi, audience)).length
}

/** Those of some documents that are public. */
const among = (known: ReadonlyMap<string, unknown>, ids: readonly string[]): string[] =>
  ids.filter((id) => known.has(id))

function isAmong(chosen: readonly string[], wanted: readonly string[]): boolean {
  return chosen.length === 0 || wanted.length === 0 || chosen.some((one) => wanted.includes(one))
}

const ofAddress = (strapi: Core.Strapi, email: string) => ({
  addressIndex: { $in: sealingOf(strapi).indexes(email) },
})

/** The entry by which an address gets letters; null: it gets none. */
export async function readerOf(strapi: Core.Strapi, email: string): Promise<EntryHead | null> {
  const newest = (await findEntries(strapi, { ...wantsLetters, ...ofAddress(strapi, email) })).at(
    -1,
  )
  return newest && isReader(newest) ? newest : null
}

/** By which words, and when, somebody asked for letters. */
export interface LettersConsent {
  text: string
  at: Date
}

/**
 * Has an address get letters from now on, by the sign-up that is there, or a new one that is confirmed.
 * To be called in the transaction in which they have confirmed it.
 *
 * @param person to whom it belongs, with what a new sign-up says of them
 * @param confirmedAt from when on the sign-up is kept for its time
 */
export async function beginLetters(
  strapi: Core.Strapi,
  person: Pick<Entry, 'email' | 'name' | 'language'>,
  { text, at }: LettersConsent,
  confirmedAt: Date,
): Promise<void> {
  const { email, name, language } = person
  const letters = { letters: true, lettersConsent: text, lettersAt: at, returned: 0 }
  const signUps = await findEntries(strapi, { ...hasSignedUp, ...ofAddress(strapi, email) })
  const known = signUps.filter((signUp) => signUp.letters).at(-1) ?? signUps.at(-1)
  if (known) {
    await changeEntry(strapi, known.id, {
      ...letters,
      confirmedAt,
      lettersAskedAt: known.lettersAskedAt ?? at,
    })
    await forgetEndedLetters(strapi, known.code)
    return
  }
  await addEntry(strapi, {
    ...{ kind: 'sign-up', state: 'confirmed', email, name, language },
    ...{ message: null, accessNeeds: null, interests: [], meeting: null, originalDate: null },
    ...{ consentText: text, consentedAt: at, confirmedAt },
    ...{ ...letters, lettersAskedAt: at },
    // The branch has nothing to do about it.
    ...{ handledAt: confirmedAt, handledBy: null },
  })
}

/**
 * Whether an entry that was confirmed since an instant came in since then. A sign-up that was there
 * before, or was made, when its owner wanted letters is nothing that the branch has to read.
 */
export function cameIn(
  { consentedAt, lettersAt, handledAt, handledBy }: EntryHead,
  since: Date,
): boolean {
  const isMadeForLetters = handledAt !== null && handledBy === null
  const isRenewedForLetters = lettersAt !== null && lettersAt > consentedAt && consentedAt <= since
  return !isMadeForLetters && !isRenewedForLetters
}

/**
 * What follows for letters when somebody has confirmed an entry with which they asked for them. Whoever
 * signs up once more keeps what they chose before; another form makes a sign-up, so that letters do
 * not end with the date that it was about.
 *
 * @param at when it was confirmed
 */
export async function lettersAfterConfirmation(
  strapi: Core.Strapi,
  entry: Entry,
  at: Date,
): Promise<void> {
  const { id, kind, email, lettersConsent, lettersAt } = entry
  if (!entry.letters || lettersConsent === null) return
  if (kind !== 'sign-up') {
    await beginLetters(strapi, entry, { text: lettersConsent, at: lettersAt ?? at }, at)
    return
  }
  const others = { ...readsLetters, ...ofAddress(strapi, email), id: { $ne: id } }
  const before = (await findEntries(strapi, others)).at(-1)
  if (!before) return
  const { letterGroups, lettersEvery } = before
  await changeEntry(strapi, id, { letterGroups, lettersEvery })
}

/** Keeps what somebody wants letters about, for all by which their address gets them. */
export async function chooseLetters(
  strapi: Core.Strapi,
  email: string,
  { interests, groups, language, every }: LetterWishes,
): Promise<void> {
  const where = { ...readsLetters, ...ofAddress(strapi, email) }
  const wishes = { interests, letterGroups: groups, language, lettersEvery: every }
  await changeEntries(strapi, where, wishes)
}

/**
 * Ends letters to an address; whatever else is held of it stays.
 *
 * @returns false when it got none
 */
export async function endLetters(
  strapi: Core.Strapi,
  email: string,
  now: Temporal.Instant,
): Promise<boolean> {
  return strapi.db.transaction(async () => {
    const where = { ...ofAddress(strapi, email), state: 'confirmed', letters: true }
    const codes = (await findEntries(strapi, where)).map(({ code }) => code)
    await noteEndedLetters(strapi, codes, new Date(now.epochMilliseconds))
    return (await changeEntries(strapi, { code: { $in: codes } }, { letters: false })) > 0
  })
}

/** Notes that a mail came back from the address of an entry; of two at once both count. */
export async function noteReturned(strapi: Core.Strapi, id: number): Promise<void> {
  for (;;) {
    const [row] = await columnsOfEntries(strapi, ['returned'], { id })
    if (!row) return
    const returned = Number(row['returned'] ?? 0)
    const where = { id, returned: row['returned'] ?? { $null: true } }
    if ((await changeEntries(strapi, where, { returned: returned + 1 })) > 0) return
  }
}

/** Forgets those that came back: letters go there again. */
export async function forgetReturned(strapi: Core.Strapi, id: number): Promise<void> {
  await changeEntry(strapi, id, { returned: 0 })
}
