/** What `npm run restore` runs, with the cms stopped. */
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import type { CommandSettings } from '../commandSettings'
import { wordsOfAccess } from './accounts'
import { BackupFailure, wordsOf } from './failure'
import { isEmpty, requireUnused, restoreBackup, verifyBackup } from './restoring'
import { loadSettings } from './settings'
import { interrupted, stopSignal } from './stopping'
import { noteRestored } from './trials'

const word = 'replace'

async function main(): Promise<number> {
  const signal = stopSignal()
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      replace: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
    },
  })
  const [file, another] = positionals
  if (file === undefined || another !== undefined) {
    throw new BackupFailure('Name one file: a backup that `npm run backup` made.')
  }
  try {
    return await restore(path.resolve(file), loadSettings(), { ...values, signal })
  } catch (error) {
    if (!signal.aborted) throw error
    process.stdout.write('\nStopped: nothing was changed.\n')
    return interrupted
  }
}

interface Wishes {
  replace: boolean
  yes: boolean
  signal: AbortSignal
}

async function restore(
  file: string,
  settings: CommandSettings,
  { replace, yes, signal }: Wishes,
): Promise<number> {
  const manifest = await verifyBackup(file, settings, signal)
  await requireUnused(settings)
  const where = placesOf(settings)
  if (!(await isEmpty(settings))) {
    if (!replace) {
      throw new BackupFailure(
        `Nothing was done: there is content in ${where} already; add --replace to have it replaced by the backup.`,
      )
    }
    if (!yes && !(await confirm(where, manifest.madeAt, signal))) {
      process.stdout.write('Nothing was changed.\n')
      return 1
    }
  }
  const { access, isTidy } = await restoreBackup(file, settings, signal)
  await noteRestored(file, settings.dataDir, Date.now())
  process.stdout.write(
    `Restored: ${where} is as it was on ${manifest.madeAt}. The next start shows it.\n`,
  )
  process.stdout.write(wordsOfAccess(access))
  if (!isTidy) {
    process.stdout.write(
      'The bucket did not let all go that was there before: files that nothing names are left in it.\n',
    )
  }
  if (manifest.missing.length > 0) {
    process.stdout.write(
      `These uploads were gone when the backup was made: ${manifest.missing.join(', ')}\n`,
    )
  }
  return 0
}

function placesOf({ databaseUrl, dataDir, bucket }: CommandSettings): string {
  const database = databaseUrl === null ? null : 'the PostgreSQL database of DATABASE_URL'
  const uploads = bucket === null ? null : `the bucket ${bucket.name}`
  if (database !== null && uploads !== null) return `${database} and ${uploads}`
  return [database ?? uploads, dataDir].filter((place) => place !== null).join(' and ')
}

async function confirm(where: string, madeAt: string, signal: AbortSignal): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new BackupFailure(
      'Nothing was done: there is no terminal to ask on; add --yes to replace all content without being asked.',
    )
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // Ctrl-C, and a terminal that is closed: neither is an answer.
  const closed = new AbortController()
  terminal.once('close', () => closed.abort())
  try {
    const answer = await terminal.question(
      `All content, accounts and pictures in ${where} will be replaced by those of ${madeAt}.\nType "${word}" to go on: `,
      { signal: AbortSignal.any([signal, closed.signal]) },
    )
    return answer.trim() === word
  } catch {
    return false
  } finally {
    terminal.close()
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`\n${wordsOf(error)}\n`)
    process.exit(1)
  },
)
