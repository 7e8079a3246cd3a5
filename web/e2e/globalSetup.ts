import { createServer } from 'node:http'
import { testStart } from 'cms/tests/clock/testTime'
import type { TestProject } from 'vitest/node'
import { spoken } from '../src/words/files'
import { browserFile } from './browser'
import { Systems } from './systems'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a worker asks for a system of its own: `here.ts` and `checked.ts` do. */
    systemsUrl: string
    /** How far their clocks began before the machine's, in milliseconds. */
    clockShift: number
  }
}

/**
 * Gives each worker a system of its own as soon as it asks for one. They are this process's, which
 * outlives every worker and so ends them whatever happens there.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Two workers that unpack it at once would each find half of it.
  await browserFile()
  const isForPeople = project.name === 'sheets'
  // Pictures for people show the present, and are taken in every language.
  const shift = isForPeople ? 0 : testStart - Date.now()
  const systems = new Systems(shift, isForPeople ? { SITE_LANGUAGES: spoken.join() } : {})
  const desk = createServer((asked, answer) => {
    const { pathname, searchParams } = new URL(asked.url ?? '', 'http://desk.invalid')
    systems
      .answer(pathname, searchParams.get('worker') ?? '')
      .then((body) => answer.end(JSON.stringify(body)))
      .catch((error: unknown) => answer.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve))
  const address = desk.address()
  if (address === null || typeof address === 'string') throw new Error('it does not listen')
  project.provide('systemsUrl', `http://127.0.0.1:${address.port}`)
  project.provide('clockShift', shift)
  return async () => {
    desk.closeAllConnections()
    await new Promise((resolve) => desk.close(resolve))
    await systems.stop()
  }
}
