import type { Hono } from 'hono'
import { addressOf, locales } from '../src/addresses'
import { respond } from './answers'
import { caching } from './caching'
import { openDoor } from './cms/door'
import type { DoorOptions } from './doorRoutes'
import { replyOf } from './replies/reply'
import { sitemapXml } from './sitemap'

/** Adds what search engines ask for first: what they may read, and what there is. */
export function addCrawlerRoutes(app: Hono, options: DoorOptions & { siteUrl: string }): void {
  const { reading, security, siteUrl } = options

  app.get('/robots.txt', (context) =>
    context.text(robots(siteUrl), 200, {
      'Cache-Control': caching.file,
    }),
  )
  app.get('/sitemap.xml', async (context) => {
    const reply = await reading.replies.read('/sitemap.xml', async () => {
      const door = openDoor(reading)
      const xml = sitemapXml(await door.sitemap(), siteUrl)
      const { told, asOf } = door
      const headers = {
        ...security,
        'Content-Type': 'application/xml; charset=utf-8',
        'Cache-Control': caching.list,
      }
      return { reply: replyOf(200, Buffer.from(xml), headers), told, asOf }
    })
    return respond(context, reply)
  })
}

/** What crawlers are to leave alone: data, results, of which there are as many as there are words, and flyers. */
function robots(siteUrl: string): string {
  const paths = [
    '/api/',
    ...locales.flatMap((locale) => [
      `${addressOf(locale, 'search')}?`,
      addressOf(locale, 'search.json'),
      `${addressOf(locale, 'flyer')}/`,
    ]),
  ]
  const lines = paths.map((path) => `Disallow: ${path}`)
  return `User-agent: *\n${lines.join('\n')}\n\nSitemap: ${siteUrl}/sitemap.xml\n`
}
