import { setImmediate as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Locale, Occurrence } from 'cms/contract'
import { door } from '../../src/cms/door'
import { CmsUnavailable, NotFound } from '../../src/cms/failures'
import {
  collectionNames,
  collections,
  isItemKind,
  type CollectionName,
} from '../../src/collections'
import { served } from '../../src/collections/served'
import { locales } from '../../src/languages'
import { privacyNotice } from '../../src/privacyNotice'
import { resultsAtOnce } from '../../src/queryValues'
import type { SearchQuery, SearchResult } from '../../src/search'
import type { SearchResults } from '../../src/search'
import { loadWords, wordsOf } from '../../src/words'
import { formHeadingsOf, loadFormHeadings } from '../../src/words/formHeadings'
import { kindAt, type Kind } from '../cms/addresses'
import type { Told } from '../cms/ask'
import type { Content } from '../cms/content'
import { addressesIn } from '../cms/expected'
import type { Known, KnownAnswers } from '../cms/known'
import { localeOf, type Programme } from '../cms/programme'
import type { RevisionWatch } from '../cms/revision'
import { LanguageIndex, type Hit } from './languageIndex'
import { excerptOf, hasHit, marked, type Marking } from './marking'
import { ownPage, searchedDocument, type SearchedDocument } from './searchedDocument'
import { Vocabulary } from './terms'

export interface SiteSearchOptions {
  known: KnownAnswers
  programme: Programme
  watch: RevisionWatch
  log: Logger
  /** The wall clock, ms since the epoch. */
  now: () => number
}

/** Reads an answer of the cms as it is now, or as it was last. */
type Read = (address: string) => Promise<Known>

/** A page shows as many more where that is all that is left. */
const mostBeside = 2
/** Of a meeting as many dates are shown. */
const mostDates = 3
/** Visitors wait no longer than that for a document to be taken in; milliseconds. */
const longestWork = 10

/** What is searched in one language. */
class Searched {
  readonly index: LanguageIndex
  /** Of what the index was made: another tag or content, another text. */
  readonly versions = new Map<string, unknown>()
  /** At which revision of the content all was looked at. */
  revision: string | null = null
  /** While it is being looked at. */
  looking: Promise<void> | null = null

  constructor(locale: Locale, vocabulary: Vocabulary) {
    this.index = new LanguageIndex(locale, vocabulary)
  }

  put(id: string, version: unknown, document: SearchedDocument | null): void {
    if (document === null) return this.delete(id)
    if (this.versions.get(id) === version) return
    this.versions.set(id, version)
    this.index.put(id, document)
  }

  delete(id: string): void {
    this.versions.delete(id)
    this.index.delete(id)
  }
}

/**
 * Finds what the site says, out of what this server knows of the cms. What is searched is brought up to
 * date after changes only; each result is read once more before it is shown, so that nothing is found
 * that is not public any more. What somebody looks for is held nowhere.
 */
export class SiteSearch {
  readonly #options: SiteSearchOptions
  readonly #vocabulary = new Vocabulary()
  readonly #searched = new Map<Locale, Searched>()

  constructor(options: SiteSearchOptions) {
    this.#options = options
  }

  /**
   * Takes in what was changed. To be called when all is known anew; it makes way as soon as something is
   * changed again, for whoever finds out what that is.
   */
  async refresh(): Promise<void> {
    const { watch } = this.#options
    const revision = watch.current
    for (const locale of locales) if (watch.current === revision) await this.#bringUp(locale)
  }

