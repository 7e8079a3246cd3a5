import type { Core } from '@strapi/strapi'
import type { Locale } from '../contract'
import { address, defaultLanguage, languages } from '../content/languages'
import { boundPagesOf } from '../content/reading/published'
import { PageTree } from '../content/reading/pageTree'
import { readMeetings, readPages, readPositions, readSettings } from '../content/reading/queries'
import { byDocument, factsOf, textIn } from '../content/reading/texts'

/** Where a document is read in one language. */
interface Place {
  /** Type, document and language. */
  key: string
  /** Without the leading slash, language prefix included. */
  address: string
  /** Set for pages: redirects follow them through later moves by themselves. */
  page: string | null
}

/** The addresses of everything public, to be compared before and after a change. */
export class PublicAddresses {
  readonly #byKey: ReadonlyMap<string, Place>

  private constructor(places: Place[]) {
    this.#byKey = new Map(places.map((place) => [place.key, place]))
  }

  static async read(strapi: Core.Strapi): Promise<PublicAddresses> {
    // One after the other: a transaction has one connection.
    const pages = await readPages(strapi)
    const meetings = await readMeetings(strapi)
    const positions = await readPositions(strapi)
    const settings = await readSettings(strapi)
    const bound = boundPagesOf(settings[defaultLanguage][0] ?? null)
    const tree = new PageTree(byDocument(pages), bound)
    return new PublicAddresses([
      ...tree.ids.flatMap((id) =>
        places('page', id, (language) => tree.path(id, language) ?? '', id),
      ),
      ...[...byDocument(meetings)].flatMap(([id, meeting]) =>
        places('meeting', id, () => `meetings/${factsOf(meeting).slug ?? ''}`),
      ),
      ...[...byDocument(positions)].flatMap(([id, position]) =>
        places(
          'position',
          id,
          (language) => `positions/${textIn(position, language).row.slug ?? ''}`,
        ),
      ),
    ])
  }

  get all(): Place[] {
    return [...this.#byKey.values()]
  }

  find(key: string): Place | null {
    return this.#byKey.get(key) ?? null
  }
}

function places(
  type: string,
  id: string,
  path: (language: Locale) => string,
  page: string | null = null,
): Place[] {
  return languages.map(({ code }) => ({
    key: `${type} ${id} ${code}`,
    address: address(path(code), code).slice(1),
    page,
  }))
}
