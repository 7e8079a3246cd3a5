import { Hono } from 'hono'
import type { Logger } from 'pino'
import { respond } from './answers'
import type { Assets } from './assets'
import { Posting } from './cms/posting'
import type { Config } from './config'
import { addCrawlerRoutes } from './crawlers'
import { addDoorRoutes } from './doorRoutes'
import { addEmbedRoutes } from './embed'
import { answerFailed } from './failed'
import { addFeedRoutes } from './feedRoutes'
import { addFlyerRoutes } from './flyerRoutes'
import type { Flyer } from './flyers/flyer'
import { FormPages } from './forms/formPages'
import { addFormRoutes, sourcesOf } from './forms/routes'
import { Visitors } from './forms/visitors'
import { addHealthRoutes } from './health'
import { addHomeScreenRoutes } from './homeScreen'
import { addKeptRoutes } from './kept'
import { MailedPages } from './mailed/pages'
import { openMailedRoutes } from './mailed/routes'
import type { Metrics } from './metrics'
import { addPageRoutes } from './pageRoutes'
import { Pages } from './pages'
import { Previews, secludePreviews } from './previews'
import { addPrintedRoutes } from './printedRoutes'
import type { Reading } from './reading'
import { prepare } from './replies/reply'
import type { LogRequest } from './requestLines'
import { requestLog } from './requestLog'
import { SearchLimit } from './searchLimit'
import { addSearchRoutes } from './searchRoutes'
import { addSharePictureRoutes } from './sharePictureRoutes'
import type { Draw } from './sharePictures/drawn'
import type { Drawing } from './sharePictures/drawing'
import {
  documentHeaders,
  pagePolicy,
  securing,
  securityHeaders,
  type InlineHashes,
} from './security'
import type { Shell } from './shell'

export interface AppOptions {
  config: Pick<Config, 'siteUrl' | 'cmsUrl' | 'adminUrl' | 'webServerSecret' | 'trustedProxies'>
  reading: Reading
  metrics: Metrics
  /** Made for each page while developing, when it may have changed. */
  shell: (address: string) => Promise<Shell>
  assets: Assets
  /** Draws the pictures that other sites show beside links. */
  draw: Draw<Drawing>
  /** Draws flyers. */
  drawFlyer: Draw<Flyer>
  /** The content security policy of pages; absent: the strict one. */
  policy?: string
  log: Logger
  logRequest: LogRequest
  /** False while this server is about to end. */
  isOpen?: () => boolean
  /** Whether little room is left where this server writes. */
  isDiskAlmostFull?: () => Promise<boolean>
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
  const { config, reading, metrics, assets, draw, drawFlyer, log } = options
  const security = securityHeaders(config.siteUrl)
  const door = { reading, security }
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
  const limit = new SearchLimit()
  const pages = new Pages({ ...making, onRender: (seconds) => metrics.rendered(seconds) }, limit)
  const posting = new Posting({
    cmsUrl: config.cmsUrl,
    gate: reading.gate,
    secret: config.webServerSecret,
  })
  const formPages = new FormPages({ ...making, posting })
  const visitors = new Visitors(reading.now, config.trustedProxies)
  const app = new Hono()

  app.use(requestLog(options.logRequest, metrics, reading))
  app.use(securing(config.siteUrl))

  addHealthRoutes(app, options)
  addCrawlerRoutes(app, { ...door, siteUrl: config.siteUrl })
  addHomeScreenRoutes(app, door)
  addKeptRoutes(app, {
    ...door,
    siteUrl: config.siteUrl,
    shell: making.shell,
    headers: making.headers,
  })
  addSharePictureRoutes(app, { ...door, siteUrl: config.siteUrl, draw })
  const still = { shell: options.shell, policy: options.policy }
  addFlyerRoutes(app, {
    ...door,
    ...still,
    siteUrl: config.siteUrl,
    drawFlyer,
    sourcesOf: (context) => sourcesOf(context, visitors),
  })
  addPrintedRoutes(app, { ...door, ...still, siteUrl: config.siteUrl })
  addEmbedRoutes(app, { ...door, siteUrl: config.siteUrl })
  addFeedRoutes(app, { ...door, siteUrl: config.siteUrl })
  addFormRoutes(app, { siteUrl: config.siteUrl, posting, pages: formPages, visitors })
  addSearchRoutes(app, {
    reading,
    limit,
    sourcesOf: (context) => sourcesOf(context, visitors),
  })
  addDoorRoutes(app, { ...door, cmsUrl: config.cmsUrl })

  app.use('/preview', secludePreviews(config.adminUrl))
  app.get('/preview', async (context) => {
    const { token = '', date = null } = context.req.query()
    return respond(context, await previews.read(token, date))
  })

  openMailedRoutes(app, {
    pages: new MailedPages({ ...making, posting, policy: options.policy }),
    siteUrl: config.siteUrl,
    sourcesOf: (context) => sourcesOf(context, visitors),
  })

  addPageRoutes(app, { ...door, assets, pages, formPages, visitors })
  app.onError((error, context) => answerFailed(error, context, { siteUrl: config.siteUrl, log }))

  return {
    fetch: (request, env) => app.fetch(request, env),
    request: app.request,
    async warm(address) {
      await prepare(await pages.read(address, null), 'br')
    },
  }
}
