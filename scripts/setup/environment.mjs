import { readSecretsFile } from './secrets.mjs'

/**
 * What stands in `cms/.env`, and over it the real environment. An empty variable counts as not set.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function readEnvironment() {
  const given = Object.entries(process.env).filter(([, value]) => value !== '')
  return { ...readSecretsFile(), ...Object.fromEntries(given) }
}
