/** What `npm run backup` runs, and the service `backup` of docker-compose.yml. */
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { CommandSettings } from '../commandSettings'
import { bringElsewhere, tellByMail } from './elsewhere'
import { BackupFailure, wordsOf } from './failure'
import { makeBackup, type Backup } from './making'
import { everyNight, nextNight } from './nightly'
import { noteBackup } from './noting'
import { withPostgresTables } from './postgres/load'
import { rotate } from './rotation'
import { secretVariables } from './secrets'
import { loadSettings } from './settings'
import { databaseOf, withSqliteTables } from './sqlite'
import { interrupted, stopSignal } from './stopping'

interface Wishes {
  to: string
  /** How many backups are left in the folder; null: all. */
  keep: number | null
  isNightly: boolean
}

const say = (line: string) => process.stdout.write(`${line}\n`)
const complain = (line: string) => process.stderr.write(`\n${line}\n`)

async function main(): Promise<number> {
  const signal = stopSignal()
  const settings = loadSettings()
  const wishes = readArguments(settings)
  const make = () => makeOne(settings, wishes, signal)
  if (!wishes.isNightly) return (await make()) ? 0 : signal.aborted ? interrupted : 1
  say(
    `A backup is made each night into ${wishes.to}, next at ${nextNight(new Date()).toISOString()}.`,
  )
  await everyNight(make, signal)
  return 0
}

function readArguments({ dataDir }: CommandSettings): Wishes {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      keep: { type: 'string' },
      nightly: { type: 'boolean', default: false },
    },
  })
  return {
    to: path.resolve(values.to ?? path.join(dataDir, 'backups')),
    keep: values.keep === undefined ? null : readCount(values.keep),
    isNightly: values.nightly,
  }
}

function readCount(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) {
    throw new BackupFailure(
      `--keep is "${value}": give how many backups to keep, from 1 to 9999, for example --keep 14.`,
    )
  }
  return Number(value)
}

/** @returns whether everything went well; what did not was told */
async function makeOne(
  settings: CommandSettings,
  { to, keep }: Wishes,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const backup = await makeBackup({ ...settings, to, signal })
    say(summary(backup))
    await noteInLog(settings, backup)
    const removed = keep === null ? [] : await rotate(to, keep, path.basename(backup.file))
    if (removed.length > 0) say(`Removed, since ${keep} are kept: ${removed.join(', ')}`)
    const concern = concernOf(backup)
    if (concern !== null) {
      complain(concern)
      await mail(settings, 'A backup lacks something', concern)
    }
    if (settings.backup.command !== null) {
      await bringElsewhere(settings.backup.command, backup.file, signal)
    }
    return true
  } catch (error) {
    if (signal.aborted) {
      complain('Stopped.')
      return false
    }
    complain(wordsOf(error))
    await mail(settings, 'A backup failed', wordsOf(error))
    return false
  }
}

/** The backup is made, whether it can be noted or not. */
async function noteInLog(
  { dataDir, databaseUrl }: CommandSettings,
  { file, uploads }: Backup,
): Promise<void> {
  const facts = { uploads, folder: path.dirname(file) }
  try {
    if (databaseUrl === null) {
      await withSqliteTables(databaseOf(dataDir), (tables) => noteBackup(tables, facts))
    } else {
      await withPostgresTables(databaseUrl, (tables) => noteBackup(tables, facts))
    }
  } catch (error) {
    complain(`The security log could not be told of this backup: ${wordsOf(error)}`)
  }
}

function summary({ file, size, uploads }: Backup): string {
  return [
    `${file} (${(size / 1024 / 1024).toFixed(1)} MB) holds the database and ${uploads} uploaded files; it was read back and is whole.`,
    `It holds no secrets: keep the values of ${secretVariables.join(', ')} in cms/.env (with Docker in .env) somewhere else, apart from it.`,
  ].join('\n')
}

function concernOf({ file, missing, notHeld }: Backup): string | null {
  const concerns = [
    ...(missing.length > 0
      ? [
          `The database names ${missing.length} uploaded files that are not there, so they are not in ${file} either: ${missing.join(', ')}`,
        ]
      : []),
    ...(notHeld.length > 0
      ? [
          `The database has more in it than Branchline makes, which is not in ${file}: ${notHeld.join(', ')}`,
        ]
      : []),
  ]
  return concerns.length > 0 ? concerns.join('\n') : null
}

/** A mail that can't be sent is told of as well; the backup does not depend on it. */
async function mail(settings: CommandSettings, subject: string, text: string): Promise<void> {
  try {
    await tellByMail(settings, subject, text)
  } catch (error) {
    complain(
      `No mail could be sent to BACKUP_MAIL_TO by the mail server of SMTP_URL: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    complain(wordsOf(error))
    process.exit(1)
  },
)
