import type { TestProject } from 'vitest/node'
import { signIn } from './editor'
import { freePort } from './ports'
import { startCms, startWeb } from './system'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the site and the cms are; both without a trailing slash. */
    siteUrl: string
    cmsUrl: string
    /** Of a session of the administrator with the cms. */
    editorToken: string
  }
}

/** Starts the whole system once: the built cms and the built web server, as operators run them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const port = await freePort()
  const cms = await startCms({ webPort: port })
  const web = await startWeb({ port, cmsUrl: cms.url })
  project.provide('siteUrl', web.url)
  project.provide('cmsUrl', cms.url)
  project.provide('editorToken', await signIn(cms.url))
  return async () => {
    await web.stop()
    await cms.stop()
  }
}
