import type { Context, Hono, Next } from 'hono'
import type { EmbedKind, Locale, Occurrence, Site } from 'cms/contract'
import { addressOf, locales } from '../src/addresses'
import { renderEmbed } from '../src/embed/renderEmbed'
import { refusal, respond } from './answers'
import { caching } from './caching'
import { openDoor, type Door } from './cms/door'
import type { DoorOptions } from './doorRoutes'
import { embeddedData } from './embeddedData'
import { replyOf, type Reply } from './replies/reply'
import { embedPolicy } from './security'
import { sha256 } from './shell'

interface EmbedOptions extends DoorOptions {
  /** Public origin of the site, without a trailing slash. */
  siteUrl: string
}

/** Other sites may not show the dates in this way: the branch has not switched it on. */
class SwitchedOff extends Error {
  override name = 'SwitchedOff'
}

/** So many dates does another site show of us. */
const inFrame = 5
const asData = 10

const path = 'embed/meetings'

/**
 * Adds what other sites may show of the next dates, in each language: a page for a frame, and data. Each
 * is there where the branch has switched it on, and nowhere else.
 */
export function addEmbedRoutes(app: Hono, options: EmbedOptions): void {
  const { reading, security, siteUrl } = options
  for (const locale of locales) {
    const page = addressOf(locale, path)
    const data = `${page}.json`
    app.get(page, (context, next) => unlessOff(context, readPage(page, locale), next))
    app.get(
      data,
      async (context) =>
        (await unlessOff(context, readData(data, locale))) ??
        refusal(context, 404, 'NotFoundError', 'There is nothing public at this address'),
    )
  }

  function readPage(address: string, locale: Locale): Promise<Reply> {
    return read(address, locale, 'page', inFrame, async ({ site, dates, asOf }) => {
      const now = new Date(reading.now())
      const embedded = { locale, site, dates, now, asOf: asOf === null ? null : new Date(asOf) }
      const { html, style } = await renderEmbed({ ...embedded, siteUrl })
      return {
        body: html,
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': embedPolicy(sha256(style)),
          'X-Robots-Tag': 'noindex',
        },
      }
    })
  }

  function readData(address: string, locale: Locale): Promise<Reply> {
    return read(address, locale, 'data', asData, ({ site, dates }) => ({
      body: JSON.stringify(embeddedData(site, dates, locale, siteUrl)),
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Access-Control-Allow-Origin': '*',
      },
    }))
  }

  function read(
    address: string,
    locale: Locale,
    kind: EmbedKind,
    count: number,
    make: (known: { site: Site; dates: Occurrence[]; asOf: number | null }) => Made | Promise<Made>,
  ): Promise<Reply> {
    return reading.replies.read(address, async () => {
      const door: Door = openDoor(reading)
      const site = await door.site(locale)
      if (!site.embeds?.includes(kind)) throw new SwitchedOff()
      const { data } = await door.meetings(locale, {})
      const { told, asOf } = door
      const { body, headers } = await make({ site, dates: data.slice(0, count), asOf })
      const reply = replyOf(200, Buffer.from(body), {
        ...security,
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Cache-Control': caching.content,
        ...(asOf === null && { 'CDN-Cache-Control': caching.cdn }),
        ...headers,
      })
      return { reply, told, asOf }
    })
  }
}

interface Made {
  body: string
  headers: { 'Content-Type': string } & Record<string, string>
}

/** Answers with a reply, or as if nothing stood at the address. */
async function unlessOff(context: Context, reply: Promise<Reply>, next?: Next) {
  try {
    return await respond(context, await reply)
  } catch (error) {
    if (!(error instanceof SwitchedOff)) throw error
    await next?.()
    return undefined
  }
}
