import type { Locale } from '../../contract'
import { isAllowed } from '../../api/site/mappers/links'
import { defaultLanguage, normalizeAddress, parseAddress } from '../../api/site/languages'
import { builtInPaths, type PageTree } from '../../api/site/reading/pageTree'

export type DraftedUid = 'api::page.page' | 'api::meeting.meeting' | 'api::position.position'

/** A document of ours. */
export interface Reference {
  uid: DraftedUid
  documentId: string
}

/** Where a link leads. */
export type Destination =
  | ({ kind: 'document' } & Reference)
  /** Something else that is there: lists, files, other sites. */
  | { kind: 'other' }
  | { kind: 'missing' }
  | { kind: 'unreadable' }

/** The documents by what stands in their addresses, drafts included. */
export interface AddressedDocuments {
  pages: { drafts: PageTree; published: PageTree }
  /** By slug, which is the same in each language. */
  meetings: ReadonlyMap<string, string>
  positions: Record<Locale, ReadonlyMap<string, string>>
  /** Old addresses that lead on, without their first slash. */
  redirects: ReadonlySet<string>
}

const other: Destination = { kind: 'other' }
const missing: Destination = { kind: 'missing' }

/** Tells where the links that editors write lead. */
export class SiteAddresses {
  readonly #documents: AddressedDocuments
  readonly #origin: string

  /** @param origin of the site, without a trailing slash */
  constructor(documents: AddressedDocuments, origin: string) {
    this.#documents = documents
    this.#origin = origin
  }

  find(link: string): Destination {
    if (link.startsWith('#')) return other
    if (!isAllowed(link)) return { kind: 'unreadable' }
    const { origin, pathname } = new URL(link, this.#origin)
    if (origin !== this.#origin) return other
    return this.#findAddress(normalizeAddress(decoded(pathname)))
  }

  /** Where a page is read, without the language; of one that is not published, where it will be. */
  pagePath(documentId: string, language: Locale): string | null {
    const { drafts, published } = this.#documents.pages
    return published.path(documentId, language) ?? drafts.path(documentId, language)
  }

  #findAddress(address: string): Destination {
    if (this.#documents.redirects.has(address)) return other
    const { language, path } = parseAddress(address)
    const [list, ...below] = path.split('/')
    if (isFile(path)) return other
    if (list === builtInPaths.meetings && below.length > 0) return this.#meeting(below)
    if (list === builtInPaths.positions && below.length > 0) return this.#position(below, language)
    return this.#page(path, language)
  }

  #page(path: string, language: Locale): Destination {
    const { drafts, published } = this.#documents.pages
    const documentId = drafts.find(path, language) ?? published.find(path, language)
    if (documentId !== null) return { kind: 'document', uid: 'api::page.page', documentId }
    return isBuiltIn(path) ? other : missing
  }

  #meeting([slug = '', ...date]: string[]): Destination {
    if (slug === 'archive') return date.length <= 1 ? other : missing
    const documentId = date.length <= 1 ? this.#documents.meetings.get(slug) : undefined
    if (documentId === undefined) return missing
    return { kind: 'document', uid: 'api::meeting.meeting', documentId }
  }

  #position([slug = '', ...rest]: string[], language: Locale): Destination {
    const { positions } = this.#documents
    const documentId = positions[language].get(slug) ?? positions[defaultLanguage].get(slug)
    if (documentId === undefined || rest.length > 0) return missing
    return { kind: 'document', uid: 'api::position.position', documentId }
  }
}

function decoded(pathname: string): string {
  try {
    return decodeURI(pathname)
  } catch {
    return pathname
  }
}

/** Calendars, uploads, the site map: whether they are there is not for documents to say. */
function isFile(path: string): boolean {
  return /\.[a-z0-9]+$/.test(path)
}

function isBuiltIn(path: string): boolean {
  return ['', 'next', 'privacy', ...Object.values(builtInPaths)].includes(path)
}
