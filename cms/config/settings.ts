/**
 * Everything that the cms reads from its environment, validated once. Other files of this folder
 * import it; the rest of the cms asks `strapi.config.get('settings')`.
 */
import type { Locale } from '../src/contract'
import { spokenLanguages } from '../src/languages'
import { readTrustedProxies } from '../src/proxies'
import {
  read,
  readCommandSettings,
  readOrigin,
  readPort,
  SettingError,
  SettingsReading,
} from '../src/commandSettings'
import type { MailboxPlace, Settings } from '../src/settings'
import { readSiteLanguages } from '../src/siteLanguages'

/** Written by `npm start` into `cms/.env`; Strapi can't run without them. */
function readSecret(variable: string): string {
  const value = read(variable)
  if (value === undefined) {
    throw new SettingError(
      variable,
      undefined,
      'run `npm start` once, it writes cms/.env, or set it there',
    )
  }
  return value
}

/** What an HMAC-SHA-256 key has, and what `openssl rand -hex 16` gives. */
const shortestKey = 32

/** The first seals; the others open what was sealed before it took their place. */
function readPrivateDataKeys(): string[] {
  const keys = readSecret('PRIVATE_DATA_KEYS').split(',')
  if (keys.some((key) => key.trim().length < shortestKey) || new Set(keys).size < keys.length) {
    // The value is not repeated: who reads the log need not be able to read the entries.
    throw new SettingError(
      'PRIVATE_DATA_KEYS',
      '…',
      `give one key, or several different ones with commas between them and the newest first, each of at least ${shortestKey} characters, for example of openssl rand -hex 32`,
    )
  }
  return keys.map((key) => key.trim())
}

function readFlag(variable: string, fallback: boolean): boolean {
  const value = read(variable)
  if (value === undefined) return fallback
  if (value === 'true') return true
  if (value === 'false') return false
  throw new SettingError(variable, value, 'give true or false')
}

function readProxies(): { proxies: number; isOldName: boolean } {
  const read = readTrustedProxies(process.env)
  if ('proxies' in read) return read
  throw new SettingError(read.variable, read.value, `it must be ${read.remedy}`)
}

function readMetrics(): Settings['metrics'] {
  if (read('CMS_METRICS_PORT') === undefined) return null
  const host = read('METRICS_HOST') ?? '127.0.0.1'
  if (!/^[a-zA-Z0-9.:-]+$/.test(host)) {
    throw new SettingError(
      'METRICS_HOST',
      host,
      'give an address to listen on, for example 127.0.0.1',
    )
  }
  return { host, port: readPort('CMS_METRICS_PORT', 9465) }
}

const returnsRemedy =
  'give imaps://user:password@mail.example.org:993/INBOX (or imap://…:143, which asks for TLS), with %40 for an @ in the name, or leave it out'

/** The value holds a password: it is never repeated. */
function readReturns(): MailboxPlace | null {
  const value = read('RETURNS_URL')
  if (value === undefined) return null
  const place = mailboxOf(value)
  if (!place) throw new SettingError('RETURNS_URL', '…', returnsRemedy)
  if (read('SMTP_URL') === undefined) {
    throw new SettingError(
      'RETURNS_URL',
      '…',
      'set SMTP_URL too, since nothing comes back where no mail is sent',
    )
  }
  return place
}

function mailboxOf(value: string): MailboxPlace | null {
  try {
    const { protocol, hostname, port, username, password, pathname } = new URL(value)
    const beginsWithTls = protocol === 'imaps:'
    const place = {
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port) || (beginsWithTls ? 993 : 143),
      beginsWithTls,
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      folder: decodeURIComponent(pathname.slice(1)) || 'INBOX',
    }
    const isWhole = place.host !== '' && place.user !== '' && place.password !== ''
    return isWhole && (beginsWithTls || protocol === 'imap:') ? place : null
  } catch {
    return null
  }
}

/** As the form of the log-in takes one. */
const accountAddress = /^[^<>@\s]+@[^<>@\s]+\.[^<>@\s]+$/

/** Whoever logs in is looked for by what they type in small letters. */
function readAdminEmail(): string | null {
  const value = read('ADMIN_EMAIL')
  if (value === undefined) return null
  if (accountAddress.test(value)) return value.toLowerCase()
  throw new SettingError(
    'ADMIN_EMAIL',
    value,
    'give the email address of the first administrator and nothing else, for example ada@branch.example.org',
  )
}

// Branchline uses the community edition only; this keeps Strapi from looking for a licence.
process.env['STRAPI_DISABLE_EE'] = 'true'

const reading = new SettingsReading()
const host = read('HOST') ?? '127.0.0.1'
const port = reading.value(() => readPort('CMS_PORT', 1337), 1337)
const { proxies, isOldName } = reading.value(readProxies, { proxies: 0, isOldName: false })
const adminUrl = `http://127.0.0.1:${port}`
const secret = (variable: string) => reading.value(() => readSecret(variable), '')

function readLanguages(): Locale[] {
  const chosen = readSiteLanguages(process.env['SITE_LANGUAGES'], spokenLanguages)
  if ('languages' in chosen) return chosen.languages
  throw new SettingError('SITE_LANGUAGES', chosen.value, chosen.remedy)
}

const settings: Settings = {
  ...readCommandSettings(reading),
  host,
  port,
  adminUrl: reading.value(() => readOrigin('ADMIN_URL', adminUrl), adminUrl),
  returns: reading.value(readReturns, null),
  metrics: reading.value(readMetrics, null),
  isLoopback: /^(127\.\d+\.\d+\.\d+|::1|localhost)$/.test(host),
  admin: {
    email: reading.value(readAdminEmail, null),
    password: read('ADMIN_PASSWORD') ?? null,
  },
  languages: reading.value(readLanguages, []),
  loadsExample: reading.value(() => readFlag('SEED', true), true),
  trustedProxies: proxies,
  isProxyNameOld: isOldName,
  secrets: {
    appKeys: secret('APP_KEYS').split(','),
    apiTokenSalt: secret('API_TOKEN_SALT'),
    adminJwt: secret('ADMIN_JWT_SECRET'),
    transferTokenSalt: secret('TRANSFER_TOKEN_SALT'),
    encryptionKey: secret('ENCRYPTION_KEY'),
    privateDataKeys: reading.value(readPrivateDataKeys, []),
    webServer: secret('WEB_SERVER_SECRET'),
  },
}
reading.end()

export default settings
