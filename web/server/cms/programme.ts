import type { Locale, Occurrence, OccurrenceList } from 'cms/contract'
import { defaultLocale, locales } from '../../src/addresses'
import type { Told } from './ask'
import type { KeptAnswers } from './kept'
import type { KnownAnswers } from './known'

/** The door gives so many dates at once, at the most. */
const atOnce = 100
/** More dates than that are not looked at. */
const mostParts = 100

/**
 * The dates of the coming 400 days, in each language: out of them is worked out what comes next while
 * the cms is away.
 */
export class Programme {
  readonly #known: KnownAnswers
  readonly #kept: KeptAnswers | null
  readonly #told = new Map<Locale, Told>()

  constructor(known: KnownAnswers, kept: KeptAnswers | null) {
    this.#known = known
    this.#kept = kept
  }

  /**
   * Reads it anew.
   *
   * @returns false when the content was changed meanwhile, so that it has to be read once more
   * @throws CmsUnavailable
   */
  async refresh(locale: Locale): Promise<boolean> {
    const parts: Told[] = []
    const data: Occurrence[] = []
    let after: string | null = null
    let meta: OccurrenceList['meta'] | null = null
    do {
      const query: string = after === null ? '' : `&after=${encodeURIComponent(after)}`
      const address: string = `/api/site/meetings?locale=${locale}${query}&limit=${atOnce}`
      const { told, asOf } = await this.#known.read(address, { isOwn: true })
      const [first = told] = parts
      if (asOf !== null || told.revision !== first.revision) return false
      if (told.content.kind !== 'occurrenceList') return false
      parts.push(told)
      data.push(...told.content.value.data)
      meta = told.content.value.meta
      after = meta.next
    } while (after !== null && parts.length < mostParts)
    const [first] = parts
    if (!first) return false
    const value: OccurrenceList = {
      data,
      meta: { from: meta?.from ?? '', to: meta?.to ?? '', next: null },
    }
    const told: Told = {
      ...first,
      address: addressOf(locale),
      body: Buffer.from(JSON.stringify(value)),
      content: { kind: 'occurrenceList', value },
    }
    const isNew = this.#told.get(locale)?.body.equals(told.body) !== true
    this.#told.set(locale, told)
    if (isNew || !this.#kept?.has(told.address)) await this.#kept?.put(told)
    return true
  }

  /** All dates that are known, those that are over by now among them; null: nothing is known. */
  async read(locale: Locale): Promise<Told | null> {
    const told = this.#told.get(locale) ?? (await this.#kept?.get(addressOf(locale))) ?? null
    if (told) this.#told.set(locale, told)
    return told
  }
}

// With a fragment, so that no visitor's address is ever the same.
const fragment = '#programme'

function addressOf(locale: Locale): string {
  return `/api/site/meetings?locale=${locale}${fragment}`
}

/** Whether what is kept under an address is no answer to it, but put together. */
export function isPutTogether(address: string): boolean {
  return address.endsWith(fragment)
}

/** The language that an address of the door asks for. */
export function localeOf(address: string): Locale {
  const asked = new URLSearchParams(address.split('?')[1]?.split('#')[0]).get('locale')
  return locales.find((locale) => locale === asked) ?? defaultLocale
}
