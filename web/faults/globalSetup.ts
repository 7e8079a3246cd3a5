import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { signIn } from '../e2e/editor'
import { freePort } from '../e2e/ports'
import { startCms } from '../e2e/system'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder with the example content, for a cms of a test's own. */
    exampleDir: string
    /** Where every cms takes the site to be: were it elsewhere, all calendars would be new ones. */
    webPort: number
    cmsUrl: string
    /** Of a session of the administrator with that cms. */
    editorToken: string
  }
}

/** Starts one cms for all tests that need it only to be there, and keeps a copy of what it has. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'branchline-faults-'))
  const exampleDir = path.join(folder, 'example')
  const place = { webPort: await freePort(), dataDir: path.join(folder, 'data') }
  await (await startCms(place)).stop()
  await cp(place.dataDir, exampleDir, { recursive: true })
  const cms = await startCms(place)
  project.provide('exampleDir', exampleDir)
  project.provide('webPort', place.webPort)
  project.provide('cmsUrl', cms.url)
  project.provide('editorToken', await signIn(cms.url))
  return async () => {
    await cms.kill()
    await rm(folder, { recursive: true, force: true })
  }
}
