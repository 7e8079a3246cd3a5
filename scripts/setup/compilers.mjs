import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inCheckout } from '../checkout.mjs'
import { Failure } from '../failure.mjs'

const ASK_MS = 10_000

/**
 * The tools that node-gyp needs and that are not on the path.
 *
 * @param {NodeJS.ProcessEnv} environment
 */
export function missingCompilers(environment) {
  return ['python3', 'make', 'g++'].filter((tool) => !isOnPath(tool, environment.PATH ?? ''))
}

/**
 * @param {string} tool
 * @param {string} searchPath
 */
function isOnPath(tool, searchPath) {
  return searchPath.split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, tool), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/**
 * The sentence for missing compilers.
 *
 * @param {string[]} missing
 */
export const compilersNeeded = (missing) =>
  new Failure(
    `No prebuilt SQLite driver can be fetched for this machine, so it has to be compiled, and ${new Intl.ListFormat('en').format(missing)} ${missing.length > 1 ? 'are' : 'is'} not installed: install python3, make and g++ (on Debian and Ubuntu: apt-get install python3 make g++) and try again.`,
  )

/**
 * Fails when better-sqlite3 will have to be compiled and can't be. Asks for its prebuilt binary
 * only where a compiler is missing.
 *
 * @param {NodeJS.ProcessEnv} environment
 */
export async function requireCompilersOrPrebuilt(environment) {
  const missing = missingCompilers(environment)
  if (missing.length === 0) return
  // A mirror or a proxy is the installer's business: then it is asked, not we.
  const goesElsewhere = Object.keys(environment).some(
    (name) =>
      /^(https?_proxy|npm_config_(https_)?proxy|npm_config_better_sqlite3_binary_host(_mirror)?)$/i.test(
        name,
      ) && environment[name],
  )
  if (goesElsewhere || (await exists(prebuiltAddress()))) return
  throw compilersNeeded(missing)
}

/** Where better-sqlite3's own installer looks for its binary. */
function prebuiltAddress() {
  const version = readFileSync(inCheckout('pnpm-lock.yaml'), 'utf8').match(
    /^ {2}better-sqlite3@(\d+\.\d+\.\d+):/m,
  )?.[1]
  const libc = existsSync('/etc/alpine-release') ? 'musl' : ''
  const name = `better-sqlite3-v${version}-node-v${process.versions.modules}-${process.platform}${libc}-${process.arch}.tar.gz`
  return `https://github.com/WiseLibs/better-sqlite3/releases/download/v${version}/${name}`
}

/** @param {string} url */
async function exists(url) {
  try {
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(ASK_MS) })
    return response.ok
  } catch {
    return false
  }
}
