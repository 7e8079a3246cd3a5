// This file and the entries beside it must parse on Node versions far older than the supported
// ones, or the visitor of an old Node would read a syntax error instead of the sentence below.
// So: no optional chaining, no top-level await, and everything else is imported dynamically.
import { nodeVersionProblem } from './node-version.mjs'

/**
 * Runs one command of the table in `commands.mjs`, or says why this Node can't.
 *
 * @param {string} name
 */
export function enter(name) {
  const problem = nodeVersionProblem(process.versions.node)
  if (problem) {
    console.error(problem)
    process.exit(1)
  }
  import('./commands.mjs').then(({ runCommand }) => runCommand(name, process.argv.slice(2)))
}
