// The web server while developing: the app, its styles and this server's own code are taken from
// their sources and exchanged when they change. Same variables as the real one.
import { readFile } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { pino } from 'pino'
import { createServer as createViteServer } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const log = pino({ base: null })

const http = createHttpServer()
const vite = await createViteServer({
  root,
  appType: 'custom',
  server: { middlewareMode: { server: http }, hmr: { server: http } },
})

/** @type {typeof import('./config')} */
const { readConfig } = await vite.ssrLoadModule('/server/config.ts')

function configured() {
  try {
    return readConfig(process.env)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}

const config = configured()

/** @param {string} address */
async function shell(address) {
  /** @type {typeof import('./shell')} */
  const { documentFrom, stillFrom } = await vite.ssrLoadModule('/server/shell.ts')
  const html = await readFile(new URL('../index.html', import.meta.url), 'utf8')
  const document = documentFrom(await vite.transformIndexHtml(address, html))
  // Elsewhere Vite's scripts bring the styles.
  const sheet = '<link rel="stylesheet" href="/src/styles/index.css">'
  const still = stillFrom(html.replace('</head>', `${sheet}</head>`))
  return { document, still, hashes: { scripts: [], styles: [] }, kept: null }
}

/**
 * The modules of one state of the code, and the site that they make. Whatever of theirs changes, Vite
 * gives other modules, and what the former code had made is held no longer.
 *
 * @type {{ modules: unknown[], app: Promise<import('./app').App>, end: () => void } | null}
 */
let site = null

/**
 * @typedef {[
 *   typeof import('./app'),
 *   typeof import('./reading'),
 *   typeof import('./metrics'),
 *   typeof import('./sharePictures/draw'),
 *   typeof import('./flyers/draw'),
 * ]} Modules
 */

async function currentApp() {
  /** @type {Modules} */
  const modules = await Promise.all([
    vite.ssrLoadModule('/server/app.ts'),
    vite.ssrLoadModule('/server/reading.ts'),
    vite.ssrLoadModule('/server/metrics.ts'),
    vite.ssrLoadModule('/server/sharePictures/draw.ts'),
    vite.ssrLoadModule('/server/flyers/draw.ts'),
  ])
  if (site && modules.every((module, index) => module === site?.modules[index])) return site.app
  site?.end()
  site = { modules, ...open(modules) }
  return site.app
}

/** @param {Modules} modules */
function open([{ createApp }, { openReading }, { Metrics }, { draw }, { drawFlyer }]) {
  const metrics = new Metrics()
  const opened = openReading({ cmsUrl: config.cmsUrl, dataDir: null, log, metrics })
  return {
    app: opened.then(async (reading) => {
      await reading.watch.start()
      return createApp({
        config,
        reading,
        metrics,
        shell,
        assets: new Map(),
        draw,
        drawFlyer,
        // Vite brings styles and the reload by inline scripts and a socket.
        policy: "default-src 'self' 'unsafe-inline' data: ws: wss:",
        log,
        logRequest: (line) => log.info(line),
      })
    }),
    end: () => void opened.then(({ watch }) => watch.stop()),
  }
}

/** @param {Request} request @param {unknown} env */
async function answer(request, env) {
  try {
    const app = await currentApp()
    return await app.fetch(request, env)
  } catch (error) {
    if (error instanceof Error) vite.ssrFixStacktrace(error)
    log.error({ err: error }, 'the server code could not be loaded')
    return new Response('The server code could not be loaded; see the log.', { status: 500 })
  }
}

const listener = getRequestListener(answer)
http.on('request', (request, response) => {
  vite.middlewares(request, response, () => void listener(request, response))
})

http.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  process.stderr.write(`WEB_PORT ${config.port} on ${config.host}: ${error.message}\n`)
  process.exit(1)
})
http.listen(config.port, config.host, () => {
  log.info({ host: config.host, port: config.port, siteUrl: config.siteUrl }, 'listening')
})

let stopping = false
async function stop() {
  if (stopping) return
  stopping = true
  http.close()
  http.closeAllConnections()
  await vite.close()
  process.exit(0)
}

process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())
