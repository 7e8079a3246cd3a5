import { execFile } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { createServer, type Server } from 'node:tls'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { certificateOf, type Validity } from '../src/outside/certificate'
import { administrator, registerAdministrator, signIn, signInAs, type AdminSession } from './admin'
import { startCms, type Cms } from './cms'
import { now } from './clock/clock.mjs'
import { freePort } from './ports/ports.mjs'
import { passTime } from './testClock'

// A certificate that nobody renews is told before browsers warn of it.

const dayMs = 24 * 60 * 60 * 1000
const halfDayMs = dayMs / 2

let server: Server
let origin: string
let cms: Cms

/** Another certificate is shown from now on. @returns what it says, to the second */
async function show(forDays: number, leftDays: number): Promise<Validity> {
  const to = Math.floor((now() + leftDays * dayMs) / 1000) * 1000
  const validity = { from: to - forDays * dayMs, to }
  const script = path.resolve(import.meta.dirname, 'certificate.mjs')
  const instants = Object.values(validity).map((at) => new Date(at).toISOString())
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...instants])
  server.setSecureContext(JSON.parse(stdout) as { key: string; cert: string })
  return validity
}

beforeAll(async () => {
  server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  cms = await startCms({ example: true, env: { SITE_URL: origin } })
  await registerAdministrator(cms)
})
afterAll(async () => {
  await cms.stop()
  server.close()
})

interface Told {
  kind: string
  facts: object
  title: string
}

/** @param count as many there have to be at last; absent: as many as there are */
async function noticesTo(session: AdminSession, count?: number): Promise<Told[]> {
  const look = async () => {
    const { notices } = (await session.ask('GET', '/branchline/home')).json as { notices: Told[] }
    return notices.filter(({ kind }) => kind === 'certificate-ending')
  }
  if (count !== undefined) {
    await vi.waitUntil(async () => (await look()).length === count, { timeout: 60_000 })
  }
  return look()
}

/** Time goes by, and the administrator logs in: nobody stays logged in for so long. */
async function administratorAfter(ms: number): Promise<AdminSession> {
  passTime(ms)
  return signIn(cms, administrator)
}

it('knows for how long one is good, also one that has ended, and nothing where none is shown', async () => {
  for (const left of [90, -3]) {
    const shown = await show(120, left)
    expect(await certificateOf(origin)).toEqual(shown)
  }
  expect(await certificateOf(origin, AbortSignal.abort())).toBe(null)
  expect(await certificateOf(origin.replace('https', 'http'))).toBe(null)
  expect(await certificateOf(`https://127.0.0.1:${await freePort()}`)).toBe(null)
})

it('tells administrators alone of one that nobody renews, however long it is good', async () => {
  const host = new URL(origin).host
  const { to } = await show(90, 20)
  expect(await noticesTo(await administratorAfter(0))).toEqual([])
  const [notice] = await noticesTo(await administratorAfter(60_000), 1)
  expect(notice?.facts).toEqual({ host, at: to, isOver: false })
  expect(notice?.title).toBe(`Soon browsers will warn of ${host}: its certificate is about to end`)
  expect(await noticesTo(await signInAs(cms, 'strapi-editor'))).toEqual([])

  // A third of it is left: it is about to be renewed.
  await show(45, 15)
  await noticesTo(await administratorAfter(halfDayMs), 0)
  await show(6, 1)
  await noticesTo(await administratorAfter(halfDayMs), 1)
  await show(90, -1)
  const [over] = await noticesTo(await administratorAfter(halfDayMs), 1)
  expect(over?.facts).toMatchObject({ isOver: true })

  // One that is not shown for once is known all the same, and looked for within the hour.
  const { port } = server.address() as AddressInfo
  server.close()
  await noticesTo(await administratorAfter(halfDayMs), 1)
  await show(90, 80)
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  await noticesTo(await administratorAfter(60 * 60_000), 0)
})
