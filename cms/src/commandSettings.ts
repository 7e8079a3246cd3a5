/**
 * What the cms and the commands beside it read alike from the environment: none of it is a secret that
 * only the cms needs.
 */
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { closeToOthers } from './ownerOnly'

export class SettingError extends Error {
  override name = 'SettingError'

  constructor(variable: string, value: string | undefined, remedy: string) {
    super(
      value === undefined
        ? `The variable ${variable} is missing: ${remedy}`
        : `The variable ${variable} is "${value}": ${remedy}`,
    )
  }
}

/** All that can't be used of what the operator set, each in one line. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/** Reads one setting after the other, so that all that is wrong is told at once. */
export class SettingsReading {
  readonly #problems: string[] = []

  /** @param otherwise to go on with where it can't be used */
  value<Value>(readOne: () => Value, otherwise: Value): Value {
    try {
      return readOne()
    } catch (error) {
      if (!(error instanceof SettingError)) throw error
      this.#problems.push(error.message)
      return otherwise
    }
  }

  /** @throws SettingsError when anything could not be used */
  end(): void {
    if (this.#problems.length === 0) return
    refusal = this.#problems.join('\n')
    throw new SettingsError(refusal)
  }
}

let refusal: string | null = null

/** What was wrong with the settings, also where somebody else caught it; null: nothing. */
export function refusedSettings(): string | null {
  return refusal
}

export const read = (variable: string): string | undefined =>
  process.env[variable]?.trim() || undefined

export function readPort(variable: string, fallback: number): number {
  const value = read(variable)
  if (value === undefined) return fallback
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new SettingError(variable, value, 'give a port from 1 to 65535, for example 1337')
  }
  return port
}

export function readOrigin(variable: string, fallback: string): string {
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

/** What S3-compatible storage is reached with. */
export interface Bucket {
  name: string
  /** Origin of the service. */
  endpoint: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/** What S3-compatible storage needs, each with an example; S3_REGION is what most services don't look at. */
const bucketRemedies = {
  S3_BUCKET: 'give the name of the bucket that the uploads lie in, for example branch-uploads',
  S3_ENDPOINT: 'give the address of the storage, for example https://s3.eu-central-1.amazonaws.com',
  S3_ACCESS_KEY_ID: 'give the name of a key that may list, read, write and delete in the bucket',
  S3_SECRET_ACCESS_KEY: 'give the secret that belongs to S3_ACCESS_KEY_ID',
}

/** All of it, or nothing: half of it would leave uploads on this disk without a word. */
function readBucket(reading: SettingsReading): Bucket | null {
  const variables = [...Object.keys(bucketRemedies), 'S3_REGION']
  if (variables.every((variable) => read(variable) === undefined)) return null
  const needed = (variable: keyof typeof bucketRemedies) => {
    const value = read(variable)
    if (value === undefined) throw new SettingError(variable, undefined, bucketRemedies[variable])
    return value
  }
  const text = (variable: keyof typeof bucketRemedies) => reading.value(() => needed(variable), '')
  return {
    name: reading.value(() => {
      const name = needed('S3_BUCKET')
      if (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)) return name
      throw new SettingError('S3_BUCKET', name, bucketRemedies.S3_BUCKET)
    }, ''),
    endpoint: reading.value(() => readOrigin('S3_ENDPOINT', needed('S3_ENDPOINT')), ''),
    region: read('S3_REGION') ?? 'us-east-1',
    accessKeyId: text('S3_ACCESS_KEY_ID'),
    secretAccessKey: text('S3_SECRET_ACCESS_KEY'),
  }
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

function readDataDir(): string {
  const dataDir = path.resolve(read('DATA_DIR') ?? '.data')
  try {
    makeFolder(path.join(dataDir, 'public', 'uploads'))
  } catch (error) {
    throw new SettingError(
      'DATA_DIR',
      dataDir,
      `this folder can't be written (${error instanceof Error ? error.message : String(error)}); give one that can`,
    )
  }
  return dataDir
}

/** One step after the other: where nothing can be made, as in /proc, Node tries all at once for ever. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

/** What backups are made and restored with. */
export function readCommandSettings(reading: SettingsReading) {
  const dataDir = reading.value(readDataDir, '')
  const smtpUrl = reading.value(readSmtpUrl, null)
  const webPort = reading.value(() => readPort('WEB_PORT', 3000), 3000)
  const siteUrl = `http://127.0.0.1:${webPort}`
  return {
    /** Public origin of the site, without a trailing slash. */
    siteUrl: reading.value(() => readOrigin('SITE_URL', siteUrl), siteUrl),
    /** Where the database file lies, and the uploads unless they lie in a bucket; absolute. */
    dataDir,
    /** What of that others on this machine can still read or write. */
    openToOthers: dataDir === '' ? [] : closeToOthers(dataDir),
    /** Where the uploads lie; null: in `dataDir`. */
    bucket: readBucket(reading),
    /** PostgreSQL, or null for SQLite. */
    databaseUrl: reading.value(readDatabaseUrl, null),
    mail: {
      /** Mail server that mail goes out through; null: none is sent. */
      smtpUrl,
      from: reading.value(() => readMailFrom(read('SMTP_URL') !== undefined), ''),
    },
    backup: {
      /** Run by a shell with each finished backup, to bring it to another machine. */
      command: read('BACKUP_COMMAND') ?? null,
      /** Who is told of a backup that failed; null: nobody. */
      mailTo: reading.value(readBackupMailTo, null),
    },
  }
}

export type CommandSettings = ReturnType<typeof readCommandSettings>
