import type { Core } from '@strapi/strapi'
import type { Locale } from '../contract'
import { address, languages } from '../content/languages'
import type { FormerAddress } from '../content/reading/formerAddresses'
import { pathBelow } from '../content/reading/below'
import { PageTree, type BoundPages } from '../content/reading/pageTree'
import { publicOf, readPlaced, type PlacedRow } from '../content/reading/placed'
import { readBoundPages } from '../content/reading/siteSettings'
import { isType, typesThatAre, type PlacedUid, type TypesThatAre } from '../content/types'

/** Where a document is read in one language. */
export interface PublicPlace {
  /** Type, document and language. */
  key: string
  type: PlacedUid
  document: string
  language: Locale
  /** Without the leading slash, language prefix included. */
  address: string
  /** Set for pages: redirects follow them through later moves by themselves. */
  page: string | null
}

/** What the addresses of some public documents are, to be compared before and after a change. */
export class PublicAddresses {
  readonly #byKey: ReadonlyMap<string, PublicPlace>

  private constructor(places: PublicPlace[]) {
    this.#byKey = new Map(places.map((place) => [place.key, place]))
  }

  /**
   * Those that a change of a type can move.
   *
   * @param documents what is changed; null: any of the type
   */
  static read(
    strapi: Core.Strapi,
    uid: TypesThatAre<'addressing'>,
    documents: readonly string[] | null,
  ): Promise<PublicAddresses> {
    // The settings put pages at addresses of the site's own.
    if (!isType('placed', uid)) return this.#readOf(strapi, typesThatAre('nested'))
    // What stands below a list is moved by its own slug alone, a page also by those above it.
    return isType('nested', uid) || documents === null
      ? this.#readOf(strapi, [uid])
      : this.#readOf(strapi, [uid], documents)
  }

  static readAll(strapi: Core.Strapi): Promise<PublicAddresses> {
    return this.#readOf(strapi, typesThatAre('placed'))
  }

  static async #readOf(
    strapi: Core.Strapi,
    uids: PlacedUid[],
    documents?: readonly string[],
  ): Promise<PublicAddresses> {
    const bound = await readBoundPages(strapi)
    const placed = await readPlaced(strapi, uids, {
      isPublished: true,
      ...(documents && { documents }),
    })
    return new PublicAddresses([...placed].flatMap(([uid, rows]) => placesOf(uid, rows, bound)))
  }

  get all(): PublicPlace[] {
    return [...this.#byKey.values()]
  }

  find(key: string): PublicPlace | null {
    return this.#byKey.get(key) ?? null
  }
}

/** Where the documents of a type are read: those of one never meet those of another. */
function placesOf(uid: PlacedUid, rows: PlacedRow[], bound: BoundPages): PublicPlace[] {
  const documents = publicOf(rows)
  if (isType('nested', uid)) {
    const tree = new PageTree(documents, bound)
    return tree.ids.flatMap((id) =>
      places(uid, id, (language) => tree.path(id, language) ?? '', id),
    )
  }
  return [...documents].flatMap(([id, document]) =>
    places(uid, id, (language) => pathBelow(uid, document, language)),
  )
}

/** Type, document and language in one. */
export function keyOf({ type, document, language }: Omit<FormerAddress, 'address'>): string {
  return [type, document, language].join(' ')
}

function places(
  uid: PlacedUid,
  id: string,
  path: (language: Locale) => string,
  page: string | null = null,
): PublicPlace[] {
  return languages.map(({ code }) => ({
    key: keyOf({ type: uid, document: id, language: code }),
    type: uid,
    document: id,
    language: code,
    address: address(path(code), code).slice(1),
    page,
  }))
}
