import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { pino } from 'pino'
import { createApp } from './app'
import { readAssets } from './assets'
import { ConfigError, readConfig, type Config } from './config'
import { openDoor } from './door'
import { readShell } from './shell'

const graceMs = 10_000

const log = pino({ base: null })

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

const config = configured()
const client = fileURLToPath(new URL('../client', import.meta.url))
const shell = await readShell(client)
const app = createApp({
  config,
  door: openDoor(config.cmsUrl),
  shell: () => Promise.resolve(shell),
  assets: await readAssets(client),
  log,
})

const listener = getRequestListener(app.fetch)
const server = createServer((request, response) => void listener(request, response))

server.on('error', (error: NodeJS.ErrnoException) => {
  const place = `port ${config.port} on ${config.host}`
  switch (error.code) {
    case 'EADDRINUSE':
      return refuse(`WEB_PORT: ${place} is taken by another program; end it or set WEB_PORT.`)
    case 'EACCES':
      return refuse(`WEB_PORT: this user may not listen on ${place}; set WEB_PORT above 1023.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return refuse(`HOST: this machine has no address ${config.host}; set HOST to one it has.`)
    default:
      throw error
  }
})

server.listen(config.port, config.host, () => {
  log.info({ host: config.host, port: config.port, siteUrl: config.siteUrl }, 'listening')
})

let stopping = false

/**
 * Answers what is being answered, then ends. A terminal's Ctrl-C reaches this process beside the
 * signal of whoever started it, so a second signal is no reason to hurry.
 */
function stop(signal: NodeJS.Signals): void {
  if (stopping) return
  stopping = true
  log.info({ signal }, 'stopping')
  server.close(() => process.exit(0))
  // A connection that is kept alive becomes idle only when its last answer is out.
  setInterval(() => server.closeIdleConnections(), 100).unref()
  setTimeout(() => server.closeAllConnections(), graceMs).unref()
}

process.on('SIGINT', stop)
process.on('SIGTERM', stop)
