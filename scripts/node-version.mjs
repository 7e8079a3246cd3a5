/**
 * The oldest supported minor of each major; what is newer than the last one passes.
 *
 * @type {Record<number, number>}
 */
const OLDEST = { 20: 19, 22: 12, 24: 0 }

/**
 * One sentence when this Node.js is not supported, else null. Parses on old Node versions, see
 * entry.mjs.
 *
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function nodeVersionProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const oldestMinor = OLDEST[major]
  if (oldestMinor === undefined ? major > 24 : minor >= oldestMinor) return null
  return (
    'Branchline needs Node.js 20 (from 20.19 on), 22 (from 22.12 on), 24 or newer, and this is ' +
    version +
    ': install one of them, for example from https://nodejs.org, and try again.'
  )
}
