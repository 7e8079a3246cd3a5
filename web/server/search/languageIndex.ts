import MiniSearch, { type Query } from 'minisearch'
import type { Locale } from 'cms/contract'
import { locales } from '../../src/languages'
import { mostResults } from '../../src/search'
import type { SearchedDocument } from './searchedDocument'
import { isStopword, wordsIn, type Vocabulary } from './terms'

/** What says where a word stands; it tells so much more there than in the text. */
const boost = { title: 6, summary: 3, files: 3, about: 2, text: 1 }
type Field = keyof typeof boost

/** Its terms, with spaces between. */
type Indexed = Record<Field, string> & { id: string }

/** Words so short are taken as they are: much begins with them. */
const shortestBeginning = 3
/** Shorter words have too many others that are nearly the same. */
const shortestTypo = 6
/** More words than that narrow nothing. */
const mostWords = 12

export interface Hit {
  id: string
  document: SearchedDocument
  /** The terms of the document that were found. */
  found: ReadonlySet<string>
}

export interface Hits {
  hits: Hit[]
  /** False: nothing has all the words, and these have some of them. */
  hasAll: boolean
}

/** What visitors of one language find: each document by the words of the language that it is in. */
export class LanguageIndex {
  readonly #locale: Locale
  readonly #vocabulary: Vocabulary
  readonly #documents = new Map<string, SearchedDocument>()
  readonly #index = new MiniSearch<Indexed>({
    fields: Object.keys(boost),
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { boost, boostDocument: (id) => this.#weightOf(String(id)) },
  })

  constructor(locale: Locale, vocabulary: Vocabulary) {
    this.#locale = locale
    this.#vocabulary = vocabulary
  }

  /** The ids of all documents. */
  get ids(): IterableIterator<string> {
    return this.#documents.keys()
  }

  get size(): number {
    return this.#documents.size
  }

  put(id: string, document: SearchedDocument): void {
    const { title, summary, text, about, files, locale } = document
    const terms = (text: string) => this.#termsIn(text, locale)
    const indexed: Indexed = {
      id,
      title: terms(title),
      summary: terms(summary),
      text: terms(text),
      about: terms(about),
      files: terms(files.map(({ name }) => name).join(' ')),
    }
    this.delete(id)
    this.#documents.set(id, document)
    this.#index.add(indexed)
  }

  delete(id: string): void {
    if (this.#documents.delete(id)) this.#index.discard(id)
  }

  /**
   * What has all the words, in any form or begun; else with typos; else some of them.
   *
   * @param now ms since the epoch: what is over is not found
   */
  search(asked: string, now: number): Hits {
    const typed = wordsIn(asked)
      .slice(0, mostWords)
      .map(({ text }) => text)
    const telling = typed.filter((word) => !isStopword(word, this.#locale))
    const words = telling.length > 0 ? telling : typed
    if (words.length === 0) return { hits: [], hasAll: true }
    const [exact, alike] = [false, true].map((isFuzzy) =>
      words.map((word) => this.#queryOf(word, isFuzzy)),
    )
    for (const queries of [exact, alike]) {
      const hits = this.#hits({ combineWith: 'AND', queries: queries ?? [] }, now)
      if (hits.length > 0) return { hits, hasAll: true }
    }
    const hits = this.#hits({ combineWith: 'OR', queries: alike ?? [] }, now)
    return { hits, hasAll: hits.length === 0 }
  }

  #hits(query: Query, now: number): Hit[] {
    const results = this.#index.search(query)
    const hits = results.flatMap(({ id, terms }): Hit[] => {
      const document = this.#documents.get(String(id))
      if (!document || (document.until !== null && document.until <= now)) return []
      return [{ id: String(id), document, found: new Set(terms) }]
    })
    return newerFirst(hits).slice(0, mostResults)
  }

  /** A word in any form, in each language: what is not translated is found as well. */
  #queryOf(word: string, isFuzzy: boolean): Query {
    const languages = [...new Set([this.#locale, ...locales])]
    const terms = languages.map((locale) => this.#vocabulary.termsOf(word, locale))
    const wholes = [...new Set(terms.map(({ whole }) => whole))]
    const stems = [...new Set(terms.map(({ stem }) => stem))]
    return {
      combineWith: 'OR',
      queries: [
        { combineWith: 'OR', queries: stems },
        {
          combineWith: 'OR',
          queries: wholes,
          prefix: (term) => term.length >= shortestBeginning,
          fuzzy: (term) => isFuzzy && term.length >= shortestTypo && 0.2,
        },
      ],
    }
  }

  #termsIn(text: string, locale: Locale): string {
    return wordsIn(text)
      .flatMap(({ text: word }) => {
        const { whole, stem } = this.#vocabulary.termsOf(word, locale)
        return whole === stem ? [whole] : [whole, stem]
      })
      .join(' ')
  }

  /** What visitors can read before what they can't, and what is to come before what is over. */
  #weightOf(id: string): number {
    const document = this.#documents.get(id)
    const isForeign = document?.locale !== this.#locale
    return (isForeign ? 0.6 : 1) * (document?.isPast ? 0.6 : 1)
  }
}

/**
 * The same, with what took the place of something right above that: who looks for the older one by its
 * title is to see first what holds now.
 */
function newerFirst(hits: readonly Hit[]): Hit[] {
  const atPath = new Map(hits.map((hit) => [hit.document.path, hit]))
  const newerOf = ({ document: { replacedBy } }: Hit) =>
    replacedBy ? atPath.get(`positions/${replacedBy.slug}`) : undefined
  const ordered = new Set<Hit>()
  for (const hit of hits) {
    const line = [hit]
    let newer = newerOf(hit)
    while (newer && !ordered.has(newer) && !line.includes(newer)) {
      line.unshift(newer)
      newer = newerOf(newer)
    }
    for (const one of line) ordered.add(one)
  }
  return [...ordered]
}
