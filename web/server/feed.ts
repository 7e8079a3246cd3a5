import { v5 as nameUuid } from 'uuid'
import type { Locale, News, NewsEntry, Site } from 'cms/contract'
import { addressOf } from '../src/addresses'

/** What is new, as feeds tell it, whatever their format. */
export interface Feed {
  title: string
  description: string
  author: string
  /** Language of the feed; entries that are not translated have their own. */
  locale: Locale
  /** Absolute. */
  homeUrl: string
  iconUrl: string
  /** Latest first. */
  entries: FeedEntry[]
}

export interface FeedEntry {
  /** A URN that stays whatever becomes of the address. */
  id: string
  /** Absolute. */
  url: string
  title: string
  summary: string | null
  /** Who wrote it; null: whoever is the author of the feed. */
  author: string | null
  html: string
  /** Absolute; null: it has no picture. */
  imageUrl: string | null
  locale: Locale
  topics: string[]
  /** Instant. */
  updated: string
}

/** For ids that are made of names (RFC 9562, section 6.6); any other would name everything anew. */
const namespace = '6d0f4b7e-4a2c-5c1e-9a60-0c7d3a1be5f2'

/**
 * Brings together what is new.
 *
 * @param siteUrl the public origin, without a trailing slash
 * @param render makes HTML of an entry's text, given the absolute address of its page
 */
export async function feedOf(
  { site, news, locale }: { site: Site; news: News; locale: Locale },
  siteUrl: string,
  render: (entry: NewsEntry, pageUrl: string) => Promise<string>,
): Promise<Feed> {
  const entries = news.data.map(async (entry): Promise<FeedEntry> => {
    const url = siteUrl + addressOf(locale, entry.path)
    const { title, summary, author, image, topics, updated } = entry
    return {
      // Its translations are entries of their own.
      id: `urn:uuid:${nameUuid(`${entry.uid}/${locale}`, namespace)}`,
      url,
      title,
      summary,
      author,
      html: await render(entry, url),
      imageUrl: image && new URL(image.url, siteUrl).href,
      locale: entry.locale,
      topics: topics.map(({ name }) => name),
      updated,
    }
  })
  return {
    title: site.branchName,
    description: site.tagline,
    author: site.branchName,
    locale,
    homeUrl: siteUrl + addressOf(locale, ''),
    iconUrl: `${siteUrl}/icon-512.png`,
    entries: await Promise.all(entries),
  }
}
