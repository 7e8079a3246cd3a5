import type { Context, Hono } from 'hono'
import type { Locale, SiteIcon } from 'cms/contract'
import { addressOf, locales } from '../src/addresses'
import { door } from '../src/cms/door'
import { respond } from './answers'
import { caching } from './caching'
import { openDoor } from './cms/door'
import { siteIcons } from './cms/siteIcons'
import { readDoorReply } from './doorReplies'
import type { DoorOptions } from './doorRoutes'
import { manifestOf } from './manifest'
import { replyOf, type Reply } from './replies/reply'

/** Adds what phones and tabs ask for that show the site by its icon: the icons, and a manifest in each language. */
export function addHomeScreenRoutes(app: Hono, options: DoorOptions): void {
  for (const name of siteIcons) app.get(`/${name}`, (context) => icon(context, name))
  for (const locale of locales) {
    const address = addressOf(locale, 'manifest.webmanifest')
    app.get(address, async (context) => respond(context, await manifest(address, locale)))
  }

  async function icon(context: Context, name: SiteIcon): Promise<Response> {
    const { reading, security } = options
    const reply = await readDoorReply({ ...reading, security }, `/${name}`, door.icon(name))
    return respond(context, reply)
  }

  function manifest(address: string, locale: Locale): Promise<Reply> {
    const { reading, security } = options
    return reading.replies.read(address, async () => {
      const opened = openDoor(reading)
      const site = await opened.site(locale)
      const digests = {
        'icon-192.png': await opened.icon('icon-192.png'),
        'icon-512.png': await opened.icon('icon-512.png'),
        'icon-maskable-192.png': await opened.icon('icon-maskable-192.png'),
        'icon-maskable-512.png': await opened.icon('icon-maskable-512.png'),
      }
      const { told, asOf } = opened
      const headers = {
        ...security,
        'Content-Type': 'application/manifest+json; charset=utf-8',
        'Cache-Control': caching.content,
      }
      const body = Buffer.from(JSON.stringify(manifestOf(site, locale, digests)))
      return { reply: replyOf(200, body, headers), told, asOf }
    })
  }
}
