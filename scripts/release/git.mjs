import { execFileSync } from 'node:child_process'
import { ROOT } from '../checkout.mjs'

/**
 * What git says of this checkout; null where it is no repository, there is no git, or git has no answer.
 *
 * @param {string[]} args
 */
export function gitSays(args) {
  try {
    return execFileSync('git', args, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return null
  }
}
