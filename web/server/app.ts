import { createHash } from 'node:crypto'
import { Hono, type Context } from 'hono'
import type { Logger } from 'pino'
import { CmsUnavailable } from '../src/cms/failures'
import { render } from '../src/entry-server'
import { judgeAddress } from './address'
import { assetResponse, type Assets } from './assets'
import { acceptedEncoding, compress } from './compression'
import { answerFeed, feedAt } from './calendars'
import type { Config } from './config'
import type { Door } from './door'
import { passThrough } from './passThrough'
import { apologies, plainPage, plainStyleHash } from './plainPage'
import { requestLog } from './requestLog'
import { pagePolicy, securityHeaders } from './security'
import type { Shell } from './shell'
import { sitemapXml } from './sitemap'

export interface AppOptions {
  config: Pick<Config, 'siteUrl' | 'cmsUrl'>
  door: Door
  /** Made for each request while developing, when it may have changed. */
  shell(address: string): Promise<Shell>
  assets: Assets
  /** The content security policy of pages; absent: the strict one. */
  policy?: string
  log: Logger
  now?: () => Date
}

/** The web server: pages, files, and the way through to the cms's public data. */
export function createApp(options: AppOptions): Hono {
  const { config, door, assets, log, now = () => new Date() } = options
  const app = new Hono()

  app.use(requestLog(log))
  app.use(securityHeaders(config.siteUrl))

  app.get('/healthz', (context) => context.text('alive', 200, { 'Cache-Control': 'no-store' }))
  app.get('/readyz', async (context) => {
    context.header('Cache-Control', 'no-store')
    try {
      await door.revision()
      return context.text('ready')
    } catch {
      return context.text('the cms does not answer', 503)
    }
  })

  app.get('/robots.txt', (context) =>
    context.text(
      `User-agent: *\nDisallow: /api/\n\nSitemap: ${config.siteUrl}/sitemap.xml\n`,
      200,
      { 'Cache-Control': 'public, max-age=3600' },
    ),
  )
  app.get('/sitemap.xml', async (context) => {
    context.header('Content-Type', 'application/xml; charset=utf-8')
    context.header('Cache-Control', 'public, max-age=300')
    return pressed(context, sitemapXml(await door.sitemap(), config.siteUrl), 200)
  })

  app.all('/api/site/*', (context) => passThrough(context.req.raw, config.cmsUrl))
  app.all('/api/site', (context) => passThrough(context.req.raw, config.cmsUrl))
  app.all('/uploads/*', (context) => passThrough(context.req.raw, config.cmsUrl))

  app.get('*', async (context) => {
    const { pathname, search } = new URL(context.req.url)
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
        const feed = feedAt(pathname)
        if (feed) return answerFeed(context, feed, door, config.cmsUrl)
        return page(context, pathname + search)
      }
    }
  })

  app.all('*', (context) => {
    context.header('Allow', 'GET, HEAD')
    return apologize(context, 'unreadable', 405)
  })

  app.onError((error, context) => {
    if (error instanceof CmsUnavailable) {
      log.warn({ err: error }, 'the cms is not available')
      context.header('Retry-After', '30')
      return apologize(context, 'unavailable', 503)
    }
    log.error({ err: error }, 'a request failed')
    return apologize(context, 'broken', 500)
  })

  async function page(context: Context, address: string): Promise<Response> {
    const { siteUrl } = config
    const moment = now()
    const rendered = await render({ address, cms: door, siteUrl, now: moment })
    if ('moved' in rendered) {
      // Editors can rename it back: a browser must not remember for good where it went.
      context.header('Cache-Control', 'no-cache')
      return context.redirect(rendered.moved.to, rendered.moved.permanent ? 301 : 302)
    }
    const shell = await options.shell(address)
    const html = shell.document(rendered)
    context.header('Content-Type', 'text/html; charset=utf-8')
    context.header('Content-Security-Policy', options.policy ?? pagePolicy(shell.styleHashes))
    context.header('Cache-Control', 'no-cache')
    context.header('Vary', 'Accept-Encoding')
    // The later parts of a list change with every date that passes: what they lead to is to be found.
    if (new URLSearchParams(address.split('?')[1]).has('after')) {
      context.header('X-Robots-Tag', 'noindex')
    }
    if (rendered.status === 200) {
      // The moment of rendering stands in each page; it alone makes no other page.
      const tag = `W/"${hash(html.replaceAll(moment.toISOString(), ''))}"`
      context.header('ETag', tag)
      if (context.req.header('If-None-Match') === tag) return context.body(null, 304)
    }
    return pressed(context, html, rendered.status)
  }

  return app
}

/** Answers with a text, compressed as the visitor can take it. */
async function pressed(context: Context, text: string, status: 200 | 404): Promise<Response> {
  context.header('Vary', 'Accept-Encoding')
  const encoding = acceptedEncoding(context.req.header('Accept-Encoding'))
  if (!encoding) return context.body(text, status)
  context.header('Content-Encoding', encoding)
  return context.body(new Uint8Array(await compress(text, encoding)), status)
}

function apologize(
  context: Context,
  what: keyof typeof apologies,
  status: 400 | 404 | 405 | 500 | 503,
): Response {
  context.header('Content-Security-Policy', pagePolicy([plainStyleHash]))
  context.header('Cache-Control', 'no-store')
  return context.html(plainPage(apologies[what]), status)
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
