import type { Hono } from 'hono'
import type { Locale } from 'cms/contract'
import { addressOf, locales } from '../src/addresses'
import type { FeedFormat } from '../src/feedLinks'
import { renderText } from '../src/renderText'
import { respond } from './answers'
import { atomFeed } from './atom'
import { caching } from './caching'
import { openDoor } from './cms/door'
import type { DoorOptions } from './doorRoutes'
import { feedOf, type Feed } from './feed'
import { jsonFeed } from './jsonFeed'
import { replyOf, type Reply } from './replies/reply'

interface Format {
  type: string
  write: (feed: Feed, url: string) => string
}

const formats: Readonly<Record<FeedFormat, Format>> = {
  atom: { type: 'application/atom+xml; charset=utf-8', write: atomFeed },
  json: {
    type: 'application/feed+json; charset=utf-8',
    write: (feed, url) => JSON.stringify(jsonFeed(feed, url)),
  },
}

/** Adds the feeds of what is new, in each language and format. */
export function addFeedRoutes(app: Hono, options: DoorOptions & { siteUrl: string }): void {
  const { reading, security, siteUrl } = options
  for (const locale of locales) {
    for (const [name, format] of Object.entries(formats)) {
      const address = addressOf(locale, `feed.${name}`)
      app.get(address, async (context) => respond(context, await read(address, locale, format)))
    }
  }

  function read(address: string, locale: Locale, { type, write }: Format): Promise<Reply> {
    return reading.replies.read(address, async () => {
      const door = openDoor(reading)
      const site = await door.site(locale)
      const news = await door.news(locale)
      const feed = await feedOf({ site, news, locale }, siteUrl, renderText)
      const headers = { ...security, 'Content-Type': type, 'Cache-Control': caching.content }
      const body = Buffer.from(write(feed, siteUrl + address))
      const { told, asOf } = door
      return { reply: replyOf(200, body, headers), told, asOf }
    })
  }
}
