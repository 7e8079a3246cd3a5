import { existsSync, readdirSync } from 'node:fs'
import { isIP } from 'node:net'
import path from 'node:path'
import { Failure } from './failure.mjs'
import { ROOT, inCheckout } from './checkout.mjs'

/**
 * @typedef {object} Settings
 * @property {string} host address that both servers listen on
 * @property {string} reachableHost the same as part of a URL that this machine can ask
 * @property {number} webPort
 * @property {number} cmsPort
 * @property {{ host: string, ports: Record<string, number | null> }} metrics where both servers tell
 *   their figures, by variable; null: nowhere
 * @property {string} siteUrl public origin of the site
 * @property {string} adminUrl public origin of the cms
 * @property {string} cmsUrl where the web server reaches the cms
 * @property {string} dataDir absolute
 * @property {string | null} databaseUrl null: SQLite
 * @property {string | null} bucket what the uploads lie in; null: `dataDir`
 * @property {boolean} loadsExample
 * @property {string | null} adminEmail
 * @property {number} trustedProxies how many proxies stand in front of both servers
 * @property {boolean} isProxyNameOld they were counted by the name that the setting had before
 */

/**
 * @param {string} variable
 * @param {string} value
 * @param {string} remedy
 */
const bad = (variable, value, remedy) => new Failure(`${variable} is "${value}": ${remedy}.`)

/**
 * Reads what the operator set and checks it, so that all mistakes are named before anything is made.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Settings}
 */
export function readSettings(environment) {
  const read = (/** @type {string} */ name) => environment[name]?.trim() || null
  /** @type {string[]} */
  const problems = []
  /**
   * @template Value
   * @param {() => Value} reading
   * @param {Value} otherwise to go on with, so that what else is wrong is found
   */
  const checked = (reading, otherwise) => {
    try {
      return reading()
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      problems.push(error.message)
      return otherwise
    }
  }
  const port = (/** @type {string} */ name, /** @type {number} */ fallback) =>
    checked(() => readPort(name, read(name), fallback), fallback)
  const origin = (/** @type {string} */ name, /** @type {string} */ fallback) =>
    checked(() => readOrigin(name, read(name)), null) ?? fallback

  const host = checked(() => readHost(read('HOST')), '127.0.0.1')
  const reachableHost = reachable(host)
  const webPort = port('WEB_PORT', 3000)
  const cmsPort = port('CMS_PORT', 1337)
  const ports = {
    WEB_PORT: webPort,
    CMS_PORT: cmsPort,
    METRICS_PORT: read('METRICS_PORT') === null ? null : port('METRICS_PORT', 9464),
    CMS_METRICS_PORT: read('CMS_METRICS_PORT') === null ? null : port('CMS_METRICS_PORT', 9465),
  }
  checked(() => checkPorts(ports), null)
  const metricsHost = checked(() => readMetricsHost(read('METRICS_HOST')), '127.0.0.1')
  const adminEmail = checked(() => readAdminEmail(read('ADMIN_EMAIL')), null)
  checked(() => checkAdministrator(read('ADMIN_EMAIL'), read('ADMIN_PASSWORD')), null)
  checked(() => checkSeed(read('SEED')), null)
  checked(() => checkLanguages(read('SITE_LANGUAGES')), null)
  checked(() => checkKeys(read('PRIVATE_DATA_KEYS')), null)
  checked(() => checkMailServer(read('SMTP_URL')), null)
  checked(() => checkSender(read('MAIL_FROM'), read('SMTP_URL')), null)
  checked(() => checkReturns(read('RETURNS_URL'), read('SMTP_URL')), null)
  checked(() => checkBackupMail(read('BACKUP_MAIL_TO'), read('SMTP_URL')), null)
  const settings = {
    host,
    reachableHost,
    webPort,
    cmsPort,
    metrics: {
      host: metricsHost,
      ports: { METRICS_PORT: ports.METRICS_PORT, CMS_METRICS_PORT: ports.CMS_METRICS_PORT },
    },
    siteUrl: origin('SITE_URL', `http://${reachableHost}:${webPort}`),
    adminUrl: origin('ADMIN_URL', `http://${reachableHost}:${cmsPort}`),
    cmsUrl: origin('CMS_URL', `http://${reachableHost}:${cmsPort}`),
    dataDir: readFolder(read('DATA_DIR')),
    databaseUrl: checked(() => readDatabaseUrl(read('DATABASE_URL')), null),
    bucket: readBucket(read, checked),
    loadsExample: read('SEED') !== 'false',
    adminEmail,
    ...checked(() => readProxies(read('TRUSTED_PROXIES'), read('BEHIND_PROXY')), noProxies),
  }
  if (problems.length > 0) throw new Failure(problems.join('\n'))
  return settings
}

