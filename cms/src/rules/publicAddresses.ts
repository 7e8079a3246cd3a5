import type { Core } from '@strapi/strapi'
import type { Locale } from '../contract'
import { each } from '../each'
import { address, languages } from '../content/languages'
import { PageTree } from '../content/reading/pageTree'
import { publicOf, readBoundPages, readPlaced, type PlacedRow } from '../content/reading/placed'
import { factsOf, textIn, type Translations } from '../content/reading/texts'
import { typesThatAre, type DraftedUid, type TypesThatAre } from '../content/types'

/** Where a document is read in one language. */
interface PublicPlace {
  /** Type, document and language. */
  key: string
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

  /** Those that a change of a type can move. */
  static read(strapi: Core.Strapi, uid: TypesThatAre<'addressing'>): Promise<PublicAddresses> {
    // The settings put pages at addresses of the site's own.
    return this.#readOf(strapi, [
      uid === 'api::site-settings.site-settings' ? 'api::page.page' : uid,
    ])
  }

  static readAll(strapi: Core.Strapi): Promise<PublicAddresses> {
    return this.#readOf(strapi, typesThatAre('drafted'))
  }

  static async #readOf(strapi: Core.Strapi, uids: DraftedUid[]): Promise<PublicAddresses> {
    const found = await each(uids, async (uid) =>
      placesOf[uid](publicOf(await readPlaced(strapi, uid, 'published')), strapi),
    )
    return new PublicAddresses(found.flat())
  }

  get all(): PublicPlace[] {
    return [...this.#byKey.values()]
  }

  find(key: string): PublicPlace | null {
    return this.#byKey.get(key) ?? null
  }
}

/** Where the documents of a type are read: those of one never meet those of another. */
const placesOf: Record<
  DraftedUid,
  (documents: Documents, strapi: Core.Strapi) => PublicPlace[] | Promise<PublicPlace[]>
> = {
  'api::page.page': async (pages, strapi) => {
    const tree = new PageTree(pages, await readBoundPages(strapi))
    return tree.ids.flatMap((id) =>
      places('page', id, (language) => tree.path(id, language) ?? '', id),
    )
  },
  'api::meeting.meeting': (meetings) =>
    [...meetings].flatMap(([id, meeting]) =>
      places('meeting', id, () => `meetings/${factsOf(meeting).slug}`),
    ),
  'api::position.position': (positions) =>
    [...positions].flatMap(([id, position]) =>
      places('position', id, (language) => `positions/${textIn(position, language).row.slug}`),
    ),
}

type Documents = ReadonlyMap<string, Translations<PlacedRow>>

function places(
  type: string,
  id: string,
  path: (language: Locale) => string,
  page: string | null = null,
): PublicPlace[] {
  return languages.map(({ code }) => ({
    key: `${type} ${id} ${code}`,
    address: address(path(code), code).slice(1),
    page,
  }))
}
