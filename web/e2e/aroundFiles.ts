/** Around each file of tests, in the system that its worker shares with no other. */
import { afterAll, afterEach, expect } from 'vitest'
import { closePages, compileOnce, keepClockOfBrowser } from './browser'
import { now, shiftNow } from './clock'
import { keepFailure } from './failures'
import { renewSession } from './here'
import { takeRefusals } from './refusals'
import { standsAtBeginning, standsAtEnd } from './standing'
import { untilVisible } from './visible'

compileOnce()
keepClockOfBrowser(shiftNow)

await renewSession(now())
// What the file before changed, or tidied up, is on the site.
await untilVisible()
const before = await standsAtBeginning()

afterEach(async ({ task }) => {
  const errors = task.result?.state === 'fail' ? (task.result.errors ?? []) : []
  if (errors.length === 0) return
  const folder = await keepFailure(task.file.name, task.fullTestName)
  const where = `\nPictures and logs: ${folder}`
  for (const error of errors) {
    error.message += where
    // What the list at the end of a run is made of.
    if (error.stack !== undefined) error.stack += where
  }
})

// Whatever a page of the admin asks for, its reader may have.
afterEach(() => expect(takeRefusals()).toEqual([]))

afterAll(async () => {
  await closePages()
  // What was still asked for as they closed is no matter of the next file's.
  takeRefusals()
  await untilVisible()
  expect(await standsAtEnd(before), 'what the file leaves').toEqual(before)
})