const noProxies = { trustedProxies: 0, isProxyNameOld: false }

/** @param {Record<string, number | null>} ports by their variables */
function checkPorts(ports) {
  const set = Object.entries(ports).filter(([, port]) => port !== null)
  for (const [index, [name, port]] of set.entries()) {
    const [other] = set.slice(0, index).find(([, taken]) => taken === port) ?? []
    if (other === undefined) continue
    throw new Failure(
      `${other} and ${name} are both ${port}: give two different ports, for example ${name}=${Number(port) + 1}.`,
    )
  }
}

const ACCOUNT_ADDRESS = /^[^<>@\s]+@[^<>@\s]+\.[^<>@\s]+$/

/** As the cms reads it. @param {string | null} value */
function readAdminEmail(value) {
  if (value === null || ACCOUNT_ADDRESS.test(value)) return value?.toLowerCase() ?? null
  throw bad(
    'ADMIN_EMAIL',
    value,
    'give the email address of the first administrator and nothing else, for example ada@branch.example.org',
  )
}

/**
 * @param {string | null} email
 * @param {string | null} password
 */
function checkAdministrator(email, password) {
  if ((email === null) !== (password === null)) {
    throw new Failure(
      'ADMIN_EMAIL and ADMIN_PASSWORD belong together: set both, or neither to register the first administrator in the browser.',
    )
  }
}

/** @param {string | null} value */
function checkSeed(value) {
  if (value === null || value === 'true' || value === 'false') return
  throw bad('SEED', value, 'give true to load the example content into an empty database, or false')
}

/** As the cms reads them. @param {string | null} value */
function checkKeys(value) {
  if (value === null) return
  const keys = value.split(',').map((key) => key.trim())
  if (keys.every((key) => key.length >= SHORTEST_KEY) && new Set(keys).size === keys.length) return
  // It is never repeated: who reads over a shoulder need not be able to read what people wrote.
  throw new Failure(
    `PRIVATE_DATA_KEYS is not usable: give one key, or several different ones with commas between them and the newest first, each of at least ${SHORTEST_KEY} characters, for example of openssl rand -hex 32.`,
  )
}

const SHORTEST_KEY = 32

/** As the cms reads it. @param {string | null} value */
function checkMailServer(value) {
  if (value === null) return
  const url = URL.canParse(value) ? new URL(value) : null
  if (url && /^smtps?:$/.test(url.protocol) && url.hostname !== '') return
  // The value may hold a password, so it is not repeated.
  throw new Failure(
    'SMTP_URL is not the address of a mail server: give smtps://user:password@mail.example.org:465 (or smtp://…:587), or leave it out to send no mail.',
  )
}

const MAIL_ADDRESS = /^[^<>@\s]+@[^<>@\s]+$|<[^<>@\s]+@[^<>@\s]+>$/

/**
 * As the cms reads it.
 *
 * @param {string | null} value
 * @param {string | null} mailServer
 */
function checkSender(value, mailServer) {
  const remedy = 'give an address, for example Our branch <no-reply@branch.example.org>'
  if (value !== null && !MAIL_ADDRESS.test(value)) throw bad('MAIL_FROM', value, remedy)
  if (value === null && mailServer !== null) {
    throw new Failure(`MAIL_FROM is missing, and SMTP_URL sends mail: ${remedy}.`)
  }
}

/**
 * As the cms reads it. The value holds a password, so it is not repeated.
 *
 * @param {string | null} value
 * @param {string | null} mailServer
 */
function checkReturns(value, mailServer) {
  if (value === null) return
  if (!isMailbox(value)) {
    throw new Failure(
      'RETURNS_URL is not the address of a mailbox: give imaps://user:password@mail.example.org:993/INBOX (or imap://…:143, which asks for TLS), with %40 for an @ in the name, or leave it out.',
    )
  }
  if (mailServer === null) {
    throw new Failure(
      'RETURNS_URL is of no use without SMTP_URL: set that too, since nothing comes back where no mail is sent.',
    )
  }
}

