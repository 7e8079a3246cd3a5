import type { Sitemap } from 'cms/contract'
import { addressOf, locales } from '../src/addresses'
import { escaped } from '../src/markup'
import { byLocale } from '../src/byLocale'

/** The site has them by itself; when they changed is nowhere written. */
const ownPages = [{ paths: byLocale(() => 'privacy'), lastModified: null }]

/**
 * The site map as search engines read it (sitemaps.org), one entry for each language of each
 * address, with its translations. `siteUrl` is the site's public origin.
 */
export function sitemapXml({ data }: Sitemap, siteUrl: string): string {
  // Months tell what the list does, and are not for search engines.
  const listed = data.filter(({ kind }) => kind !== 'month')
  const entries = [...listed, ...ownPages].flatMap(({ paths, lastModified }) => {
    const written = locales.flatMap((locale) => {
      const path = paths[locale]
      return path === undefined ? [] : [{ locale, url: siteUrl + addressOf(locale, path) }]
    })
    const [original] = written
    const alternates = [
      ...written,
      ...(original ? [{ locale: 'x-default', url: original.url }] : []),
    ].map(
      ({ locale, url }) =>
        `<xhtml:link rel="alternate" hreflang="${locale}" href="${escaped(url)}"/>`,
    )
    return written.map(
      ({ url }) =>
        `<url><loc>${escaped(url)}</loc>` +
        (lastModified === null ? '' : `<lastmod>${escaped(lastModified)}</lastmod>`) +
        `${written.length > 1 ? alternates.join('') : ''}</url>`,
    )
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}
