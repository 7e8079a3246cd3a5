/**
 * Everything that the cms reads from its environment, validated once. Other files of this folder
 * import it; the rest of the cms asks `strapi.config.get('settings')`.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { readTrustedProxies } from '../src/proxies'
import { closeToOthers } from '../src/setup/ownerOnly'

class SettingError extends Error {
  override name = 'SettingError'

  constructor(variable: string, value: string | undefined, remedy: string) {
    super(
      value === undefined
        ? `The variable ${variable} is missing: ${remedy}`
        : `The variable ${variable} is "${value}": ${remedy}`,
    )
  }
}

const read = (variable: string): string | undefined => process.env[variable]?.trim() || undefined

function readPort(variable: string, fallback: number): number {
  const value = read(variable)
  if (value === undefined) return fallback
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new SettingError(variable, value, 'give a port from 1 to 65535, for example 1337')
  }
  return port
}

function readOrigin(variable: string, fallback: string): string {
  const value = read(variable) ?? fallback
  const url = parseUrl(value)
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search) {
    throw new SettingError(
      variable,
      value,
      'give an address with its scheme and no path, for example https://branch.example.org',
    )
  }
  return url.origin
}

function parseUrl(value: string): URL | null {
  try {
    return new URL(value)
  } catch {
    return null
  }
}

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

function readDatabaseUrl(): string | null {
  const value = read('DATABASE_URL')
  if (value === undefined) return null
  const url = parseUrl(value)
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    // The value may hold a password: it is not repeated.
    throw new SettingError(
      'DATABASE_URL',
      '…',
      'give postgres://user:password@host:5432/database, or leave it out to use SQLite',
    )
  }
  return value
}

function readSmtpUrl(): string | null {
  const value = read('SMTP_URL')
  if (value === undefined) return null
  const url = parseUrl(value)
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || !url.hostname) {
    // The value may hold a password: it is not repeated.
    throw new SettingError(
      'SMTP_URL',
      '…',
      'give smtps://user:password@mail.example.org:465 (or smtp://…:587), or leave it out to send no mail',
    )
  }
  return value
}

const mailAddress = /^[^<>@\s]+@[^<>@\s]+$|<[^<>@\s]+@[^<>@\s]+>$/

/** @param isSent whether mail leaves this machine */
function readMailFrom(isSent: boolean): string {
  const value = read('MAIL_FROM')
  if (value === undefined) {
    if (!isSent) return 'Branchline <no-reply@localhost>'
    throw new SettingError(
      'MAIL_FROM',
      undefined,
      'mail that SMTP_URL sends needs an address to be from',
    )
  }
  if (!mailAddress.test(value)) {
    throw new SettingError(
      'MAIL_FROM',
      value,
      'give an address, for example Our branch <no-reply@branch.example.org>',
    )
  }
  return value
}

function readBackupMailTo(): string | null {
  const value = read('BACKUP_MAIL_TO')
  if (value === undefined) return null
  if (!mailAddress.test(value)) {
    throw new SettingError(
      'BACKUP_MAIL_TO',
      value,
      'give the address of whoever looks after the backups, for example ada@branch.example.org',
    )
  }
  if (read('SMTP_URL') === undefined) {
    throw new SettingError(
      'BACKUP_MAIL_TO',
      value,
      'set SMTP_URL too, since no mail is sent without a mail server',
    )
  }
  return value
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

function readDataDir(): string {
  const dataDir = path.resolve(read('DATA_DIR') ?? '.data')
  try {
    mkdirSync(path.join(dataDir, 'public', 'uploads'), { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new SettingError(
      'DATA_DIR',
      dataDir,
      `this folder can't be written (${error instanceof Error ? error.message : String(error)}); give one that can`,
    )
  }
  return dataDir
}

// Branchline uses the community edition only; this keeps Strapi from looking for a licence.
process.env['STRAPI_DISABLE_EE'] = 'true'

const host = read('HOST') ?? '127.0.0.1'
const port = readPort('CMS_PORT', 1337)
const webPort = readPort('WEB_PORT', 3000)

const smtpUrl = readSmtpUrl()
const { proxies, isOldName } = readProxies()
const dataDir = readDataDir()

const settings = {
  /** Address to listen on. */
  host,
  port,
  /** Public origin of the site, without a trailing slash. */
  siteUrl: readOrigin('SITE_URL', `http://127.0.0.1:${webPort}`),
  /** Public origin of the cms, without a trailing slash. */
  adminUrl: readOrigin('ADMIN_URL', `http://127.0.0.1:${port}`),
  /** Where the database file and the uploads lie; absolute. */
  dataDir,
  /** What of that others on this machine can still read or write. */
  openToOthers: closeToOthers(dataDir),
  /** PostgreSQL, or null for SQLite. */
  databaseUrl: readDatabaseUrl(),
  /** True when only this machine can reach the cms. */
  isLoopback: /^(127\.\d+\.\d+\.\d+|::1|localhost)$/.test(host),
  /** The first administrator, made at boot when there is none. */
  admin: { email: read('ADMIN_EMAIL') ?? null, password: read('ADMIN_PASSWORD') ?? null },
  /** Whether an empty database gets the example content. */
  loadsExample: readFlag('SEED', true),
  /** How many proxies of ours stand in front, whose word about visitors is believed. */
  trustedProxies: proxies,
  /** They were counted by the name that the setting had before. */
  isProxyNameOld: isOldName,
  mail: {
    /** Mail server that mail goes out through; null: none is sent. */
    smtpUrl,
    from: readMailFrom(smtpUrl !== null),
  },
  backup: {
    /** Run by a shell with each finished backup, to bring it to another machine. */
    command: read('BACKUP_COMMAND') ?? null,
    /** Who is told of a backup that failed; null: nobody. */
    mailTo: readBackupMailTo(),
  },
  secrets: {
    appKeys: readSecret('APP_KEYS').split(','),
    apiTokenSalt: readSecret('API_TOKEN_SALT'),
    adminJwt: readSecret('ADMIN_JWT_SECRET'),
    transferTokenSalt: readSecret('TRANSFER_TOKEN_SALT'),
    encryptionKey: readSecret('ENCRYPTION_KEY'),
    /** What seals the entries of the forms, newest first. */
    privateDataKeys: readPrivateDataKeys(),
    /** By which the cms knows that a form comes through the web server. */
    webServer: readSecret('WEB_SERVER_SECRET'),
  },
}

export type Settings = typeof settings

export default settings
