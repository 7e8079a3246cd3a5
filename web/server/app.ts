import { Hono, type Context } from 'hono'
import type { Logger } from 'pino'
import parseRange from 'range-parser'
import { movedBelowMeeting } from '../src/cms/moves'
import { CmsUnavailable, Moved } from '../src/cms/failures'
import { formAtAddress } from '../src/forms'
import { judgeAddress } from './address'
import { locationOf } from './location'
import { assetResponse, type Assets } from './assets'
import { feedAt, type Feed } from './calendars'
import { spell, spellFile } from './cms/addresses'
import { TooLarge } from './cms/ask'
import { openDoor } from './cms/door'
import { Posting } from './cms/posting'
import { Busy } from './cms/gate'
import { NothingThere } from './cms/known'
import type { Config } from './config'
import { readDoorReply } from './doorReplies'
import { BodyRefused } from './forms/body'
import { FormPages } from './forms/formPages'
import { addFormRoutes, FromElsewhere, sourceOf } from './forms/routes'
import { Visitors } from './forms/visitors'
import { passFile } from './largeFiles'
import { MailedPages } from './mailed/pages'
import { openMailedRoutes } from './mailed/routes'
import type { Metrics } from './metrics'
import { pageAddress, Pages } from './pages'
import { apologies, plainPage, plainStyleHash } from './plainPage'
import { NoPreview, Previews, secludePreviews } from './previews'
import type { Reading } from './reading'
import { acceptedEncoding } from './replies/compression'
import { prepare, ready, replyOf, type Reply } from './replies/reply'
import { requestLog } from './requestLog'
import {
  documentHeaders,
  pagePolicy,
  securing,
  securityHeaders,
  type InlineHashes,
} from './security'
import type { Shell } from './shell'
import { sitemapXml } from './sitemap'

export interface AppOptions {
  config: Pick<Config, 'siteUrl' | 'cmsUrl' | 'adminUrl' | 'webServerSecret' | 'trustedProxies'>
  reading: Reading
  metrics: Metrics
  /** Made for each page while developing, when it may have changed. */
  shell: (address: string) => Promise<Shell>
  assets: Assets
  /** The content security policy of pages; absent: the strict one. */
  policy?: string
  log: Logger
  /** False while this server is about to end. */
  isOpen?: () => boolean
  /** Whether little room is left where this server writes. */
  isDiskFilling?: () => Promise<boolean>
}

export interface App {
  /** @param env what Node's server gives along: whose connection it is */
  fetch: (request: Request, env?: unknown) => Response | Promise<Response>
  request: Hono['request']
  /** Makes a page ready for whoever asks for it next. */
  warm: (address: string) => Promise<void>
}

