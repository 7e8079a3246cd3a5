import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The environment for package managers and compilers: this very Node comes first on the path, and
 * native addons compile against its own headers where it has them, so that nothing is downloaded.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} [node] the running Node.js
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(environment, node = process.execPath) {
  const folder = path.dirname(node)
  const own = path.dirname(folder)
  const given = environment.npm_config_nodedir
  const nodedir = [given, own].find((prefix) => prefix && hasHeadersOfThisNode(prefix))
  return {
    ...environment,
    PATH: [folder, environment.PATH].filter(Boolean).join(path.delimiter),
    // A folder with the headers of another version would compile addons that can't be loaded.
    npm_config_nodedir: nodedir,
  }
}

/** @param {string} prefix */
function hasHeadersOfThisNode(prefix) {
  try {
    readFileSync(path.join(prefix, 'include', 'node', 'node.h'))
    const header = readFileSync(path.join(prefix, 'include', 'node', 'node_version.h'), 'utf8')
    return header.match(/^#define NODE_MODULE_VERSION (\d+)$/m)?.[1] === process.versions.modules
  } catch {
    return false
  }
}
