import type { Locale, MeetingCode } from 'cms/contract'
import { defaultLocale, locales } from '../../src/addresses'
import { NotFound } from '../../src/cms/failures'
import type { Door } from '../cms/door'

/** What a printed address names. */
export interface Printed {
  /** The language that it was printed in, as it was called then. */
  language: string
  /** `MeetingCode.code` */
  code: string
  /** The local date on which the rule put it; null: all dates of the meeting. */
  date: string | null
}

const spelling = /^\/f\/([a-z]{2})\/([0-9a-z]{8})(?:\/(\d{4}-\d{2}-\d{2}))?\/?$/

/** The root-relative address that is printed: `/f/en/k7q2m9xb/2036-05-15`. */
export function shortAddress({ language, code, date }: Printed): string {
  return ['/f', language, code, ...(date === null ? [] : [date])].join('/')
}

/**
 * What an address names, however it was typed: capital letters, as in the code, are the same, and so
 * are letters that look like a digit (Crockford's base 32). Null: it is none of those.
 */
export function readShortAddress(pathname: string): Printed | null {
  const [, language, code, date = null] = spelling.exec(pathname.toLowerCase()) ?? []
  if (language === undefined || code === undefined) return null
  if (date !== null && !isDay(date)) return null
  return { language, code: code.replaceAll('o', '0').replace(/[il]/g, '1'), date }
}

function isDay(date: string): boolean {
  const noon = new Date(`${date}T12:00:00Z`)
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(date)
}

/** Where a printed address leads. */
export type Led =
  /** `path` as in the contract. */
  | { kind: 'page'; path: string }
  /** The meeting is not public any more. */
  | { kind: 'noMeeting' }
  /** It is, and has no such date any more. */
  | { kind: 'noDate'; slug: string; date: string }

/**
 * Where a printed address leads now. What it names is found by what never changes: the code of the
 * meeting's document, and the day on which the rule put the date.
 *
 * @throws CmsUnavailable when not even the codes are known
 */
export async function whereItLeads(
  door: Pick<Door, 'codes' | 'meetingDate'>,
  { code, date }: Pick<Printed, 'code' | 'date'>,
  locale: Locale,
): Promise<Led> {
  const slug = slugOf(await door.codes(), code)
  if (slug === null) return { kind: 'noMeeting' }
  if (date === null) return { kind: 'page', path: `meetings/${slug}` }
  try {
    await door.meetingDate(locale, slug, date)
  } catch (error) {
    if (error instanceof NotFound) return { kind: 'noDate', slug, date }
    throw error
  }
  return { kind: 'page', path: `meetings/${slug}/${date}` }
}

function slugOf(codes: MeetingCode[], code: string): string | null {
  return codes.find((one) => one.code === code)?.slug ?? null
}

/** The language in which to answer: that which was printed, or the first if the site left it. */
export function languageOf({ language }: Pick<Printed, 'language'>): Locale {
  return locales.find((locale) => locale === language) ?? defaultLocale
}
