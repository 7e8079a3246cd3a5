import type { ListPage, Locale } from '../contract'
import { decoded, isAllowed } from '../content/mappers/links'
import { movedPart, partAddress } from '../content/mappers/redirects'
import {
  defaultLanguage,
  normalizeAddress,
  parseAddress,
  storedLanguages,
} from '../content/languages'
import { isDate } from '../calendar/written'
import { isFormKind } from '../formKinds'
import { listAt, type PageTree, type TreeRow } from '../content/reading/pageTree'
import {
  builtInPaths,
  isType,
  listOf,
  typeBelow,
  typeListedAt,
  typeThatIs,
  type DraftedUid,
  type PlacedUid,
} from '../content/types'
import { OldAddresses, type RedirectTarget } from './oldAddresses'
import { isReservedSlug } from './reservedSlugs'

/** A document of ours. */
export interface Reference {
  uid: DraftedUid
  documentId: string
}

/** Where a link leads. */
export type Destination =
  /** With a `date`, that of a meeting or of a version of a paper, which `readDead` asks about. */
  | ({ kind: 'document'; date?: string } & Reference)
  /** A file as it is called on the disk, which `readDead` asks about. */
  | { kind: 'upload'; file: string }
  /** Something else that is there: lists, calendars, other sites. */
  | { kind: 'other' }
  | { kind: 'missing' }
  | { kind: 'unreadable' }

/** The documents by what stands in their addresses, drafts included. */
export interface AddressedDocuments {
  pages: { drafts: PageTree<TreeRow>; published: PageTree<TreeRow> }
  /** By slug, of each type that stands below a list of the site. */
  listed: ReadonlyMap<PlacedUid, Record<Locale, ReadonlyMap<string, string>>>
  /** Old addresses, without their first slash. */
  redirects: ReadonlyMap<string, RedirectTarget>
}

const other: Destination = { kind: 'other' }
const missing: Destination = { kind: 'missing' }

/** Tells where the links that editors write lead. */
export class SiteAddresses {
  readonly #documents: AddressedDocuments
  readonly #origin: string
  /** Where redirects lead. */
  readonly old: OldAddresses

  /** @param origin of the site, without a trailing slash */
  constructor(documents: AddressedDocuments, origin: string) {
    this.#documents = documents
    this.#origin = origin
    this.old = new OldAddresses(documents.redirects, (link) => this.addressOf(link))
  }

