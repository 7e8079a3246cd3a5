import { isDeepStrictEqual } from 'node:util'
import type { BuiltInPage, Locale } from '../../contract'
import { storedLanguages } from '../languages'
import { builtInPaths, isType, typeListedAt } from '../types'
import type { PageRow } from './queries'
import { factsOf, textIn, type Translations } from './texts'
import { byLanguage } from '../../languages'

/** The part of the settings that decides about addresses. */
export interface BoundPages {
  home: string | null
  builtIn: Record<BuiltInPage, string | null>
}

export const builtInPages = Object.keys(builtInPaths) as BuiltInPage[]

/** Something for each page that the site has by itself. */
export function byBuiltInPage<Value>(of: (page: BuiltInPage) => Value): Record<BuiltInPage, Value> {
  const entries = builtInPages.map((page) => [page, of(page)])
  return Object.fromEntries(entries) as Record<BuiltInPage, Value>
}

/** The field of the settings that says which page an editor wrote for one that the site has by itself. */
export function boundField<Page extends BuiltInPage>(page: Page): `${Page}Page` {
  return `${page}Page`
}

/** The list of the site that is at a path, if there is one. */
export function listAt(path: string): BuiltInPage | undefined {
  return builtInPages.find((page) => builtInPaths[page] === path)
}

/** What of a page decides about addresses. */
export interface TreeRow {
  slug?: string | null | undefined
  parent?: { documentId: string } | null | undefined
}

/** Pages, each with its path in each language. Pure: rows in, paths out. */
export class PageTree<Row extends TreeRow = PageRow> {
  readonly #pages: ReadonlyMap<string, Translations<Row>>
  readonly #bound: BoundPages
  readonly #paths = byLanguage(() => new Map<string, string>())
  readonly #byPath = byLanguage(() => new Map<string, string>())

  constructor(pages: ReadonlyMap<string, Translations<Row>>, bound: BoundPages) {
    this.#pages = pages
    this.#bound = bound
    for (const code of storedLanguages) this.#fill(code)
  }

  #fill(language: Locale): void {
    for (const id of this.#pages.keys()) {
      const slugs = this.#slugPath(id, language)
      const path = this.#boundPath(id) ?? slugs
      this.#paths[language].set(id, path)
      // The older page keeps an address that two pages claim.
      for (const key of [path, slugs]) {
        if (!this.#byPath[language].has(key)) this.#byPath[language].set(key, id)
      }
    }
    // What the settings bind to a built-in address wins over a page that only has such a slug.
    for (const id of this.#pages.keys()) {
      const path = this.#boundPath(id)
      if (path !== null) this.#byPath[language].set(path, id)
    }
  }

  #boundPath(id: string): string | null {
    if (id === this.#bound.home) return ''
    const page = builtInPages.find((each) => id === this.#bound.builtIn[each])
    return page === undefined ? null : builtInPaths[page]
  }

  #slugPath(id: string, language: Locale): string {
    return [...this.ancestors(id), id]
      .filter((page) => page !== this.#bound.home || page === id)
      .map((page) => this.#slug(page, language))
      .join('/')
  }

  #slug(id: string, language: Locale): string {
    const page = this.#pages.get(id)
    return (page && textIn(page, language).row.slug) ?? ''
  }

  /** The ids of the pages above this one, outermost first; a cycle is cut where it closes. */
  ancestors(id: string): string[] {
    const above: string[] = []
    let current = this.#parent(id)
    while (current !== null && current !== id && !above.includes(current)) {
      above.unshift(current)
      current = this.#parent(current)
    }
    return above
  }

  #parent(id: string): string | null {
    const page = this.#pages.get(id)
    const parent = page ? factsOf(page).parent?.documentId : undefined
    return parent !== undefined && this.#pages.has(parent) ? parent : null
  }

  children(id: string): string[] {
    return [...this.#pages.keys()].filter((child) => this.#parent(child) === id)
  }

  get ids(): string[] {
    return [...this.#pages.keys()]
  }

  /** The translations of a published page, or null. */
  page(id: string): Translations<Row> | null {
    return this.#pages.get(id) ?? null
  }

  /** The id of the page at a path; `''` is the home page. Built-in words lead to bound pages. */
  find(path: string, language: Locale): string | null {
    return this.#byPath[language].get(path) ?? null
  }

  /** The canonical path, or null when there is no such published page. */
  path(id: string, language: Locale): string | null {
    return this.#paths[language].get(id) ?? null
  }

  /** Whether the settings put the same pages at the site's own addresses. */
  isBoundAs(bound: BoundPages): boolean {
    return isDeepStrictEqual(bound, this.#bound)
  }

  isHome(id: string): boolean {
    return id === this.#bound.home
  }

  /**
   * Whether an editor's page stands at an address that the site has by itself. Where most sites have no
   * such list it need not be bound: they had a page there before.
   */
  hasPageAt(page: BuiltInPage, language: Locale): boolean {
    return isType('optional', typeListedAt(page))
      ? this.find(builtInPaths[page], language) !== null
      : this.isBound(page)
  }

  isBound(page: BuiltInPage): boolean {
    const id = this.#bound.builtIn[page]
    return id !== null && this.#pages.has(id)
  }
}