  /**
   * @param read as one visitor reads the cms
   * @throws CmsUnavailable when nothing is known of the site
   */
  async find(locale: Locale, { words, after }: SearchQuery, read: Read): Promise<SearchResults> {
    const { index } = await this.#upToDate(locale)
    const { hits, hasAll } = index.search(words, this.#options.now())
    // What would be left for another page is shown with this one, where it is little.
    const isNearEnd = hits.length - after <= resultsAtOnce + mostBeside
    const end = isNearEnd ? hits.length : after + resultsAtOnce
    const page = hits.slice(after, end)
    const results = await Promise.all(page.map((hit) => this.#result(locale, hit, read)))
    const data = results.filter((result) => result !== null)
    return {
      words,
      hasAll,
      total: hits.length - (page.length - data.length),
      data,
      next: end < hits.length ? end : null,
    }
  }

  /** What is searched; it is waited for only where there is nothing yet. */
  async #upToDate(locale: Locale): Promise<Searched> {
    const { watch, log } = this.#options
    const searched = this.#searchedIn(locale)
    if (searched.revision !== null && searched.revision === watch.current) return searched
    const looking = this.#bringUp(locale)
    if (searched.index.size === 0) await looking
    else {
      looking.catch((error: unknown) => {
        if (!(error instanceof CmsUnavailable)) log.error({ err: error }, 'the search is not new')
      })
    }
    return searched
  }

  #searchedIn(locale: Locale): Searched {
    const searched = this.#searched.get(locale) ?? new Searched(locale, this.#vocabulary)
    this.#searched.set(locale, searched)
    return searched
  }

  #bringUp(locale: Locale): Promise<void> {
    const searched = this.#searchedIn(locale)
    searched.looking ??= this.#look(locale, searched).finally(() => (searched.looking = null))
    return searched.looking
  }

  async #look(locale: Locale, searched: Searched): Promise<void> {
    const { watch } = this.#options
    const revision = watch.current
    const wanted = await this.#addresses(locale)
    const own = await this.#ownPages(locale)
    const ids = new Set([...wanted, ...own.keys()])
    for (const id of [...searched.index.ids]) if (!ids.has(id)) searched.delete(id)
    for (const [id, document] of own) searched.put(id, JSON.stringify(document), document)
    let isWhole = true
    let start = performance.now()
    const isThere = (address: string) => searched.versions.has(address)
    const inOrder = [...wanted.filter((address) => !isThere(address)), ...wanted.filter(isThere)]
    for (const address of inOrder) {
      if (watch.current !== revision) return
      isWhole = (await this.#take(address, searched)) && isWhole
      if (performance.now() - start < longestWork) continue
      await pause()
      start = performance.now()
    }
    if (isWhole) searched.revision = revision
  }

