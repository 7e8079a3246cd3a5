import type { Hono } from 'hono'
import type { Locale } from 'cms/contract'
import { addressOf } from '../src/addresses'
import { isOff } from '../src/components/occurrence-state'
import { renderLost } from '../src/printed/renderLost'
import { redirect, respond } from './answers'
import { caching } from './caching'
import { openDoor } from './cms/door'
import type { DoorOptions } from './doorRoutes'
import {
  languageOf,
  readShortAddress,
  shortAddress,
  whereItLeads,
  type Led,
} from './flyers/shortAddress'
import { Replies, type Made } from './replies/replies'
import { stillReply, type StillOptions } from './stillReply'

/** So many bytes are held of pages about what is not there any more. */
const mostBytes = 2 * 2 ** 20
/** So many dates to come to instead. */
const mostDates = 5

export interface PrintedOptions extends DoorOptions, StillOptions {
  /** Public origin of the site, without a trailing slash. */
  siteUrl: string
}

type Lost = Exclude<Led, { kind: 'page' }>

/**
 * Adds the short addresses that are printed and stand in codes. They lead on to the page of what they
 * name, wherever that is now; where it is not there any more, a page says so and what there is instead.
 */
export function addPrintedRoutes(app: Hono, options: PrintedOptions): void {
  const { reading, security, siteUrl } = options
  const replies = new Replies({ ...reading, maxBytes: mostBytes })

  app.get('/:folder{[fF]}/*', async (context, next) => {
    const printed = readShortAddress(new URL(context.req.url).pathname)
    if (!printed) return next()
    const locale = languageOf(printed)
    const led = await whereItLeads(openDoor(reading), printed, locale)
    // It may be renamed again: nobody is to remember where it leads.
    if (led.kind === 'page') return redirect(context, addressOf(locale, led.path), false)
    const key = led.kind === 'noDate' ? `${locale} ${led.slug} ${led.date}` : locale
    return respond(context, await replies.read(key, () => make(led, locale, shortAddress(printed))))
  })

  async function make(led: Lost, locale: Locale, address: string): Promise<Made> {
    const door = openDoor(reading)
    const site = await door.site(locale)
    const meeting = led.kind === 'noDate' ? await door.meeting(locale, led.slug) : null
    const coming = meeting ? meeting.next : (await door.meetings(locale, {})).data
    const { told, asOf } = door
    const page = await renderLost({
      locale,
      site,
      now: new Date(reading.now()),
      asOf: asOf === null ? null : new Date(asOf),
      siteUrl,
      address,
      of: meeting && led.kind === 'noDate' ? { meeting, date: led.date } : null,
      dates: coming.filter((date) => !isOff(date)).slice(0, mostDates),
    })
    const headers = { ...security, 'Cache-Control': caching.content }
    const reply = await stillReply(options, { status: 404, address, page }, headers)
    return { reply, told, asOf }
  }
}
