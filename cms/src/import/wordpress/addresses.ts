import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../../content/languages'
import { isType, listPath, shortName } from '../../content/types'
import { isReservedSlug } from '../../checks/reservedSlugs'
import { slugFrom } from '../../slugs'
import { recall } from '../memory'
import type { WordPressDocument } from './documents'
import { itemSource } from './sources'
import type { WordPressExport } from './wxr'

/** The addresses that the documents of an export have, or will have when they are written. */
export class Addresses {
  readonly #site: string
  /** By id of the item. */
  readonly #slugs = new Map<string, string>()
  readonly #paths = new Map<string, string>()
  /** Root-relative, by where it was. */
  readonly #moved = new Map<string, string>()

  private constructor(site: string) {
    this.#site = site
  }

  static async plan(
    strapi: Core.Strapi,
    source: WordPressExport,
    documents: readonly WordPressDocument[],
  ): Promise<Addresses> {
    const addresses = new Addresses(source.address)
    const taken = new Set<string>()
    for (const document of documents) {
      const { slug, isDeleted } = await slugOf(strapi, source.address, document, taken)
      taken.add(`${document.uid} ${slug}`)
      addresses.#add(document, slug, isDeleted)
    }
    return addresses
  }

  #add({ item, uid }: WordPressDocument, slug: string, isDeleted: boolean): void {
    const above = listPath(uid) ?? this.#paths.get(item.parent)
    const path = above === undefined ? slug : `${above}/${slug}`
    this.#slugs.set(item.id, slug)
    if (isType('nested', uid)) this.#paths.set(item.id, path)
    // Nothing leads to what somebody deleted here: it stays deleted.
    if (isDeleted) return
    for (const was of [`?p=${item.id}`, `?page_id=${item.id}`, this.#placeOf(item.link)]) {
      if (was !== null && was !== '') this.#moved.set(was, `/${path}`)
    }
  }

  slug(id: string): string | undefined {
    return this.#slugs.get(id)
  }

  /** Where an address of the WordPress site leads now; null: to nothing that comes along. */
  movedTo(url: URL): string | null {
    const id = url.searchParams.get('p') ?? url.searchParams.get('page_id')
    const place = id === null ? this.#placeOf(url.href) : `?p=${id}`
    return this.isOfSite(url) && place !== null ? (this.#moved.get(place) ?? null) : null
  }

  isOfSite(url: URL): boolean {
    return URL.canParse(this.#site) && hostOf(url) === hostOf(new URL(this.#site))
  }

  /** The path of an address, the same however it is written. */
  #placeOf(address: string): string | null {
    if (!URL.canParse(address)) return null
    return new URL(address).pathname.replace(/\/+$/, '').toLowerCase()
  }
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^www\./, '')
}

/** The one that it has, or a free one made of the one that it had. */
async function slugOf(
  strapi: Core.Strapi,
  site: string,
  { item, uid }: WordPressDocument,
  taken: ReadonlySet<string>,
): Promise<{ slug: string; isDeleted: boolean }> {
  const known = await recall(strapi, await itemSource(strapi, site, item.id))
  const where = { documentId: known?.target, locale: defaultLanguage }
  const row = known && (await strapi.db.query(uid).findOne({ where, select: ['slug'] }))
  if (row?.slug) return { slug: String(row.slug), isDeleted: false }
  const base = slugFrom(decoded(item.name) || item.title) || shortName(uid)
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    const isFree =
      !taken.has(`${uid} ${slug}`) &&
      !isReservedSlug(uid, slug) &&
      (await strapi.db.query(uid).count({ where: { slug, locale: defaultLanguage } })) === 0
    if (isFree) return { slug, isDeleted: known !== null && !row }
  }
}

/** WordPress writes letters beyond ASCII as it does in addresses. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
