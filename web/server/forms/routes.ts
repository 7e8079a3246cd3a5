import type { IncomingMessage } from 'node:http'
import type { Context, Hono } from 'hono'
import { formAtAddress, isFormKind, typedIn } from '../../src/forms'
import { judgeAddress } from '../../src/spelling'
import { respond } from '../answers'
import { caching } from '../caching'
import type { Posted, Posting, Sources } from '../cms/posting'
import { readBody } from './body'
import type { FormPages } from './formPages'
import { isFromHere } from './origin'
import type { Visitors } from './visitors'

/** A form was sent from a page of another site. */
export class FromElsewhere extends Error {
  override name = 'FromElsewhere'
}

export interface FormRoutesOptions {
  siteUrl: string
  posting: Posting
  pages: FormPages
  visitors: Visitors
}

/** Who asks, as far as it matters: see `Posting.ask`. */
export function sourcesOf({ env, req }: Context, visitors: Visitors): Sources {
  const { incoming }: { incoming?: IncomingMessage } = env ?? {}
  const peer = incoming?.socket.remoteAddress ?? null
  return visitors.sourcesOf(peer, req.header('X-Forwarded-For') ?? null)
}

/**
 * Adds where forms are sent to: their own pages, for browsers without the app, and the cms's door, for
 * the app. What both bring goes to the cms and is kept nowhere here.
 */
export function addFormRoutes(app: Hono, options: FormRoutesOptions): void {
  const { siteUrl, posting, pages, visitors } = options

  const requireFromHere = ({ req }: Context) => {
    if (!isFromHere(req.raw.headers, siteUrl)) throw new FromElsewhere('A form of another site')
  }

  app.post('*', async (context, next) => {
    const address = judgeAddress(new URL(context.req.url).pathname)
    const found = address.kind === 'page' ? formAtAddress(address.path) : null
    if (!found) return next()
    requireFromHere(context)
    const body = await readBody(context.req.raw, 'application/x-www-form-urlencoded')
    const typed = typedIn(found.place, new URLSearchParams(body))
    const visit = { ...found, sources: sourcesOf(context, visitors) }
    const outcome = await pages.send(visit, typed)
    context.header('Cache-Control', caching.moment)
    if (outcome.kind === 'sent') return context.redirect(outcome.address, 303)
    const response = await respond(context, outcome.reply)
    if (outcome.retryAfter !== null) response.headers.set('Retry-After', String(outcome.retryAfter))
    return response
  })

  app.get('/api/site/forms/token', async (context) => {
    const { search } = new URL(context.req.url)
    const sources = sourcesOf(context, visitors)
    return passed(await posting.ask(`/api/site/forms/token${search}`, sources))
  })

  app.post('/api/site/forms/:kind', async (context, next) => {
    const kind = context.req.param('kind')
    if (!isFormKind(kind)) return next()
    requireFromHere(context)
    const { search } = new URL(context.req.url)
    const body = await readBody(context.req.raw, 'application/json')
    const sources = sourcesOf(context, visitors)
    return passed(await posting.ask(`/api/site/forms/${kind}${search}`, sources, body))
  })
}

/** What the cms said to the app, in its own words. */
function passed({ status, body, retryAfter }: Posted): Response {
  return new Response(new Uint8Array(body), {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': caching.moment,
      ...(retryAfter !== null && { 'Retry-After': retryAfter }),
    },
  })
}
