import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { freePort } from './ports'
import { startWeb } from './system'

declare module 'vitest' {
  export interface ProvidedContext {
    /**
     * The same site with a build of the app whose console tells of every difference between what
     * the server rendered and what the browser would have; the one for visitors leaves that out.
     */
    checkedUrl: string
  }
}

const web = path.resolve(import.meta.dirname, '..')
const build = 'dist/checked'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Both sides anew from the same sources: a server of another day would differ by itself.
  await viteBuild('--mode', 'checked', '--outDir', `${build}/client`)
  await viteBuild('--ssr', '--outDir', `${build}/server`)
  const { cmsUrl } = project.getProvidedContext()
  const server = await startWeb({ port: await freePort(), cmsUrl, build })
  project.provide('checkedUrl', server.url)
  return () => server.stop()
}

async function viteBuild(...options: string[]): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', ...options],
    { cwd: web, env: { ...process.env, NODE_ENV: 'production' } },
  )
}