/** The web server: pages, files, and the cms's public data. */
export function createApp(options: AppOptions): App {
  const { config, reading, metrics, assets, log, isOpen = () => true } = options
  const { watch, replies } = reading
  const security = securityHeaders(config.siteUrl)
  const making = {
    ...reading,
    siteUrl: config.siteUrl,
    shell: options.shell,
    headers: (hashes: InlineHashes) => ({
      ...security,
      ...documentHeaders,
      'Content-Security-Policy': options.policy ?? pagePolicy(hashes),
    }),
  }
  const previews = new Previews({ ...making, cmsUrl: config.cmsUrl })
  const pages = new Pages({
    ...making,
    onRender: (seconds) => metrics.rendered(seconds),
  })
  const posting = new Posting({
    cmsUrl: config.cmsUrl,
    gate: reading.gate,
    secret: config.webServerSecret,
  })
  const formPages = new FormPages({ ...making, posting })
  const visitors = new Visitors(reading.now, config.trustedProxies)
  const app = new Hono()

  app.use(requestLog(log, metrics, reading))
  app.use(securing(config.siteUrl))

  app.get('/healthz', (context) => context.text('alive', 200, { 'Cache-Control': 'no-store' }))
  app.get('/readyz', async (context) => {
    context.header('Cache-Control', 'no-store')
    if (!isOpen()) return context.text('about to end', 503)
    // It still answers: no balancer is to look elsewhere.
    const disk = (await options.isDiskFilling?.()) ? '; a disk is almost full' : ''
    if (watch.isFresh) return context.text(`ready${disk}`)
    const isKnown = (await reading.known.last('/api/site?locale=en')) !== null
    return isKnown
      ? context.text(`ready, with what the cms said last${disk}`)
      : context.text(`the cms does not answer${disk}`, 503)
  })

  app.get('/robots.txt', (context) =>
    context.text(
      `User-agent: *\nDisallow: /api/\n\nSitemap: ${config.siteUrl}/sitemap.xml\n`,
      200,
      { 'Cache-Control': 'public, max-age=3600' },
    ),
  )
  app.get('/sitemap.xml', async (context) => {
    const reply = await replies.read('/sitemap.xml', async () => {
      const door = openDoor(reading)
      const xml = sitemapXml(await door.sitemap(), config.siteUrl)
      const { told, asOf } = door
      const headers = {
        ...security,
        'Content-Type': 'application/xml; charset=utf-8',
        'Cache-Control': 'public, max-age=300',
      }
      return { reply: replyOf(200, Buffer.from(xml), headers), told, asOf }
    })
    return respond(context, reply)
  })

  app.get('/api/site/revision', (context) => {
    const { current, isFresh } = watch
    if (current === null || !isFresh) throw new CmsUnavailable('its revision is not known')
    return context.json({ revision: current }, 200, { 'Cache-Control': 'no-store' })
  })
  addFormRoutes(app, { siteUrl: config.siteUrl, posting, pages: formPages, visitors, respond })
  app.get('/api/site', (context) => doorJson(context))
  app.get('/api/site/*', (context) => doorJson(context))
  app.all('/api/site', (context) => refuseMethod(context))
  app.all('/api/site/*', (context) => refuseMethod(context))

  app.get('/uploads/*', (context) => upload(context))
  app.all('/uploads/*', (context) => refuseMethod(context))

  app.use('/preview', secludePreviews(config.adminUrl))
  app.get('/preview', async (context) => {
    const { token = '', date = null } = context.req.query()
    return respond(context, await previews.read(token, date))
  })

  openMailedRoutes(app, {
    pages: new MailedPages({ ...making, posting, policy: options.policy }),
    siteUrl: config.siteUrl,
    sourceOf: (context) => sourceOf(context, visitors),
    respond,
    apologize,
  })

  app.get('*', async (context) => {
    const { pathname, search, searchParams } = new URL(context.req.url)
    const asset = assets.get(pathname)
    if (asset) return assetResponse(asset, context.req.raw)
    // A file of another build: no page is rendered for what only a script or style asks for.
    if (pathname.startsWith('/assets/')) return context.text('No such file', 404)

    const address = judgeAddress(pathname)
    switch (address.kind) {
      case 'unreadable':
        return apologize(context, 'unreadable', 400)
      case 'impossible':
        return apologize(context, 'unreadable', 404)
      case 'misspelt':
        return context.redirect(address.path + search, 301)
      case 'page': {
        const found = feedAt(address.path)
        if (found) return feed(context, found, address.path, searchParams)
        const form = formAtAddress(address.path)
        if (form) {
          const source = sourceOf(context, visitors)
          return respond(context, await formPages.read({ ...form, source }))
        }
        return page(context, pageAddress(address.path, searchParams))
      }
    }
  })

  app.all('*', (context) => {
    context.header('Allow', 'GET, HEAD')
    return apologize(context, 'unreadable', 405)
  })

  app.onError((error, context) => {
    const { pathname } = new URL(context.req.url)
    const isData = /^\/(api|uploads)(\/|$)|\.ics$/.test(pathname)
    if (error instanceof Moved) {
      const location = locationOf(error.to, config.siteUrl)
      if (location !== null) return redirect(context, location, error.permanent)
      log.warn({ to: error.to }, 'a redirect leads nowhere')
      return apologize(context, 'unreadable', 404)
    }
    if (error instanceof NothingThere) return nothing(context, error)
    if (error instanceof FromElsewhere) {
      return isData
        ? refusal(context, 403, 'ForbiddenError', 'Send forms from a page of this site')
        : apologize(context, 'elsewhere', 403)
    }
    if (error instanceof BodyRefused) {
      const { status } = error
      return isData
        ? refusal(context, status, 'ValidationError', 'Send at most 16 kB of JSON in UTF-8')
        : apologize(context, status === 413 ? 'tooLong' : 'unreadableForm', status)
    }
    if (error instanceof NoPreview) return apologize(context, 'noPreview', error.status)
    if (error instanceof CmsUnavailable) {
      log.debug({ err: error }, 'nothing is known')
      context.header('Retry-After', error instanceof Busy ? '5' : '30')
      return isData
        ? refusal(context, 503, 'ServiceUnavailableError', 'The cms does not answer')
        : apologize(context, 'unavailable', 503)
    }
    log.error({ err: error }, 'a request failed')
    return isData
      ? refusal(context, 500, 'InternalServerError', 'Something went wrong here')
      : apologize(context, 'broken', 500)
  })

  async function page(context: Context, address: string): Promise<Response> {
    return respond(context, await pages.read(address))
  }

  async function doorJson(context: Context): Promise<Response> {
    const { pathname, searchParams } = new URL(context.req.url)
    const spelling = spell(pathname, searchParams)
    switch (spelling.kind) {
      case 'nowhere':
        return refusal(context, 404, 'NotFoundError', 'There is nothing public at this address')
      case 'refused':
        return refusal(context, 400, 'ValidationError', spelling.message)
      case 'known': {
        const { address } = spelling
        return respond(context, await readDoorReply({ ...reading, security }, address, address))
      }
    }
  }

  /**
   * A calendar program must not take an error for a calendar that is empty, so refusals are the
   * door's. Subscriptions follow a meeting whose address has changed.
   */
  async function feed(
    context: Context,
    found: Feed,
    pathname: string,
    query: URLSearchParams,
  ): Promise<Response> {
    const { locale, path, slug, rest } = found
    const asked = new URLSearchParams(query)
    asked.set('locale', locale)
    const spelling = spell(`/api/site${path}`, asked)
    if (spelling.kind !== 'known' || query.has('locale')) {
      const message = spelling.kind === 'refused' ? spelling.message : 'Unknown parameter "locale"'
      return refusal(context, 400, 'ValidationError', message)
    }
    const search = query.size === 0 ? '' : `?${query.toString()}`
    const key = pathname + search
    try {
      return await respond(
        context,
        await readDoorReply({ ...reading, security }, key, spelling.address),
      )
    } catch (error) {
      if (!(error instanceof NothingThere) || slug === null) throw error
      const moved = await movedBelowMeeting(openDoor(reading), locale, slug, rest)
      if (!moved) throw error
      throw new Moved(moved.to + search, moved.permanent)
    }
  }

  async function upload(context: Context): Promise<Response> {
    const address = spellFile(new URL(context.req.url).pathname)
    if (address === null) {
      return refusal(context, 404, 'NotFoundError', 'There is nothing public at this address')
    }
    try {
      const reply = await readDoorReply({ ...reading, security }, address, address)
      return await respond(context, reply)
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error
      const passed = await passFile(context.req.raw, config.cmsUrl)
      if (passed) return passed
      throw new CmsUnavailable(`${address} got no answer`)
    }
  }

  return {
    fetch: (request, env) => app.fetch(request, env),
    request: app.request,
    async warm(address) {
      await prepare(await pages.read(address), 'br')
    },
  }
}