  /** @returns false when the cms does not say how it is now */
  async #take(address: string, searched: Searched): Promise<boolean> {
    try {
      const { told, asOf } = await this.#options.known.read(address, { isOwn: true })
      searched.put(address, versionOf(told), searchedDocument(told.content))
      return asOf === null
    } catch (error) {
      if (error instanceof NotFound) searched.delete(address)
      else if (error instanceof CmsUnavailable) return false
      else throw error
      return true
    }
  }

  /** Of all that can be found in a language, in which it need not be written. */
  async #addresses(locale: Locale): Promise<string[]> {
    const { known, programme } = this.#options
    const { content } = (await known.read(door.sitemap(), { isOwn: true })).told
    const all = content.kind === 'sitemap' ? addressesIn(content.value) : []
    const documents = all.filter(
      (address) => isSearched(kindAt(address)) && localeOf(address) === locale,
    )
    const dates = (await programme.read(locale))?.content
    const special = dates?.kind === 'occurrenceList' ? dates.value.data.filter(isSpecial) : []
    return [
      ...documents,
      ...special.map(({ slug, originalDate }) => door.meetingDate(locale, slug, originalDate)),
    ]
  }

  /** What the site has by itself; an editor may have written a page that stands there instead. */
  async #ownPages(locale: Locale): Promise<Map<string, SearchedDocument>> {
    const [site, involved] = await Promise.all([
      this.#content(door.site(locale)),
      this.#content(door.getInvolved(locale)),
      loadWords(locale),
      loadFormHeadings(locale),
    ])
    const pages = new Map<string, SearchedDocument>()
    if (site?.kind !== 'site' || involved?.kind !== 'getInvolved') return pages
    const { boundPages, contactEmail, keepsNothingOffline } = site.value
    const getInvolved = involved.value
    const add = (path: string, page: Parameters<typeof ownPage>[2]) =>
      pages.set(`#${path}`, ownPage(path, locale, page))
    const headings = formHeadingsOf(locale)
    if (!boundPages.meetings) add('meetings', wordsOf(locale).meetings)
    for (const name of collectionNames) {
      const { own, isThereEmpty } = served[name]
      if (boundPages[name]) continue
      if (isThereEmpty || (await this.#hasAny(name, locale))) add(name, own(locale))
    }
    if (!boundPages.getInvolved) {
      const texts = getInvolved.forms.map((kind) => headings.forms[kind])
      add('get-involved', { ...headings.getInvolved, texts })
    }
    const branch = { contactEmail, keepsOffline: !keepsNothingOffline }
    const { title, lead, sections } = privacyNotice(getInvolved, branch, locale)
    const texts = sections.flatMap((section) => [
      section.title,
      ...section.parts.flatMap((part) => {
        if ('text' in part) return [part.text]
        if ('items' in part) return part.items
        return 'purposes' in part ? part.purposes.map((purpose) => purpose.title) : []
      }),
    ])
    add('privacy', { title, lead, texts })
    return pages
  }

  async #hasAny(name: CollectionName, locale: Locale): Promise<boolean> {
    const list = await this.#content(door[collections[name].door](locale))
    const value = list?.value
    return typeof value === 'object' && value !== null && 'data' in value && value.data.length > 0
  }

  /** What the cms says at an address, or said last; null: nothing. */
  async #content(address: string): Promise<Content | null> {
    try {
      return (await this.#options.known.read(address, { isOwn: true })).told.content
    } catch (error) {
      if (error instanceof NotFound || error instanceof CmsUnavailable) return null
      throw error
    }
  }

  /** As it is now; null: it is not public any more, or no longer says what was looked for. */
  async #result(locale: Locale, hit: Hit, read: Read): Promise<SearchResult | null> {
    if (hit.id.startsWith('#')) return this.#shown(hit.document, hit.found, [])
    let known: Known
    try {
      known = await read(hit.id)
    } catch (error) {
      if (error instanceof NotFound || error instanceof CmsUnavailable) return null
      throw error
    }
    const { content } = known.told
    const dates = datesIn(known.told, this.#options.now())
    const isSame = this.#searchedIn(locale).versions.get(hit.id) === versionOf(known.told)
    if (known.asOf !== null || isSame) return this.#shown(hit.document, hit.found, dates)
    const document = searchedDocument(content)
    if (!document) return null
    const marking = this.#marking(document, hit.found)
    const { title, summary, text, about, files } = document
    const texts = [title, summary, text, about, ...files.map(({ name }) => name)]
    const stillSays = texts.some((part) => hasHit(part, marking))
    return stillSays ? this.#shown(document, hit.found, dates) : null
  }

  #marking({ locale }: SearchedDocument, found: ReadonlySet<string>): Marking {
    return { vocabulary: this.#vocabulary, locale, found }
  }

  #shown(
    document: SearchedDocument,
    found: ReadonlySet<string>,
    dates: Occurrence[],
  ): SearchResult {
    const { kind, path, title, summary, text, about, files, locale, replacedBy } = document
    const marking = this.#marking(document, found)
    return {
      kind,
      path,
      title: marked(title, marking),
      excerpt: excerptOf([summary, text, about], marking),
      locale,
      replacedBy,
      dates,
      files: files.filter(({ name }) => hasHit(name, marking)),
    }
  }
}

/** Whether pages of a kind are searched, wherever they are. */
function isSearched(kind: Kind | null): boolean {
  return kind === 'page' || kind === 'meeting' || (kind !== null && isItemKind(kind))
}

/** Whether a date may have words of its own. */
function isSpecial({ ownTitle, speakers, isSpecial = false }: Occurrence): boolean {
  return ownTitle !== null || speakers.length > 0 || isSpecial
}

function versionOf({ etag, content }: Told): unknown {
  return etag ?? content
}

function datesIn({ content }: Told, now: number): Occurrence[] {
  const dates = [
    ...(content.kind === 'meeting' ? content.value.next : []),
    ...(content.kind === 'meetingDate' ? [content.value.occurrence] : []),
  ]
  return dates.filter(({ endsAt }) => Date.parse(endsAt) > now).slice(0, mostDates)
}
