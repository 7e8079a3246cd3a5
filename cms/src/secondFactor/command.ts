/** What `npm run second-factor` runs, whether the cms runs or not. It knows no Strapi, and no secret. */
import { parseArgs } from 'node:util'
import type { Tables } from '../backup/tables'
import { BackupFailure, wordsOf } from '../backup/failure'
import { withPostgresTables } from '../backup/postgres/load'
import { loadSettings } from '../backup/settings'
import { databaseOf, withSqliteTables } from '../backup/sqlite'
import { codeFor, namedAccount, resetOf } from './byCommand'

async function main(): Promise<void> {
  const { reset, code } = readArguments()
  const email = reset ?? code
  if (email === undefined || (reset !== undefined && code !== undefined)) {
    throw new BackupFailure(
      'Give --reset=ADDRESS or --code=ADDRESS, with the email address of an account.',
    )
  }
  const settings = loadSettings()
  const act = async (tables: Tables) => {
    const said = await inOne(tables, async () => {
      const account = await namedAccount(tables, email)
      const now = Date.now()
      return reset === undefined ? codeFor(tables, account, now) : resetOf(tables, account, now)
    })
    process.stdout.write(`${said}\n`)
  }
  const { databaseUrl, dataDir } = settings
  if (databaseUrl === null) await withSqliteTables(databaseOf(dataDir), act)
  else await withPostgresTables(databaseUrl, act)
}

/** Nothing is done that is not noted. */
async function inOne({ schema, run }: Tables, act: () => Promise<string>): Promise<string> {
  await run(schema === 'main' ? 'begin immediate' : 'begin')
  try {
    const said = await act()
    await run('commit')
    return said
  } catch (error) {
    await run('rollback')
    throw error
  }
}

function readArguments(): { reset?: string; code?: string } {
  try {
    return parseArgs({ options: { reset: { type: 'string' }, code: { type: 'string' } } }).values
  } catch {
    return {}
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`\n${wordsOf(error)}\n`)
  process.exitCode = 1
})