  find(link: string): Destination {
    if (link.startsWith('#')) return other
    if (!isAllowed(link)) return { kind: 'unreadable' }
    const { origin, pathname } = new URL(link, this.#origin)
    if (origin !== this.#origin) return other
    const [, file] = /^\/uploads\/([^/]+)$/.exec(decoded(pathname)) ?? []
    if (file !== undefined) return { kind: 'upload', file }
    return this.#findAddress(normalizeAddress(decoded(pathname)))
  }

  /** The address of a link that stays on the site, without the first slash; null for any other. */
  addressOf(link: string): string | null {
    return addressOn(this.#origin, link)
  }

  /** The document that a link leads to, also by an old address; null: to something else, or to a date or version. */
  documentOf(link: string): Reference | null {
    const found = this.find(link)
    if (found.kind === 'document') return found.date === undefined ? found : null
    const end = this.#oldEnd(link)
    if (end?.kind === 'page') return { uid: typeThatIs('nested'), documentId: end.documentId }
    const next = end?.kind === 'address' ? this.find(end.to) : null
    return next?.kind === 'document' && next.date === undefined ? next : null
  }

  /** Whether what a link leads to has a title: a document of ours, one of its dates, or a list. */
  isNamed(link: string): boolean {
    if (this.find(link).kind === 'document' || this.documentOf(link) !== null) return true
    const end = this.#oldEnd(link)
    const address = this.addressOf(end?.kind === 'address' ? end.to : link)
    return address !== null && listAt(parseAddress(address).path) !== undefined
  }

  #oldEnd(link: string) {
    const address = this.addressOf(link)
    return address === null ? null : this.old.follow(address)
  }

  /** Whether visitors find a published page at an address, or what the site itself has there. */
  hasPage(address: string): boolean {
    const { language, path } = parseAddress(address)
    const listed = typeBelow(path)
    if (listed && isType('optional', listed) && !this.#hasList(listed)) return false
    return isBuiltIn(path) || this.#documents.pages.published.find(path, language) !== null
  }

  /** Whether something is at the address of a list that may be empty, if only a page of an editor's. */
  #hasList(uid: PlacedUid): boolean {
    const list = listOf(uid)
    const slugs = this.#documents.listed.get(uid)
    const isWritten = storedLanguages.some((language) => (slugs?.[language].size ?? 0) > 0)
    return (
      isWritten ||
      (list !== undefined && this.#documents.pages.published.hasPageAt(list, defaultLanguage))
    )
  }

  /** Where a page is read, without the language; of one that is not published, where it will be. */
  pagePath(documentId: string, language: Locale): string | null {
    const { drafts, published } = this.#documents.pages
    return published.path(documentId, language) ?? drafts.path(documentId, language)
  }

  #findAddress(address: string): Destination {
    return this.#findOld(address) ?? this.#findContent(address)
  }

  /** Null: no redirect leads from there to anything. */
  #findOld(address: string): Destination | null {
    const [part, whole = '', below = ''] = partAddress.exec(address) ?? []
    const own = this.old.follow(address)
    // The dates of a renamed meeting move along with it, and so do the versions of a paper.
    const end = own ?? (part === undefined ? null : this.old.follow(whole))
    if (end?.kind === 'page') {
      return this.pagePath(end.documentId, defaultLanguage) === null ? null : other
    }
    if (end?.kind !== 'address') return null
    const next = this.addressOf(end.to)
    if (next === null) return isAllowed(end.to) ? other : null
    const found = this.#findContent(own ? next : (movedPart(whole, below, next) ?? next))
    if (found.kind === 'missing') return null
    return found.kind === 'document' && found.date !== undefined ? found : other
  }

  #findContent(address: string): Destination {
    const { language, path } = parseAddress(address)
    const [list = '', ...below] = path.split('/')
    if (isFile(path)) return other
    if (list === 'flyer' && below[0] === 'meetings') {
      // A flyer is there where the page is that it is made of.
      const page = this.#findContent(address.replace(/(^|\/)flyer\//, '$1'))
      return page.kind === 'missing' ? missing : other
    }
    if (list === builtInPaths.getInvolved && this.#hasForm(below, language)) return other
    const listed = typeBelow(list)
    const found = listed && below.length > 0 ? this.#below(listed, below, language) : missing
    // A page has others below it, at whatever address it stands.
    return found.kind === 'missing' ? this.#page(path, language) : found
  }

  /** Whether the site has a form at steps below that page, and what the form is about. */
  #hasForm([form, ...about]: string[], language: Locale): boolean {
    if (!isFormKind(form)) return false
    const isThere = (list: ListPage, steps: string[]) => {
      const uid = typeListedAt(list)
      return uid !== undefined && this.#below(uid, steps, language).kind !== 'missing'
    }
    const [first, ...rest] = about
    switch (form) {
      case 'sign-up':
      case 'my-data':
        return first === undefined
      case 'ask':
        if (first === undefined) return true
        if (first === builtInPaths.people && rest.length === 1) return isThere('people', rest)
        return rest.length === 0 && isThere('groups', about)
      case 'attend':
        return rest.length === 1 && isThere('meetings', about)
      case 'remind':
        return first !== undefined && isThere('meetings', about)
    }
  }

  #page(path: string, language: Locale): Destination {
    const { drafts, published } = this.#documents.pages
    // An address of another language leads on to it.
    for (const each of [language, ...storedLanguages]) {
      const documentId = drafts.find(path, each) ?? published.find(path, each)
      if (documentId !== null) return { kind: 'document', uid: typeThatIs('nested'), documentId }
    }
    return isBuiltIn(path) ? other : missing
  }

  #below(uid: PlacedUid, [slug = '', ...rest]: string[], language: Locale): Destination {
    const [date] = rest
    if (rest.length > 1 && !isType('versioned', uid)) return missing
    if (isReservedSlug(uid, slug)) return other
    const slugs = this.#documents.listed.get(uid)
    const documentId = [language, ...storedLanguages]
      .map((each) => slugs?.[each].get(slug))
      .find((found) => found !== undefined)
    if (documentId === undefined) return missing
    if (date === undefined) return { kind: 'document', uid, documentId }
    const day = isType('versioned', uid) ? versionDay(rest) : date
    const isOfDays = isType('versioned', uid) || isType('dated', uid)
    return isOfDays && day !== undefined && isDate(day)
      ? { kind: 'document', uid, documentId, date: day }
      : missing
  }
}

/** The address of a link that stays on the site of an origin, without the first slash; null for any other. */
export function addressOn(siteOrigin: string, link: string): string | null {
  if (!isAllowed(link)) return null
  const { origin, pathname } = new URL(link, siteOrigin)
  return origin === siteOrigin ? normalizeAddress(decoded(pathname)) : null
}

/** The day in what stands below the address of a document; undefined: it names no version. */
function versionDay([step, day, ...rest]: string[]): string | undefined {
  return step === 'v' && rest.length === 0 ? day : undefined
}

/** Calendars, the site map: whether they are there is not for documents to say. */
function isFile(path: string): boolean {
  return /\.[a-z0-9]+$/.test(path)
}

function isBuiltIn(path: string): boolean {
  return ['', 'next', 'privacy', 'search', ...Object.values(builtInPaths)].includes(path)
}
