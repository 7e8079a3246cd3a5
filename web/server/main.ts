import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { endWhenHung, endsWhenHung } from 'cms/hangs'
import { metricsServer } from 'cms/metricsServer'
import { createApp } from './app'
import { readAssets } from './assets'
import { Refresh } from './cms/refresh'
import { ConfigError, readConfig, type Config } from './config'
import { isDiskAlmostFull } from './diskRoom'
import { fastPath } from './fastPath'
import type { Flyer } from './flyers/flyer'
import { keepAssets } from './formerAssets'
import { openLog } from './log'
import { openLogFile } from './logFile'
import { Metrics } from './metrics'
import { withOneHost } from './oneHost'
import { closeToOthers } from './ownerOnly'
import { openReading } from './reading'
import type { Drawing } from './sharePictures/drawing'
import { DrawingThread } from './sharePictures/drawingThread'
import { requestLines } from './requestLines'
import { readShell } from './shell'
import { stopGently } from './stopping'
import { warmPages } from './warming'

// What it keeps on disk is for its owner's eyes.
process.umask(0o077)

const logFile = openLogFile()
process.on('exit', () => logFile.flushSync())

/** Ends the process with one sentence for whoever started it. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function configured(): Config {
  try {
    return readConfig(process.env)
  } catch (error) {
    if (error instanceof ConfigError) refuse(error.message)
    throw error
  }
}

function listen(
  server: Server,
  prefix: 'WEB' | 'METRICS',
  { host, port }: { host: string; port: number },
): void {
  const variable = `${prefix}_PORT`
  const hostVariable = prefix === 'WEB' ? 'HOST' : 'METRICS_HOST'
  server.on('error', (error: NodeJS.ErrnoException) => {
    const place = `port ${port} on ${host}`
    switch (error.code) {
      case 'EADDRINUSE':
        return refuse(
          `${variable}: ${place} is taken by another program; end it or set ${variable}.`,
        )
      case 'EACCES':
        return refuse(
          `${variable}: this user may not listen on ${place}; set ${variable} above 1023.`,
        )
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
        return refuse(
          `${hostVariable}: this machine has no address ${host}; set ${hostVariable} to one it has.`,
        )
      default:
        throw error
    }
  })
  server.listen(port, host)
}

const config = configured()
const { cmsUrl, dataDir, siteUrl } = config
const log = openLog(logFile, config.problemsDir)
const logRequest = requestLines(logFile)
const client = fileURLToPath(new URL('../client', import.meta.url))
const metrics = new Metrics()
const pictures = new DrawingThread<Drawing>(new URL('./sharePictures.js', import.meta.url))
const flyers = new DrawingThread<Flyer>(new URL('./flyers.js', import.meta.url))
if (dataDir !== null) closeToOthers(dataDir, log)
const reading = await openReading({ cmsUrl, dataDir, log, metrics })
const shell = await readShell(client)
const current = await readAssets(client)
const assets = dataDir === null ? current : await keepAssets(join(dataDir, 'assets'), current, log)

let isOpen = true
const app = createApp({
  config,
  reading,
  metrics,
  shell: () => Promise.resolve(shell),
  assets,
  draw: (drawing) => pictures.draw(drawing),
  drawFlyer: (flyer) => flyers.draw(flyer),
  log,
  logRequest,
  isOpen: () => isOpen,
  ...(dataDir !== null && { isDiskAlmostFull: () => isDiskAlmostFull(dataDir) }),
})
const refresh = new Refresh({
  ...reading,
  log,
  vanished: (addresses) => reading.replies.forget(addresses),
  async refreshed(sitemap) {
    const revision = reading.watch.current
    await reading.search.refresh()
    // What was changed meanwhile is looked at first.
    if (reading.watch.current === revision) await warmPages(sitemap, app, reading)
  },
})

const sendReady = fastPath({ ...reading, logRequest, metrics })
const listener = getRequestListener((request, env) => app.fetch(request, env))
const server = createServer(
  withOneHost((request, response) => {
    if (!isOpen) response.setHeader('Connection', 'close')
    if (!sendReady(request, response)) void listener(request, response)
  }),
)
// A client that dawdles with its request keeps a connection, but not for long.
server.headersTimeout = 15_000
server.requestTimeout = 30_000
if (config.webServerSecret === null) {
  log.warn('WEB_SERVER_SECRET is not set: the cms limits the forms of all visitors together')
}
if (config.isProxyNameOld) {
  log.warn(
    `BEHIND_PROXY is now the number of proxies: write TRUSTED_PROXIES=${config.trustedProxies} instead, and see that the ports of both servers are reached through them only`,
  )
}
if (config.trustedProxies === 0 && siteUrl.startsWith('https:')) {
  log.warn(
    'SITE_URL is https, so a proxy stands in front, but TRUSTED_PROXIES says that there is none: the forms of all visitors are limited together; set it to the number of proxies, for example 1',
  )
}
listen(server, 'WEB', config)
server.on('listening', () => {
  log.info({ host: config.host, port: config.port, siteUrl }, 'listening')
})

metrics.gauge('branchline_replies_bytes', 'Bytes of replies held', () => reading.replies.bytes)
metrics.gauge('branchline_cms_fresh', '1 while the cms answers', () =>
  Number(reading.watch.isFresh),
)
metrics.gauge(
  'branchline_revisions_behind',
  'Revisions that are not refreshed yet',
  () => refresh.behind,
)
const figures = config.metrics && metricsServer(() => metrics.text())
if (figures) metrics.watchProcess()
if (figures && config.metrics) listen(figures, 'METRICS', config.metrics)

if (endsWhenHung(process.env)) endWhenHung()
await reading.watch.start()
await refresh.start()

stopGently({
  server,
  log,
  closing() {
    isOpen = false
  },
  async closed() {
    figures?.close()
    reading.watch.stop()
    await Promise.all([pictures.end(), flyers.end()])
    await refresh.stop()
  },
})
