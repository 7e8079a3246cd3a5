import type { Locale, MeetingCode, News, SiteIcon, Sitemap } from 'cms/contract'
import { door, readingCms, type Cms } from '../../src/cms/door'
import { NotFound } from '../../src/cms/failures'
import type { SearchQuery, SearchResults } from '../../src/search'
import { readAsKnown, type AsKnownOptions } from './asKnown'
import type { Told } from './ask'
import type { Content, ValueOf } from './content'
import { Patience, type Known } from './known'
import { nobodysForms } from './visitorForms'

/** The cms as this server asks it for one visitor: what a browser can ask, and what programs ask for. */
export interface Door extends Cms {
  sitemap(): Promise<Sitemap>
  /** By what printed codes name the meetings that are public. */
  codes(): Promise<MeetingCode[]>
  /** What was published last, with its texts. */
  news(locale: Locale): Promise<News>
  /** A digest of an icon: another one for another picture. */
  icon(name: SiteIcon): Promise<string>
  /** What the cms said so far, in the order in which it was asked. */
  readonly told: readonly Told[]
  /** The addresses at which it said that nothing is there. */
  readonly missing: readonly string[]
  /** Null: all of it is what the cms says now. Else when all of it was, at the latest. */
  readonly asOf: number | null
}

/** Finds what the site says. */
export interface Searching {
  /** @param read as the visitor reads the cms */
  find(
    locale: Locale,
    query: SearchQuery,
    read: (address: string) => Promise<Known>,
  ): Promise<SearchResults>
}

export interface DoorOptions extends AsKnownOptions {
  search: Searching
}

/**
 * Opens the cms's front door for one visitor.
 *
 * @param forms what that one can send; absent: what is asked for is everybody's
 */
export function openDoor(options: DoorOptions, forms = nobodysForms): Door {
  const patience = new Patience()
  const heard: Told[] = []
  const missing: string[] = []
  let asOf: number | null = null

  async function read(address: string): Promise<Known> {
    const answer = await readAsKnown(options, address, { patience }).catch((error: unknown) => {
      if (error instanceof NotFound) missing.push(address)
      throw error
    })
    heard.push(answer.told)
    if (answer.asOf !== null) asOf = Math.min(asOf ?? answer.asOf, answer.asOf)
    return answer
  }

  async function ask<Kind extends Content['kind']>(
    kind: Kind,
    address: string,
  ): Promise<ValueOf<Kind>> {
    const { content } = (await read(address)).told
    if (!isOf(content, kind)) throw new TypeError(`${address} holds no ${kind}`)
    return content.value
  }

  return {
    get told() {
      return heard
    },
    get missing() {
      return missing
    },
    get asOf() {
      return asOf
    },
    ...readingCms(ask),
    search: (locale, query) => options.search.find(locale, query, read),
    codes: async () => (await ask('codes', door.codes())).data,
    sitemap: () => ask('sitemap', door.sitemap()),
    news: (locale) => ask('news', door.news(locale)),
    icon: (name) => ask('icon', door.icon(name)),
    ...forms,
  }
}

function isOf<Kind extends Content['kind']>(
  content: Content,
  kind: Kind,
): content is Content & { kind: Kind; value: ValueOf<Kind> } {
  return content.kind === kind
}
