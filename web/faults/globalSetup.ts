import { rm } from 'node:fs/promises'
import { RemoteClock } from 'cms/tests/clock'
import { testStart } from 'cms/tests/clock/testTime'
import { freePort } from 'cms/tests/ports'
import type { TestProject } from 'vitest/node'
import { exampleFolder, startCms } from '../e2e/system'
import { endSeriesSoon } from './endSeriesSoon'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where every cms takes the site to be: were it elsewhere, all calendars would be new ones. */
    webPort: number
    /** Of a cms with the example, which nobody changes and nobody ends. */
    cmsUrl: string
    /** How far the clock of every server is before the machine's, in milliseconds. */
    clockShift: number
  }
}

/** Longer than all files take together: meanwhile no text is to change by itself. */
const runMs = 30 * 60_000

/** Starts one cms for all tests that need it only to be there. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const clock = new RemoteClock(testStart - Date.now())
  const dataDir = await exampleFolder(clock.shift)
  const webPort = await freePort()
  const cms = await startCms({ webPort, dataDir, clock })
  await endSeriesSoon(cms.url, Date.now() + clock.shift)
  await untilQuiet(cms.url, clock)
  project.provide('webPort', webPort)
  project.provide('cmsUrl', cms.url)
  project.provide('clockShift', clock.shift)
  return async () => {
    await cms.kill()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Lets time go by until none of what the cms says is about to change by itself. */
async function untilQuiet(cmsUrl: string, clock: RemoteClock): Promise<void> {
  for (;;) {
    const { headers } = await fetch(`${cmsUrl}/api/site`)
    const validUntil = Date.parse(headers.get('content-valid-until') ?? '')
    const left = validUntil - (Date.now() + clock.shift)
    if (Number.isNaN(validUntil) || left > runMs) return
    await clock.pass(left + 1_000)
  }
}
