/**
 * Keeps what a release makes of its example, for `formerReleases.test.ts` of later ones: its database on
 * SQLite, on PostgreSQL a backup by its own command, without uploads, and the addresses of all that is
 * public.
 *
 *     node cms/tests/former/keep.mjs FOLDER NAME
 *
 * FOLDER is the `cms` of that release, installed and built, such as this one's; NAME what it is called here,
 * its date first.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { quietMoment } from '../clock/testTime.mjs'
import { onPostgres, startPostgres } from '../postgres.mjs'

const [folder = '', name = '', isItsOwn] = process.argv.slice(2)
const appDir = path.resolve(folder)
const here = import.meta.dirname

if (!folder || !/^\d{4}-\d\d-\d\d-[\w.]+$/.test(name)) {
  console.error(
    'Give the folder of a cms, and a name such as 2026-11-27-0.1.0: they are taken in that order.',
  )
  process.exit(1)
}
if (isItsOwn) await fill()
else {
  keepSqlite()
  await keepPostgres()
  formatAddresses()
}

function keepSqlite() {
  inNewFolder((dataDir) => {
    runFilling(dataDir, '')
    const database = path.join(dataDir, 'branchline.db')
    const Database = createRequire(path.join(appDir, 'package.json'))('better-sqlite3')
    const open = new Database(database)
    open.pragma('journal_mode = DELETE')
    open.exec('vacuum')
    open.close()
    writeFileSync(path.join(here, `${name}.db.gz`), gzipSync(readFileSync(database), { level: 9 }))
  })
}

async function keepPostgres() {
  const postgres = await startPostgres()
  try {
    await onPostgres(postgres.url, 'create database former')
    inNewFolder((dataDir) => {
      const databaseUrl = `${postgres.url}/former`
      runFilling(dataDir, databaseUrl)
      // Pictures would be most of it, and no release reads them otherwise than another.
      rmSync(path.join(dataDir, 'public', 'uploads'), { recursive: true })
      const backups = path.join(dataDir, 'backups')
      const command = path.join(appDir, 'dist/src/backup/backupCommand.js')
      run(dataDir, databaseUrl, [command, `--to=${backups}`])
      for (const file of readdirSync(backups)) {
        writeFileSync(path.join(here, `${name}.tar.gz`), readFileSync(path.join(backups, file)))
      }
    })
  } finally {
    await postgres.stop()
  }
}

/** As `npm run check` wants it. */
function formatAddresses() {
  const root = path.resolve(here, '../../..')
  const formatter = path.join(root, 'node_modules/oxfmt/bin/oxfmt')
  spawnSync(process.execPath, [formatter, path.join(here, `${name}.json`)], {
    cwd: root,
    stdio: 'inherit',
  })
}

/** @param {(dataDir: string) => void} work */
function inNewFolder(work) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'branchline-former-'))
  try {
    work(dataDir)
  } finally {
    rmSync(dataDir, { recursive: true })
  }
}

/**
 * Calls this file once more, which fills that place.
 *
 * @param {string} dataDir
 * @param {string} databaseUrl
 */
function runFilling(dataDir, databaseUrl) {
  run(dataDir, databaseUrl, [import.meta.filename, appDir, name, 'fill'])
}

/**
 * Runs a script on the tests' clock, in that place.
 *
 * @param {string} dataDir
 * @param {string} databaseUrl
 * @param {string[]} script
 */
function run(dataDir, databaseUrl, script) {
  const secret = (/** @type {string} */ letter) => letter.repeat(40)
  const { status } = spawnSync(
    process.execPath,
    ['--import', path.join(here, '../clock/preload.mjs'), ...script],
    {
      cwd: appDir,
      stdio: 'inherit',
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        CLOCK_SHIFT: String(quietMoment - Date.now()),
        DATA_DIR: dataDir,
        DATABASE_URL: databaseUrl,
        SEED: 'true',
        APP_KEYS: `${secret('a')},${secret('b')}`,
        API_TOKEN_SALT: secret('c'),
        ADMIN_JWT_SECRET: secret('d'),
        TRANSFER_TOKEN_SALT: secret('e'),
        ENCRYPTION_KEY: secret('f'),
        PRIVATE_DATA_KEYS: secret('g'),
        WEB_SERVER_SECRET: secret('h'),
        STRAPI_TELEMETRY_DISABLED: 'true',
      },
    },
  )
  if (status !== 0) throw new Error(`Nothing was kept: ${script[0]} failed.`)
}

/** Boots that release on an empty folder, and notes what is public. */
async function fill() {
  process.chdir(appDir)
  const { createStrapi } = createRequire(path.join(appDir, 'package.json'))('@strapi/strapi')
  const distDir = path.join(appDir, 'dist')
  const app = await createStrapi({ appDir, distDir, serveAdminPanel: false }).load()
  app.server.mount()
  await new Promise((resolve) => app.server.httpServer.listen(0, '127.0.0.1', () => resolve(null)))
  const { port } = app.server.httpServer.address()
  const answer = await fetch(`http://127.0.0.1:${port}/api/site/sitemap`)
  const { data } = await answer.json()
  const entries = data.map((/** @type {{ kind: string, paths: object }} */ { kind, paths }) => ({
    kind,
    paths,
  }))
  writeFileSync(path.join(here, `${name}.json`), `${JSON.stringify(entries)}\n`)
  await app.destroy()
  process.exit(0)
}
