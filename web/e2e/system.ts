import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { RemoteClock } from 'cms/tests/clock'
import { freePort } from 'cms/tests/ports'
import { copyOfExample } from './example'

const root = path.resolve(import.meta.dirname, '../..')

/** For a cms that looks at calendars of tests on this machine (`cms/tests/calendarServer.ts`). */
export const reachLoopback = [
  '--import',
  pathToFileURL(path.join(root, 'cms/tests/reachLoopbackAtOnce.mjs')).href,
]

/** One that nobody would guess, and so it is not refused. */
export const goodPassword = 'kettle orbit meadow'

export const administrator = { email: 'admin@example.org', password: goodPassword }

/** A server that runs in a process of its own. */
export interface Server {
  url: string
  /** Ends it as an operator does, with SIGTERM. */
  stop: () => Promise<void>
  /** Ends it at once, with SIGKILL. */
  kill: () => Promise<void>
  /** What it wrote last. */
  output: () => string
}

const keyFor = (name: string) => createHash('sha256').update(`tests ${name}`).digest('base64')

/** The same for every start: a session with the cms outlives it, and what it kept can be read. */
const secrets = Object.fromEntries(
  [
    'APP_KEYS',
    'API_TOKEN_SALT',
    'ADMIN_JWT_SECRET',
    'TRANSFER_TOKEN_SALT',
    'ENCRYPTION_KEY',
    'PRIVATE_DATA_KEYS',
    'WEB_SERVER_SECRET',
  ].map((name) => [name, keyFor(name)]),
)

/** The real cms in production mode, with the example content and a first administrator. */
export async function startCms(options: {
  webPort: number
  port?: number
  /** Where its database and uploads are; none: a copy of the example, which goes with it. */
  dataDir?: string
  /** None: SQLite in its folder. */
  databaseUrl?: string
  /** What runs, below `cms/`; none: the cms as operators run it. */
  program?: string
  /** None: the machine's. */
  clock?: RemoteClock
  /** More for Node: `--import` and the like. */
  nodeOptions?: readonly string[]
  /** More of its environment. */
  env?: Record<string, string>
}): Promise<Server> {
  const { webPort, port = await freePort(), databaseUrl = '', clock } = options
  const { program = 'dist/src/start.js' } = options
  const ownDir = options.dataDir ? null : await exampleFolder(clock?.shift)
  const server = await start({
    cwd: path.join(root, 'cms'),
    args: [...(clock?.nodeOptions ?? []), ...(options.nodeOptions ?? []), program],
    readyUrl: `http://127.0.0.1:${port}/_ready`,
    url: `http://127.0.0.1:${port}`,
    env: {
      CMS_PORT: String(port),
      WEB_PORT: String(webPort),
      DATA_DIR: options.dataDir ?? ownDir ?? '',
      DATABASE_URL: databaseUrl,
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      STRAPI_TELEMETRY_DISABLED: 'true',
      ...secrets,
      ...clock?.env,
      ...options.env,
    },
  })
  if (ownDir === null) return server
  return {
    ...server,
    stop: async () => {
      await server.stop()
      await rm(ownDir, { recursive: true, force: true })
    },
  }
}

/**
 * A folder with the example as it is loaded on some day, for a cms of one's own; whoever asks for it
 * takes it away. An administrator is up to whoever starts there.
 *
 * @param shift how far the clock is before the machine's, in milliseconds
 */
export async function exampleFolder(shift = 0): Promise<string> {
  return copyOfExample(new Date(Date.now() + shift), async (dataDir) => {
    const env = { ADMIN_EMAIL: '', ADMIN_PASSWORD: '' }
    const clock = new RemoteClock(shift)
    await (await startCms({ webPort: await freePort(), dataDir, clock, env })).stop()
  })
}

/**
 * Runs a script of the cms in a place of its own, to its end; a cms that is started there afterwards
 * finds what it left.
 *
 * @param script with its arguments
 */
export async function runInCms(
  script: readonly string[],
  {
    dataDir,
    databaseUrl = '',
    clock,
  }: { dataDir: string; databaseUrl?: string; clock?: RemoteClock },
): Promise<void> {
  const child = spawn(process.execPath, [...(clock?.nodeOptions ?? []), ...script], {
    cwd: path.join(root, 'cms'),
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      STRAPI_TELEMETRY_DISABLED: 'true',
      ...secrets,
      ...clock?.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  }
  await once(child, 'close')
  if (child.exitCode !== 0)
    throw new Error(`${script.join(' ')} failed:\n${output.join('').slice(-5000)}`)
}

/** The built web server, in front of a cms that may be there or not. */
export async function startWeb(options: {
  port: number
  cmsUrl: string
  /** Where its build is, below `web/`. */
  build?: string
  /** What runs, below `web/`; none: the server of the build. */
  program?: string
  /** What to wait for: `/readyz` also asks the cms. */
  until?: '/readyz' | '/healthz'
  /** Where it keeps what it knows; none: nowhere. */
  dataDir?: string
  metricsPort?: number
  /** None: the machine's. */
  clock?: RemoteClock
  /** More for Node: `--import` and the like. */
  nodeOptions?: readonly string[]
  /** More of its environment. */
  env?: Record<string, string>
}): Promise<Server> {
  const { port, cmsUrl, build = 'dist', until = '/readyz', dataDir, metricsPort, clock } = options
  const { program = `${build}/server/main.js` } = options
  return start({
    cwd: path.join(root, 'web'),
    args: [...(clock?.nodeOptions ?? []), ...(options.nodeOptions ?? []), program],
    readyUrl: `http://127.0.0.1:${port}${until}`,
    url: `http://127.0.0.1:${port}`,
    env: {
      WEB_PORT: String(port),
      CMS_URL: cmsUrl,
      WEB_SERVER_SECRET: keyFor('WEB_SERVER_SECRET'),
      ...(dataDir && { DATA_DIR: dataDir }),
      ...(metricsPort && { METRICS_PORT: String(metricsPort) }),
      ...clock?.env,
      ...options.env,
    },
  })
}

/** For a web server that is not to take a busy machine for an ailing cms. */
export const patient = ['--import', path.join(import.meta.dirname, 'patience.mjs')]

interface Start {
  cwd: string
  args: string[]
  url: string
  readyUrl: string
  env: Record<string, string>
}

/** Pieces of a server's output that are remembered. */
const longestOutput = 2_000

/** Servers of this process that have not been ended. */
const running = new Map<string, () => string>()

/** What they wrote last, by what runs and where. */
export function outputs(): Record<string, string> {
  return Object.fromEntries([...running].map(([name, output]) => [name, output()]))
}

async function start({ cwd, args, url, readyUrl, env }: Start): Promise<Server> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      ...(process.env['TZ'] && { TZ: process.env['TZ'] }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output.push(chunk.toString())
      if (output.length > longestOutput) output.shift()
    })
  }
  const read = () => output.join('')
  const name = `${path.basename(cwd)}-${new URL(url).port}`
  running.set(name, read)
  child.once('exit', () => running.delete(name))
  await becomesReady(child, readyUrl, read)
  return {
    url,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
    output: read,
  }
}

async function becomesReady(child: ChildProcess, url: string, output: () => string) {
  for (let tries = 0; tries < 2_400; tries++) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`it ended before it was ready:\n${output().slice(-5000)}`)
    }
    if (await answers(url)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill('SIGKILL')
  throw new Error(`${url} did not become ready:\n${output().slice(-5000)}`)
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'exit')
  child.kill(signal)
  await closed
}
