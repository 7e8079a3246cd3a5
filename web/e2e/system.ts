import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './ports'

const root = path.resolve(import.meta.dirname, '../..')

export const administrator = { email: 'admin@example.org', password: 'Tested-1234' }

/** A server that runs in a process of its own. */
export interface Server {
  url: string
  stop: () => Promise<void>
}

/** The real cms in production mode, with the example content and a first administrator. */
export async function startCms(webPort: number): Promise<Server> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'branchline-e2e-'))
  const port = await freePort()
  const secret = () => randomBytes(16).toString('base64')
  const server = await start({
    cwd: path.join(root, 'cms'),
    args: ['node_modules/@strapi/strapi/bin/strapi.js', 'start'],
    readyUrl: `http://127.0.0.1:${port}/_ready`,
    url: `http://127.0.0.1:${port}`,
    env: {
      CMS_PORT: String(port),
      WEB_PORT: String(webPort),
      DATA_DIR: dataDir,
      APP_KEYS: secret(),
      API_TOKEN_SALT: secret(),
      ADMIN_JWT_SECRET: secret(),
      TRANSFER_TOKEN_SALT: secret(),
      ENCRYPTION_KEY: secret(),
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  })
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** The built web server, in front of a cms that may be there or not. */
export async function startWeb(options: {
  port: number
  cmsUrl: string
  /** Where its build is, below `web/`. */
  build?: string
  /** What to wait for: `/readyz` also asks the cms. */
  until?: '/readyz' | '/healthz'
}): Promise<Server> {
  const { port, cmsUrl, build = 'dist', until = '/readyz' } = options
  return start({
    cwd: path.join(root, 'web'),
    args: [`${build}/server/main.js`],
    readyUrl: `http://127.0.0.1:${port}${until}`,
    url: `http://127.0.0.1:${port}`,
    env: { WEB_PORT: String(port), CMS_URL: cmsUrl },
  })
}

interface Start {
  cwd: string
  args: string[]
  url: string
  readyUrl: string
  env: Record<string, string>
}

async function start({ cwd, args, url, readyUrl, env }: Start): Promise<Server> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-5000)))
  }
  await becomesReady(child, readyUrl, () => output)
  return { url, stop: () => end(child) }
}

async function becomesReady(child: ChildProcess, url: string, output: () => string) {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`it ended before it was ready:\n${output()}`)
    if (await answers(url)) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  child.kill('SIGKILL')
  throw new Error(`${url} did not become ready:\n${output()}`)
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
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
