import type { Context, Hono } from 'hono'
import * as v from 'valibot'
import type { Locale } from 'cms/contract'
import { addressOf, locales } from '../src/addresses'
import { Moved, NotFound } from '../src/cms/failures'
import { describe } from '../src/describe'
import { shownAt } from '../src/entry-server'
import { flyerWords } from '../src/flyerWords'
import { queryOf, readLook, usualPaper, type AskedLook } from '../src/printed/look'
import { renderFlyer } from '../src/printed/renderFlyer'
import type { Screen } from '../src/screens'
import { signalColours } from '../src/styles/signal'
import { judgeAddress } from '../src/spelling'
import { redirect, respond } from './answers'
import { caching } from './caching'
import { openDoor } from './cms/door'
import type { Sources } from './cms/posting'
import type { DoorOptions } from './doorRoutes'
import { drawnFlyer, keyOf, type Flyer } from './flyers/flyer'
import { shortAddress } from './flyers/shortAddress'
import { locationOf } from './location'
import { replyOf } from './replies/reply'
import { Replies, type Made } from './replies/replies'
import { Drawn, type Draw } from './sharePictures/drawn'
import { Shares } from './shares'
import { stillReply, type StillOptions } from './stillReply'

export interface FlyerOptions extends DoorOptions, StillOptions {
  /** Public origin of the site, without a trailing slash. */
  siteUrl: string
  drawFlyer: Draw<Flyer>
  sourcesOf: (context: Context) => Sources
}

/** So many bytes of replies are held: apart from pages, which whoever asks for flyers is not to push out. */
const mostBytes = 16 * 2 ** 20

/** What an address of a flyer asks for. */
interface Asked {
  locale: Locale
  /** Of the page that it is a flyer of, as in the contract. */
  path: string
  as: Flyer['as']
  look: AskedLook
}

const spelling = /^\/(meetings\/[^/]+?(?:\/\d{4}-\d{2}-\d{2})?)(\.pdf)?$/

/**
 * Adds the flyers of dates and meetings, each as a page to be printed and as a PDF, below `/flyer` in
 * each language. Of each there are as many as there are looks, and no more: what an address asks for
 * besides is as if it were not there.
 */
export function addFlyerRoutes(app: Hono, options: FlyerOptions): void {
  const { reading, security, siteUrl, drawFlyer, sourcesOf } = options
  const replies = new Replies({ ...reading, maxBytes: mostBytes })
  const drawn = new Drawn(drawFlyer, keyOf)
  const shares = new Shares()

  for (const locale of locales) {
    const folder = addressOf(locale, 'flyer')
    app.get(`${folder}/meetings/*`, async (context, next) => {
      const { pathname, searchParams } = new URL(context.req.url)
      const [, path, pdf] = spelling.exec(pathname.slice(folder.length)) ?? []
      if (path === undefined || judgeAddress(pathname).kind !== 'page') return next()
      const as = pdf === undefined ? 'page' : 'pdf'
      const asked: Asked = {
        locale,
        path: decodeURIComponent(path),
        as,
        look: readLook(searchParams),
      }
      try {
        const key = addressOfFlyer(asked)
        const read = () => replies.read(key, () => make(asked))
        // What is held, or made for somebody else already, costs nothing more.
        const reply = replies.isToBeMade(key) ? shares.run(sourcesOf(context), read) : read()
        return await respond(context, await reply)
      } catch (error) {
        // The page that says so is that of the site.
        if (error instanceof NotFound) return next()
        if (!(error instanceof Moved)) throw error
        const flyer = flyerOf(locationOf(error.to, siteUrl), asked)
        return flyer === null ? next() : redirect(context, flyer, error.permanent)
      }
    })
  }

  /** @throws NotFound, Moved, CmsUnavailable; `Busy` when too much waits to be drawn */
  async function make({ locale, path, as, look: asked }: Asked): Promise<Made> {
    const door = openDoor(reading)
    const now = new Date(reading.now())
    const shown = await shownAt({ address: addressOf(locale, path), cms: door, now })
    const { screen, site } = shown
    const slug = slugOf(screen)
    if (!site || slug === null) throw new NotFound(path)
    const code = (await door.codes()).find((one) => one.slug === slug)?.code
    if (code === undefined) throw new NotFound(path)
    const url = siteUrl + shortAddress({ language: locale, code, date: dateOf(screen) })
    const words = flyerWords(shown, now, url)
    if (!words) throw new NotFound(path)
    const look = { ...asked, paper: asked.paper ?? usualPaper(site.timeZone) }
    const bytes = await drawn.read({ words, look, signal: signalColours(site).light, as })
    const { told, asOf } = door
    const shared = {
      ...security,
      'Cache-Control': caching.content,
      'X-Robots-Tag': 'noindex',
    }
    if (as === 'pdf') {
      const name = path
        .split('/')
        .slice(1)
        .join('-')
        .replace(/[^\w-]/g, '')
      const headers = {
        ...shared,
        'Content-Type': 'application/pdf',
        'Content-Disposition': `inline; filename="${name}.pdf"`,
      }
      return { reply: replyOf(200, bytes, headers), told, asOf }
    }
    const flyer = v.parse(drawnFlyer, JSON.parse(bytes.toString()))
    const { title, paths } = describe(screen, site, locale, now)
    const page = await renderFlyer({
      locale,
      site,
      now,
      asOf: asOf === null ? null : new Date(asOf),
      siteUrl,
      name: title,
      paths: paths ?? {},
      path,
      asked,
      look,
      flyer,
    })
    const address = addressOf(locale, path)
    const reply = await stillReply(options, { status: 200, address, page }, shared)
    return { reply, told, asOf }
  }
}

function addressOfFlyer({ locale, path, as, look }: Asked): string {
  const file = as === 'pdf' ? '.pdf' : ''
  return addressOf(locale, `flyer/${path}`) + file + queryOf(look)
}

/** The flyer of the page at a root-relative address; null: that has none. */
function flyerOf(page: string | null, asked: Asked): string | null {
  for (const locale of locales) {
    const above = addressOf(locale, 'meetings')
    if (!page?.startsWith(`${above}/`)) continue
    const path = decodeURIComponent(page.slice(above.length - 'meetings'.length))
    return spelling.test(`/${path}`) ? addressOfFlyer({ ...asked, locale, path }) : null
  }
  return null
}

function slugOf(screen: Screen): string | null {
  switch (screen.kind) {
    case 'meeting':
      return screen.data.slug
    case 'date':
      return screen.data.meeting.slug
    default:
      return null
  }
}

/** The date that a code names: none where the meeting has but one, which may be put on another day. */
function dateOf(screen: Screen): string | null {
  if (screen.kind !== 'date' || screen.data.meeting.rule === null) return null
  return screen.data.occurrence.originalDate
}