/** Answers with a reply as the visitor can take it. */
async function respond(context: Context, reply: Reply): Promise<Response> {
  const { req } = context
  const encoding = acceptedEncoding(req.header('Accept-Encoding'))
  const range = req.header('Range')
  if (range !== undefined && reply.headers['Accept-Ranges'] === 'bytes' && req.method === 'GET') {
    const part = partOf(reply, range, req.header('If-Range'))
    if (part) return part
  }
  await prepare(reply, encoding)
  const asked = { method: req.method, encoding, ifNoneMatch: req.header('If-None-Match') }
  const sendable = ready(reply, asked)
  if (!sendable) throw new Error('A reply was not ready after it had been prepared')
  const { status, headers, body } = sendable
  return new Response(body && new Uint8Array(body), { status, headers })
}

/** One range of a file (RFC 9110, section 14.2); null: send all of it. */
function partOf(reply: Reply, range: string, ifRange: string | undefined): Response | null {
  const { body, headers, isCompressible } = reply
  if (isCompressible || (ifRange !== undefined && ifRange !== headers['ETag'])) return null
  const ranges = parseRange(body.byteLength, range)
  if (ranges === -1) {
    const contentRange = `bytes */${body.byteLength}`
    return new Response(null, { status: 416, headers: { 'Content-Range': contentRange } })
  }
  const [one, ...more] = ranges === -2 || ranges.type !== 'bytes' ? [] : ranges
  if (!one || more.length > 0) return null
  const part = body.subarray(one.start, one.end + 1)
  return new Response(new Uint8Array(part), {
    status: 206,
    headers: {
      ...headers,
      'Content-Range': `bytes ${one.start}-${one.end}/${body.byteLength}`,
      'Content-Length': String(part.byteLength),
    },
  })
}

function redirect(context: Context, location: string, isPermanent: boolean): Response {
  // Editors can rename it back: a browser must not remember for good where it went.
  context.header('Cache-Control', 'no-cache')
  return context.redirect(location, isPermanent ? 301 : 302)
}

/** That nothing is there, in the words of the cms. */
function nothing(context: Context, { status, body }: NothingThere): Response {
  context.header('Cache-Control', 'no-cache')
  context.header('Content-Type', 'application/json; charset=utf-8')
  return context.body(new Uint8Array(body), status)
}

function refuseMethod(context: Context): Response {
  context.header('Allow', 'GET, HEAD')
  return refusal(context, 405, 'MethodNotAllowedError', 'Method not allowed')
}

/** An error in the envelope that the cms itself uses. */
function refusal(
  context: Context,
  status: 400 | 403 | 404 | 405 | 413 | 415 | 500 | 503,
  name: string,
  message: string,
): Response {
  context.header('Cache-Control', 'no-store')
  return context.json({ data: null, error: { status, name, message } }, status)
}

function apologize(
  context: Context,
  what: keyof typeof apologies,
  status: 400 | 403 | 404 | 405 | 413 | 415 | 429 | 500 | 503,
): Response {
  context.header('Content-Security-Policy', pagePolicy({ scripts: [], styles: [plainStyleHash] }))
  context.header('Cache-Control', 'no-store')
  return context.html(plainPage(apologies[what]), status)
}