/** @param {string} value */
function isMailbox(value) {
  try {
    const { protocol, hostname, username, password, pathname } = new URL(value)
    for (const part of [username, password, pathname]) decodeURIComponent(part)
    const isWhole = [hostname, username, password].every((part) => part !== '')
    return isWhole && /^imaps?:$/.test(protocol)
  } catch {
    return false
  }
}

/**
 * As the cms reads it.
 *
 * @param {string | null} value
 * @param {string | null} mailServer
 */
function checkBackupMail(value, mailServer) {
  if (value === null) return
  if (!MAIL_ADDRESS.test(value)) {
    throw bad(
      'BACKUP_MAIL_TO',
      value,
      'give the address of whoever looks after the backups, for example ada@branch.example.org',
    )
  }
  if (mailServer === null) {
    throw bad(
      'BACKUP_MAIL_TO',
      value,
      'set SMTP_URL too, for example smtps://user:password@mail.example.org:465, since no mail is sent without a mail server',
    )
  }
}

/** What S3-compatible storage needs, each with an example. @type {Record<string, string>} */
const BUCKET_REMEDIES = {
  S3_BUCKET: 'give the name of the bucket that the uploads lie in, for example branch-uploads',
  S3_ENDPOINT: 'give the address of the storage, for example https://s3.eu-central-1.amazonaws.com',
  S3_ACCESS_KEY_ID: 'give the name of a key that may list, read, write and delete in the bucket',
  S3_SECRET_ACCESS_KEY: 'give the secret that belongs to S3_ACCESS_KEY_ID',
}

/**
 * As the cms reads it: all of it, or nothing.
 *
 * @param {(name: string) => string | null} read
 * @param {(reading: () => unknown, otherwise: null) => unknown} checked
 */
function readBucket(read, checked) {
  const variables = [...Object.keys(BUCKET_REMEDIES), 'S3_REGION']
  if (variables.every((name) => read(name) === null)) return null
  for (const [name, remedy] of Object.entries(BUCKET_REMEDIES)) {
    checked(() => {
      const value = read(name)
      if (value === null) throw new Failure(`${name} is missing: ${remedy}.`)
      if (name === 'S3_ENDPOINT') readOrigin(name, value)
      if (name === 'S3_BUCKET' && !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(value)) {
        throw bad(name, value, remedy)
      }
      return null
    }, null)
  }
  return read('S3_BUCKET')
}

/** As the web server reads it. @param {string | null} value */
function readMetricsHost(value) {
  if (value === null || /^[a-zA-Z0-9.:-]+$/.test(value)) return value ?? '127.0.0.1'
  throw bad('METRICS_HOST', value, 'give an address to listen on, for example 127.0.0.1')
}

/** Before anything is built, and in a release, which has nothing else. */
const LANGUAGES = [
  inCheckout('cms', 'src', 'languages'),
  inCheckout('cms', 'dist', 'src', 'languages'),
]

/** As `cms/src/siteLanguages.ts` reads them for both servers: a mistake is named before anything is made. */
const knownLanguages = () =>
  readdirSync(LANGUAGES.find((folder) => existsSync(folder)) ?? '').flatMap(
    (file) => /^([a-z]{2})\.[jt]s$/.exec(file)?.[1] ?? [],
  )

/** @param {string | null} value */
function checkLanguages(value) {
  if (value === null) return
  const codes = value.split(',').map((code) => code.trim())
  const known = knownLanguages()
  const isUsable = codes.every((code) => known.includes(code))
  if (isUsable && new Set(codes).size === codes.length) return
  throw bad(
    'SITE_LANGUAGES',
    value,
    `give one or several of ${known.join(', ')}, each once, with commas between them and the one first that addresses without a prefix are in, for example en,es`,
  )
}

/** As `cms/src/proxies.ts` reads them for both servers: a mistake is named before anything is made. */
const PROXIES_REMEDY =
  'the number of proxies that stand in front of the site and of the admin, from 0 to 9, for example 1'

/**
 * @param {string | null} value
 * @param {string | null} old what the setting was before it was a number
 */
