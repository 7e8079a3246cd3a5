import { escaped } from '../src/markup'
import type { Feed, FeedEntry } from './feed'

/** When nothing was published yet, nothing was changed either; the format wants a time. */
const never = '1970-01-01T00:00:00.000Z'

/** A feed as Atom (RFC 4287); `url` is its own absolute address. */
export function atomFeed(feed: Feed, url: string): string {
  const { title, description, author, locale, homeUrl, iconUrl, entries } = feed
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    element('id', url),
    element('title', title),
    ...(description === '' ? [] : [element('subtitle', description)]),
    element('updated', entries[0]?.updated ?? never),
    `<author>${element('name', author)}</author>`,
    element('icon', iconUrl),
    `<link rel="self" type="application/atom+xml" href="${written(url)}"/>`,
    `<link rel="alternate" type="text/html" href="${written(homeUrl)}"/>`,
    ...entries.map(entryElement),
    '</feed>',
    '',
  ].join('\n')
}

function entryElement(entry: FeedEntry): string {
  const { id, title, summary, author, url, html, locale, topics, updated } = entry
  return [
    `<entry xml:lang="${locale}">`,
    element('id', id),
    element('title', title),
    element('updated', updated),
    ...(author === null ? [] : [`<author>${element('name', author)}</author>`]),
    `<link rel="alternate" type="text/html" href="${written(url)}"/>`,
    ...topics.map((topic) => `<category term="${written(topic)}"/>`),
    ...(summary === null ? [] : [element('summary', summary)]),
    `<content type="html">${written(html)}</content>`,
    '</entry>',
  ].join('\n')
}

function element(name: string, text: string): string {
  return `<${name}>${written(text)}</${name}>`
}

/** Without what stands in no XML at all, however it is written (XML 1.0, section 2.2). */
function written(text: string): string {
  return escaped(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''))
}
