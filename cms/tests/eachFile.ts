/** Files follow each other in a thread: each begins at the same time, and leaves nothing behind. */
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest'
import { removePlaces, running } from './cms'
import { endKeeping, forgetLog, keepLog, setLogAside } from './keptLog'
import { makePasswordsCheap, makePasswordsDear } from './passwords'
import { makeDisksReal, makeDisksRoomy } from './roomyDisks.mjs'
import { beginClock } from './testClock'

beginClock()
makePasswordsCheap()
makeDisksRoomy()
keepLog()
const ours = Date
const variables = { ...process.env }
const globals = new Set(Object.keys(globalThis))

/** Strapi's own, of the last that was loaded; and what the client of S3 and its tslib set, once. */
const known = /^(strapi|awslambda|__[a-z]\w+)$/i

let before: string[] = []
beforeEach(() => {
  setLogAside()
  before = [...running.keys()]
})
afterEach(async ({ task }) => {
  const isFailed = task.result?.state === 'fail'
  forgetLog(isFailed)
  // What failed did not come to its end, and no other cms starts beside one that it left.
  if (isFailed) await stopAll((address) => !before.includes(address))
})

/** Stops those that still run; resolves to their addresses. */
async function stopAll(isMeant: (address: string) => boolean = () => true): Promise<string[]> {
  const left = [...running].filter(([address]) => isMeant(address))
  for (const [, cms] of left) await cms.stop()
  return left.map(([address]) => address)
}

// The first to be registered is the last to run.
afterAll(async () => {
  const notStopped = await stopAll()
  await removePlaces()
  endKeeping()
  const left = Object.keys(globalThis).filter((name) => !globals.has(name))
  for (const name of Object.keys(process.env)) {
    if (!(name in variables)) Reflect.deleteProperty(process.env, name)
  }
  Object.assign(process.env, variables)
  makePasswordsDear()
  makeDisksReal()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  expect(globalThis.Date, 'the clock of the tests').toBe(ours)
  expect(
    left.filter((name) => !known.test(name)),
    'global names that are left behind',
  ).toEqual([])
  expect(notStopped, 'cms that were not stopped, by their address').toEqual([])
})
