import type { Context, Hono } from 'hono'
import { door } from '../src/cms/door'
import { CmsUnavailable, Moved, NotFound } from '../src/cms/failures'
import { shownAt } from '../src/entry-server'
import { formAtAddress } from '../src/forms'
import { pictured } from '../src/sharePicture'
import { judgeAddress } from '../src/spelling'
import { redirect, respond } from './answers'
import { caching } from './caching'
import { readAsKnown } from './cms/asKnown'
import type { Told } from './cms/ask'
import { openDoor } from './cms/door'
import type { DoorOptions } from './doorRoutes'
import { locationOf } from './location'
import { replyOf } from './replies/reply'
import { Replies, type Made } from './replies/replies'
import { keyOf, shapes, type Drawing } from './sharePictures/drawing'
import { Drawn, type Draw } from './sharePictures/drawn'
import {
  addressOfPicture,
  askedPicture,
  planPicture,
  type AskedPicture,
} from './sharePictures/pictureOf'

export interface SharePictureOptions extends DoorOptions {
  siteUrl: string
  draw: Draw<Drawing>
}

/** So many bytes of replies are held: apart from pages, which no crawler of pictures is to push out. */
const mostBytes = 16 * 2 ** 20

/** The page has another picture now. */
class NotPresent extends Error {
  override name = 'NotPresent'
  constructor(readonly present: string) {
    super(`the picture is at ${present}`)
  }
}

/**
 * Adds the pictures that other sites show beside links to this one. What is drawn is only ever the
 * picture that a page has now: the address of a former one leads to it.
 */
export function addSharePictureRoutes(app: Hono, options: SharePictureOptions): void {
  const { reading, security, siteUrl, draw } = options
  const replies = new Replies({ ...reading, maxBytes: mostBytes })
  const pictures = new Drawn(draw, keyOf)

  app.get('/share/:address{.+\\.png}', async (context) => {
    const { pathname } = new URL(context.req.url)
    const asked = askedPicture(pathname)
    // A form has none, and would be made ready to be sent.
    if (!asked || judgeAddress(asked.page).kind !== 'page' || formAtAddress(asked.page)) {
      return nowhere(context)
    }
    try {
      return await respond(context, await replies.read(pathname, () => make(asked)))
    } catch (error) {
      if (error instanceof NotPresent) return redirect(context, error.present, false)
      if (error instanceof NotFound) return nowhere(context)
      if (!(error instanceof Moved)) throw error
      // Whatever its picture is now, that address leads to it.
      const page = locationOf(error.to, siteUrl)
      if (!page?.startsWith('/') || page.includes('?')) return nowhere(context)
      return redirect(context, addressOfPicture({ ...asked, page }), false)
    }
  })

  /** @throws NotPresent, NotFound, Moved, CmsUnavailable */
  async function make(asked: AskedPicture): Promise<Made> {
    const { page, shape } = asked
    const opened = openDoor(reading)
    const now = new Date(reading.now())
    const shown = await shownAt({ address: page, cms: opened, now })
    if (shown.screen.kind === 'notFound') throw new NotFound(page)
    const planned = planPicture(await pictured(shown, opened, now), now)
    if (!planned) throw new NotFound(page)
    const { parts, picture } = planned
    const present = picture[shape].address
    if (present !== addressOfPicture(asked)) throw new NotPresent(present)
    const logo = shown.site?.logo ? await icon() : null
    const png = await pictures.read({
      ...shapes[shape],
      root: parts[shape],
      logo: logo?.body ?? null,
    })
    const headers = {
      ...security,
      'Content-Type': 'image/png',
      'Cache-Control': caching.file,
      // Other sites show it beside a link to this one.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    }
    const told = [...opened.told, ...(logo ? [logo] : [])]
    return { reply: replyOf(200, png, headers), told, asOf: opened.asOf }
  }

  /** The branch's logo as a PNG; null: it cannot be had just now, and the picture does without. */
  async function icon(): Promise<Told | null> {
    try {
      return (await readAsKnown(reading, door.icon('icon-512.png'))).told
    } catch (error) {
      if (error instanceof CmsUnavailable) return null
      throw error
    }
  }
}

function nowhere(context: Context): Response {
  return context.text('No such picture', 404, { 'Cache-Control': caching.content })
}
