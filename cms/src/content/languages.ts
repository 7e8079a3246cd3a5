import type { Locale } from '../contract'
import { isSpoken, sourceLanguage, spoken } from '../languages'
import { usualLanguages } from '../siteLanguages'

/** What a site speaks, and where what it says lies. */
export interface SiteLanguages {
  /** What visitors read, as the branch chose; the first is in addresses without a prefix. */
  site: readonly Locale[]
  /** Strapi's default: each document is begun in it, and its facts stand there. It stays as it was chosen first. */
  begunIn: Locale
  /** All that something may be written in, those that the branch left among them. */
  stored: readonly Locale[]
}

/** The languages of the site, in their order. */
export let languages: readonly { code: Locale; name: string }[]

/** The language of addresses without a prefix, and of what is for nobody in particular. */
export let firstLanguage: Locale

/** Where each document is begun, and where its facts come from. */
export let defaultLanguage: Locale

/** What editors write in, the default language first. */
export let editedLanguages: readonly Locale[]

/** All that something may be written in. */
export let storedLanguages: readonly Locale[]

/** Sets what the site speaks, once as the cms or the admin begins: a process is of one site. */
export function speak({ site, begunIn, stored }: SiteLanguages): void {
  languages = site.map((code) => ({ code, name: spoken[code].name }))
  firstLanguage = site[0] ?? begunIn
  defaultLanguage = begunIn
  editedLanguages = [...new Set([begunIn, ...site])]
  storedLanguages = [...new Set([...editedLanguages, ...stored])]
}

speak({ site: usualLanguages.split(',').filter(isSpoken), begunIn: sourceLanguage, stored: [] })

/** Something for each language of the site. */
export function bySiteLanguage<Value>(
  make: (language: Locale) => Value,
): Partial<Record<Locale, Value>> {
  const made: Partial<Record<Locale, Value>> = {}
  for (const { code } of languages) made[code] = make(code)
  return made
}

/** Whether the site speaks it. */
export function isLanguage(value: unknown): value is Locale {
  return languages.some(({ code }) => code === value)
}

/** Whether something may be written in it. */
export function isEdited(value: unknown): value is Locale {
  return isSpoken(value) && editedLanguages.includes(value)
}

/**
 * Whether somebody can write in a row: not where it is in a language that the branch has left. Its text
 * waits there until the language comes back, and is in nobody's way meanwhile.
 */
export function isAtDesk({ locale }: { locale?: unknown }): boolean {
  return typeof locale !== 'string' || isEdited(locale)
}

/** The field that says in which language a note of what has no translations is. */
export const noteLanguage = 'noteLocale'

/** The field that says in which language alone something is written: the default language's row has it. */
export const onlyInField = 'onlyIn'

/**
 * The language in which alone something is written, as its field says; null: the default one, and
 * those that it is translated into. Its text stands in the default language's row all the same, where
 * lists, facts and whatever leads to it look for it.
 */
export function onlyLanguage(onlyIn: unknown): Locale | null {
  return isSpoken(onlyIn) && onlyIn !== defaultLanguage ? onlyIn : null
}

/** What the site speaks to somebody who once read another language there. */
export function spokenNow(language: Locale): Locale {
  return isLanguage(language) ? language : firstLanguage
}

/** The address of a path in a language, root-relative: `/es/what-we-do`. */
export function address(path: string, language: Locale): string {
  const prefix = language === firstLanguage ? '' : `/${language}`
  return path === '' ? prefix || '/' : `${prefix}/${path}`
}

/**
 * Takes an address without its leading slash apart: `es/unete` is `unete` in Spanish. A prefix that the
 * site has no longer, or that its first language never has, leads to what stands without it.
 */
export function parseAddress(address: string): { language: Locale; path: string } {
  const [first = '', ...rest] = address.split('/')
  return isSpoken(first)
    ? { language: spokenNow(first), path: rest.join('/') }
    : { language: firstLanguage, path: address }
}

/** An address as requests name it, however an editor typed it: `/Old-Page/?x=1` is `old-page`. */
export function normalizeAddress(typed: string): string {
  const [path = ''] = typed.trim().split(/[?#]/, 1)
  // Looked at from their first one only: else many in a row take the square of their number.
  return path.replace(/^\/+|(?<!\/)\/+$/g, '').toLowerCase()
}
