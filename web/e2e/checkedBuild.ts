import { execFile } from 'node:child_process'
import { cp, rm } from 'node:fs/promises'
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
  const site = path.join(root, 'web/dist')
  const stamp = path.join(root, 'web', build, '.built-from')
  const inputs = fingerprint({
    root,
    places: ['web', 'cms/src/contract.ts', 'cms/src/proxies.ts', 'pnpm-lock.yaml'],
    facts: [process.version, readStamp(path.join(site, '.built-from')) ?? ''],
    matters: goesIntoBuild,
  })
  if (readStamp(stamp) === inputs) return build
  await rm(path.dirname(stamp), { recursive: true, force: true })
  // Its server is that of the site.
  await cp(path.join(site, 'server'), path.join(root, 'web', build, 'server'), { recursive: true })
  await viteBuild('--mode', 'checked', '--outDir', `${build}/client`)
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
