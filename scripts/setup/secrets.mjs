import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  linkSync,
  lstatSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { parseEnv } from 'node:util'
import { inCheckout } from '../checkout.mjs'
import { Failure, errorCode } from '../failure.mjs'

/** What releases after the first came to need: a file that has none of it is older. */
const ADDED_LATER = ['PRIVATE_DATA_KEYS', 'WEB_SERVER_SECRET']

/** What the cms can't run without; `cms/config/settings.ts` reads them. */
export const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  ...ADDED_LATER,
]

const SECRETS_FILE = inCheckout('cms', '.env')

const random = () => randomBytes(32).toString('base64url')

const freshValue = (/** @type {string} */ name) =>
  name === 'APP_KEYS' ? `${random()},${random()}` : random()

const fresh = (/** @type {string} */ name) => `${name}=${freshValue(name)}`

/**
 * For a system of which nothing is to stay.
 *
 * @returns {Record<string, string>}
 */
export const freshSecrets = () =>
  Object.fromEntries(SECRETS.map((name) => [name, freshValue(name)]))

const freshFile = () =>
  [
    '# Secrets of this installation. Keep them: without them nobody stays logged in, and API tokens',
    '# are lost. Settings such as WEB_PORT or DATA_DIR may stand here too.',
    ...SECRETS.map(fresh),
    '',
  ].join('\n')

/**
 * What stands in `cms/.env`; empty when there is no such file.
 *
 * @param {string} [file]
 * @returns {Record<string, string>}
 */
export function readSecretsFile(file = SECRETS_FILE) {
  try {
    const values = parseEnv(readFileSync(file, 'utf8'))
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? '']))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return {}
    throw new Failure(
      `${file} can't be read (${errorCode(error)}): make it readable for the user who starts Branchline.`,
    )
  }
}

/**
 * Makes the file of secrets its owner's only, should somebody have copied or edited it into the open.
 *
 * @param {string} [file]
 * @returns {string | null} what to tell the operator; null: it is closed, or not there
 */
export function closeSecrets(file = SECRETS_FILE) {
  if (!isOpen(file)) return null
  try {
    chmodSync(file, 0o600)
  } catch {
    // Whether it is closed is what counts, and is asked next.
  }
  return isOpen(file)
    ? `Others on this machine can read ${file}, in which the secrets stand: make it yours (chown), or keep the secrets in the environment.`
    : `${file} could be read by others on this machine, and is closed now: change the secrets if somebody may have.`
}

/** @param {string} file */
function isOpen(file) {
  const found = lstatSync(file, { throwIfNoEntry: false })
  return found !== undefined && !found.isSymbolicLink() && (found.mode & 0o077) !== 0
}

/**
 * Makes sure that every secret is there: writes a file of fresh ones where there is none, adds them to one
 * that has none, and to one of an older release what that did not need, and never changes what stands there.
 *
 * @param {NodeJS.ProcessEnv} environment secrets may stand here instead
 * @param {string} [file]
 * @returns {'written' | 'added' | 'kept'}
 */
export function ensureSecrets(environment, file = SECRETS_FILE) {
  const isMissing = (/** @type {string} */ name) => !environment[name]?.trim()
  if (!SECRETS.some(isMissing)) return 'kept'
  if (writeNew(file, freshFile())) return 'written'

  const kept = readSecretsFile(file)
  const isInFile = (/** @type {string} */ name) => Boolean(kept[name]?.trim())
  const missing = SECRETS.filter((name) => isMissing(name) && !isInFile(name))
  if (missing.length === 0) return 'kept'
  const isOlder = !ADDED_LATER.some(isInFile) && missing.every((name) => ADDED_LATER.includes(name))
  // Somebody wrote settings into it before the first start.
  const isWithoutAny = !SECRETS.some(isInFile)
  if (!isOlder && !isWithoutAny) {
    throw new Failure(
      `${file} lacks ${missing.join(', ')}: add a line ${missing[0]}=${random()} ${missing.length > 1 ? 'and the same with another value for each other ' : ''}(a random value made just now), or restore the file from a backup; it is never overwritten.`,
    )
  }
  add(file, missing)
  return 'added'
}

/**
 * @param {string} file that exists
 * @param {string[]} names
 */
function add(file, names) {
  try {
    appendFileSync(file, `\n${names.map(fresh).join('\n')}\n`)
  } catch (error) {
    throw new Failure(
      `${file} can't be written (${errorCode(error)}): make it writable for the user who starts Branchline, or add a line ${names.map((name) => `${name}=…`).join(' and a line ')} with a random value each.`,
    )
  }
}

/**
 * Writes a file whole, or not at all when there is one of that name.
 *
 * @param {string} file
 * @param {string} text
 */
function writeNew(file, text) {
  const draft = `${file}.${process.pid}.new`
  try {
    writeFileSync(draft, text, { mode: 0o600 })
    linkSync(draft, file)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw new Failure(
      `${file} can't be written (${errorCode(error)}): make its folder writable for the user who starts Branchline.`,
    )
  } finally {
    rmSync(draft, { force: true })
  }
}