function readProxies(value, old) {
  if (value !== null) {
    if (!/^\d$/.test(value)) throw bad('TRUSTED_PROXIES', value, `give ${PROXIES_REMEDY}`)
    return { trustedProxies: Number(value), isProxyNameOld: false }
  }
  if (old !== null && old !== 'true' && old !== 'false') {
    throw bad('BEHIND_PROXY', old, `it is now TRUSTED_PROXIES, ${PROXIES_REMEDY}`)
  }
  return { trustedProxies: old === 'true' ? 1 : 0, isProxyNameOld: old !== null }
}

/**
 * What to say of settings that work but may not do what was meant.
 *
 * @param {Settings} settings
 * @returns {string[]}
 */
export function notesOn({ trustedProxies, isProxyNameOld, siteUrl }) {
  if (isProxyNameOld) {
    return [
      `BEHIND_PROXY is now the number of proxies: write TRUSTED_PROXIES=${trustedProxies} instead, and see that the ports of both servers are reached through them only.`,
    ]
  }
  if (trustedProxies > 0 || !siteUrl.startsWith('https:')) return []
  return [
    'SITE_URL is https, so a proxy stands in front, but TRUSTED_PROXIES says that there is none: the forms of all visitors are limited together. Set it to the number of proxies, for example 1.',
  ]
}

/** @param {string | null} value */
function readHost(value) {
  const host = value ?? '127.0.0.1'
  if (host !== 'localhost' && !isIP(host)) {
    throw bad(
      'HOST',
      host,
      'give an IP address of this machine, for example 127.0.0.1 (only this machine) or 0.0.0.0 (the network too)',
    )
  }
  return host
}

/** @param {string} host */
function reachable(host) {
  if (['0.0.0.0', 'localhost'].includes(host)) return '127.0.0.1'
  if (host === '::') return '[::1]'
  return isIP(host) === 6 ? `[${host}]` : host
}

/**
 * @param {string} variable
 * @param {string | null} value
 * @param {number} fallback
 */
function readPort(variable, value, fallback) {
  if (value === null) return fallback
  const port = Number(value)
  if (!/^\d+$/.test(value) || port < 1 || port > 65535) {
    throw bad(variable, value, `give a port from 1 to 65535, for example ${fallback}`)
  }
  return port
}

/**
 * @param {string} variable
 * @param {string | null} value
 */
function readOrigin(variable, value) {
  if (value === null) return null
  const url = URL.canParse(value) ? new URL(value) : null
  const isOrigin =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    [url.pathname, url.search, url.hash, url.username].join('') === '/'
  if (!isOrigin) {
    throw bad(
      variable,
      value,
      'give an address with http:// or https:// and without a path, for example https://branch.example.org',
    )
  }
  return url.origin
}

/** @param {string | null} value */
function readDatabaseUrl(value) {
  if (value === null) return null
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2) {
    // The value may hold a password, so it is not repeated.
    throw new Failure(
      'DATABASE_URL is not the address of a PostgreSQL database: give postgres://user:password@host:5432/name, or leave it out to use SQLite.',
    )
  }
  return value
}

/** @param {string | null} value */
const readFolder = (value) =>
  value === null ? inCheckout('cms', '.data') : path.resolve(ROOT, value)

/**
 * The environment for cms and web: the operator's own, with every setting spelled out.
 *
 * @param {Settings} settings
 * @param {NodeJS.ProcessEnv} environment
 * @param {'production' | 'development'} mode
 * @returns {NodeJS.ProcessEnv}
 */
export function systemEnvironment(settings, environment, mode) {
  return {
    ...environment,
    NODE_ENV: mode,
    HOST: settings.host,
    WEB_PORT: String(settings.webPort),
    CMS_PORT: String(settings.cmsPort),
    SITE_URL: settings.siteUrl,
    ADMIN_URL: settings.adminUrl,
    CMS_URL: settings.cmsUrl,
    DATA_DIR: settings.dataDir,
    TRUSTED_PROXIES: String(settings.trustedProxies),
    STRAPI_TELEMETRY_DISABLED: 'true',
    // Memory that threads free goes back to the system instead of lying in an arena of each.
    MALLOC_ARENA_MAX: environment['MALLOC_ARENA_MAX'] ?? '2',
  }
}
