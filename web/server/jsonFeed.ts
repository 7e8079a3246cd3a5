import type { Feed, FeedEntry } from './feed'

/**
 * A feed as JSON Feed 1.1; `url` is its own absolute address.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: Feed, url: string): object {
  const { title, description, author, locale, homeUrl, iconUrl, entries } = feed
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homeUrl,
    feed_url: url,
    ...(description !== '' && { description }),
    icon: iconUrl,
    language: locale,
    authors: [{ name: author, url: homeUrl }],
    items: entries.map(item),
  }
}

function item(entry: FeedEntry): object {
  const { id, url, title, summary, author, html, imageUrl, locale, topics, updated } = entry
  return {
    id,
    url,
    title,
    ...(summary !== null && { summary }),
    ...(author !== null && { authors: [{ name: author }] }),
    content_html: html,
    ...(imageUrl !== null && { image: imageUrl }),
    date_modified: updated,
    ...(topics.length > 0 && { tags: topics }),
    language: locale,
  }
}
