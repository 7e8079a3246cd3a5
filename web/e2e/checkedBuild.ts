import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { goesIntoBuild } from '../../scripts/setup/builds.mjs'
import { fingerprint, readStamp, writeStamp } from '../../scripts/setup/fingerprint.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const build = 'dist/checked'

/**
 * The site with a build of the app whose console tells of every difference between what the server
 * rendered and what the browser would have; the one for visitors leaves that out.
 *
 * @returns where it is, below `web/`; made anew when anything that goes into it has changed
 */
export async function checkedBuild(): Promise<string> {
  const stamp = path.join(root, 'web', build, '.built-from')
  const inputs = fingerprint({
    root,
    places: ['web', 'cms/src/contract.ts', 'cms/src/proxies.ts', 'pnpm-lock.yaml'],
    facts: [process.version],
    matters: goesIntoBuild,
  })
  if (readStamp(stamp) === inputs) return build
  await rm(path.dirname(stamp), { recursive: true, force: true })
  // Both sides anew from the same sources: a server of another day would differ by itself.
  await Promise.all([
    viteBuild('--mode', 'checked', '--outDir', `${build}/client`),
    viteBuild('--ssr', '--outDir', `${build}/server`),
  ])
  writeStamp(stamp, inputs)
  return build
}

async function viteBuild(...options: string[]): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', ...options],
    { cwd: path.join(root, 'web'), env: { ...process.env, NODE_ENV: 'production' } },
  )
}
