import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { freePort } from '../tests/ports/ports.mjs'
import { ask } from './client'

const heapTeller = pathToFileURL(path.join(import.meta.dirname, 'heap.mjs')).href
const root = path.resolve(import.meta.dirname, '../..')

export const administrator = { email: 'admin@example.org', password: 'kettle orbit meadow' }

export interface Memory {
  resident: number
  inUse: number
}

/** A server in a process of its own. */
export interface Running {
  url: string
  /** Megabytes that its process holds now. */
  residentMegabytes: () => number
  /** Of these: pages of the file of its program, which all that run the same program have in common. */
  programMegabytes: () => number
  /** Processor time since it was started, in milliseconds; the system counts it in steps of ten. */
  processorMs: () => number
  stop: () => Promise<void>
}

/** A server on Node.js. */
export interface Server extends Running {
  /** Megabytes: what its process holds, and what of its heap is in use after a full collection. */
  memory: () => Promise<Memory>
}

const secret = () => randomBytes(16).toString('base64')

/** A web server, and where it tells of itself (Prometheus). */
export interface WebServer extends Server {
  metricsUrl: string
}

/** The same for all: any web server here may speak for its visitors to any cms. */
const webServerSecret = secret()

/** The cms in production mode on the SQLite database of a folder. */
export async function startCms(dataDir: string): Promise<Server> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  return startNode({
    cwd: path.join(root, 'cms'),
    args: ['dist/src/start.js'],
    url,
    readyPath: '/_ready',
    variables: {
      DATA_DIR: dataDir,
      CMS_PORT: String(port),
      APP_KEYS: secret(),
      API_TOKEN_SALT: secret(),
      ADMIN_JWT_SECRET: secret(),
      TRANSFER_TOKEN_SALT: secret(),
      ENCRYPTION_KEY: secret(),
      PRIVATE_DATA_KEYS: secret() + secret(),
      WEB_SERVER_SECRET: webServerSecret,
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  })
}

/**
 * The web server in front of a cms.
 *
 * @param dataDir where it keeps what it knows; made when it is missing
 */
export async function startWeb(cmsUrl: string, dataDir: string): Promise<WebServer> {
  const port = await freePort()
  const metricsPort = await freePort()
  const server = await startNode({
    cwd: path.join(root, 'web'),
    args: ['dist/server/main.js'],
    url: `http://127.0.0.1:${port}`,
    readyPath: '/readyz',
    variables: {
      WEB_PORT: String(port),
      METRICS_PORT: String(metricsPort),
      CMS_URL: cmsUrl,
      WEB_SERVER_SECRET: webServerSecret,
      // Visitors come from many addresses, as behind a proxy.
      TRUSTED_PROXIES: '1',
      DATA_DIR: dataDir,
    },
  })
  return { ...server, metricsUrl: `http://127.0.0.1:${metricsPort}/metrics` }
}

interface Start {
  cwd: string
  args: string[]
  url: string
  readyPath: string
  variables?: Record<string, string>
}

/** Starts a script in production mode and waits until it answers. */
export async function startNode({ args, ...how }: Start): Promise<Server> {
  // As `npm start` runs them.
  const program = ['--max-semi-space-size=4', '--expose-gc', '--import', heapTeller, ...args]
  const { child, pid, ...running } = await start({
    ...how,
    command: process.execPath,
    args: program,
  })
  return { ...running, memory: () => memoryOf(child, pid) }
}

/** Starts any program that stays in the foreground, and waits until it answers. */
export async function startProgram(how: Start & { command: string }): Promise<Running> {
  const { url, residentMegabytes, programMegabytes, processorMs, stop } = await start(how)
  return { url, residentMegabytes, programMegabytes, processorMs, stop }
}

async function start({
  command,
  args,
  cwd,
  url,
  readyPath,
  variables,
}: Start & { command: string }): Promise<Running & { child: ChildProcess; pid: number }> {
  // A file: whoever asks for answers would have to read a pipe, too.
  const outputFile = path.join(tmpdir(), `branchline-bench-${randomUUID()}.log`)
  const output = openSync(outputFile, 'w')
  const child = spawn(command, args, {
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      MALLOC_ARENA_MAX: '2',
      ...variables,
    },
    stdio: ['ignore', output, output, 'ipc'],
  })
  closeSync(output)
  await becomesReady(child, url + readyPath, () => readFileSync(outputFile, 'utf8').slice(-5000))
  // What is written from now on is for nobody; it goes when the server does.
  rmSync(outputFile)
  const { pid } = child
  if (pid === undefined) throw new Error('it has no process')
  return {
    child,
    pid,
    url,
    residentMegabytes: () => residentMegabytes(pid),
    programMegabytes: () => programMegabytes(pid),
    processorMs: () => processorMs(pid),
    stop: () => end(child),
  }
}

async function becomesReady(child: ChildProcess, url: string, output: () => string) {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`it ended before it was ready:\n${output()}`)
    if (await isReady(url)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill('SIGKILL')
  throw new Error(`${url} did not become ready:\n${output()}`)
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await ask(url)).status < 300
  } catch {
    return false
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'exit')
  child.kill('SIGTERM')
  await closed
}

async function memoryOf(child: ChildProcess, pid: number): Promise<Memory> {
  const told = once(child, 'message')
  child.send('how much?')
  const [message] = (await told) as [{ bytesInUse: number }]
  return { resident: residentMegabytes(pid), inUse: message.bytesInUse / 1024 / 1024 }
}

/** proc(5): `VmRSS` in kB. */
function residentMegabytes(pid: number): number {
  const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(found?.[1]) / 1024
}

/** proc(5): each part of `smaps` is headed by addresses, rights, a place and the file that it is of. */
function programMegabytes(pid: number): number {
  const program = readlinkSync(`/proc/${pid}/exe`)
  const parts = readFileSync(`/proc/${pid}/smaps`, 'utf8').split(/^(?=[\da-f]+-[\da-f]+ )/m)
  const kilobytes = (part: string, name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(part)?.[1])
  return (
    parts
      .filter((part) => part.slice(0, part.indexOf('\n')).endsWith(` ${program}`))
      .reduce((sum, part) => sum + kilobytes(part, 'Rss') - kilobytes(part, 'Anonymous'), 0) / 1024
  )
}

/** proc(5): `utime` and `stime` are the 14th and 15th field, in ticks of a hundredth of a second. */
function processorMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The second field, the name, may hold spaces; it ends with the last bracket.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}
