// The real `npm start` on the real system, with its data in a temporary folder.
import assert from 'node:assert/strict'
import { execFile, execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, onTestFinished, test } from 'vitest'
import { ROOT } from './checkout.mjs'
import { freePort } from '../cms/tests/ports/ports.mjs'
import { administrator } from './testing/administrator.mjs'
import { isWhole } from './testing/whole.mjs'
import { fill } from './tests/full-disk.mjs'
import { npmStart } from './tests/npm-start.mjs'
import { nothingStays, processesOf } from './tests/processes.mjs'
import { temporaryFolder } from './tests/temporary-folder.mjs'
import { until } from './tests/until.mjs'

/** @param {number} pid */
const commandOf = (pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ')

/** Only root can make a disk for a test. */
const cannotMount = process.platform !== 'linux' || process.getuid?.() !== 0

/** @param {string} url */
async function statusOf(url) {
  const response = await fetch(url, { redirect: 'manual' })
  await response.arrayBuffer()
  return response.status
}

/**
 * What Home says to whoever runs the site, but for what is the machine's.
 *
 * @param {string} admin
 * @param {{ email: string, password: string }} administrator
 * @returns {Promise<{ kind: string, facts: Record<string, number> }[]>}
 */
async function noticesOn(admin, administrator) {
  const login = await fetch(`${admin}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(administrator),
  })
  const { data } = /** @type {{ data: { token: string } }} */ (await login.json())
  const home = await fetch(`${admin}/branchline/home`, {
    headers: { authorization: `Bearer ${data.token}` },
  })
  const { notices } = /** @type {{ notices: Awaited<ReturnType<typeof noticesOn>> }} */ (
    await home.json()
  )
  return notices.filter(({ kind }) => kind !== 'disk-filling')
}

/**
 * Logs of both servers, of which the cms was killed once.
 *
 * @param {string} folder
 */
function expectReadableLogs(folder) {
  for (const name of ['cms', 'web']) {
    const lines = readFileSync(path.join(folder, `${name}.log`), 'utf8')
      .trim()
      .split('\n')
    assert.ok(lines.length > 1)
    for (const line of lines) {
      const { level, time } = JSON.parse(line)
      assert.match(level, /^(info|http|warn|error)$/, line)
      assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, line)
    }
    assert.doesNotMatch(
      lines.join(),
      /GET \/api\/site/,
      'what the web server asks for all the time',
    )
  }
  const problems = path.join(folder, 'problems')
  const [apart = ''] = readdirSync(problems).filter((name) => name.startsWith('cms-'))
  assert.match(
    readFileSync(path.join(problems, apart), 'utf8'),
    /The cms had not shut down properly/,
  )
}

/** @param {string} dataDir */
async function freshSettings(dataDir) {
  return {
    DATA_DIR: dataDir,
    WEB_PORT: String(await freePort()),
    CMS_PORT: String(await freePort()),
    // To load the example takes as long as all the rest of a start.
    SEED: 'false',
  }
}

/**
 * What others on this machine could read, but for what npm itself keeps.
 *
 * @param {string} folder
 */
function openIn(folder) {
  const names = ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]
  return names.filter(
    (name) => !name.startsWith('.npm') && (lstatSync(path.join(folder, name)).mode & 0o077) !== 0,
  )
}

/**
 * A data folder as an older release left it.
 *
 * @param {string} folder
 */
function openAll(folder) {
  for (const name of ['logs', 'mail']) {
    mkdirSync(path.join(folder, name), { recursive: true })
    writeFileSync(path.join(folder, name, 'older.log'), '', { flag: 'a' })
  }
  const names = ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]
  for (const name of names) {
    const entry = path.join(folder, name)
    chmodSync(entry, lstatSync(entry).isDirectory() ? 0o755 : 0o644)
  }
}

describe('npm start', () => {
  const dataDir = temporaryFolder(afterAll)
  /** @type {Awaited<ReturnType<typeof freshSettings>>} */
  let settings

  beforeAll(async () => {
    settings = await freshSettings(dataDir)
  })

  /**
   * @param {import('./tests/npm-start.mjs').Started} started
   * @param {NodeJS.Signals} signal
   */
  async function leavesNothingBehind(started, signal) {
    started.signal(signal)
    assert.equal(await started.ended, 0, started.said())
    assert.match(started.said(), /Stopped\.\n/)
    assert.deepEqual(processesOf(dataDir), [])
    assert.ok(existsSync(path.join(dataDir, 'branchline.db')))
    assert.ok(!existsSync(path.join(dataDir, 'branchline.db-wal')), 'SQLite was closed')
    assert.ok(!existsSync(path.join(dataDir, 'in-use.claim')))
  }

  /** Also where newer code lies in the folder by now, which waits for the next start. */
  async function backsUpWithWhatRuns() {
    const stamp = path.join(ROOT, 'cms', 'dist', '.built-from')
    const builtFrom = readFileSync(stamp)
    writeFileSync(stamp, 'older code')
    try {
      const { stdout } = await promisify(execFile)('npm', ['run', 'backup'], {
        cwd: ROOT,
        env: { PATH: process.env.PATH, HOME: dataDir, ...settings },
      })
      assert.match(stdout, /it was read back and is whole/)
      assert.doesNotMatch(stdout, /Building|Installing/)
    } finally {
      writeFileSync(stamp, builtFrom)
    }
  }

  // What it serves, and that it leaves nothing behind, is held by the next one, too.
  test.runIf(isWhole)('serves site and admin, and Ctrl-C leaves nothing behind', async () => {
    openAll(dataDir)
    const started = npmStart(settings)
    assert.ok(await started.isReady(), started.said())
    assert.deepEqual(openIn(dataDir), [], 'data is for its owner alone')
    assert.ok(started.said().includes(`http://127.0.0.1:${settings.WEB_PORT}\n`))
    assert.ok(started.said().includes(`http://127.0.0.1:${settings.CMS_PORT}/admin\n`))
    assert.ok(started.said().includes(dataDir))
    assert.equal(await statusOf(`http://127.0.0.1:${settings.WEB_PORT}/meetings`), 200)
    assert.equal(await statusOf(`http://127.0.0.1:${settings.WEB_PORT}/es/meetings`), 200)
    assert.equal(await statusOf(`http://127.0.0.1:${settings.CMS_PORT}/admin`), 200)
    await leavesNothingBehind(started, 'SIGINT')
  })

  test('a second start builds nothing, refuses another one meanwhile, starts a cms again that dies, lets a backup be made, and SIGTERM leaves nothing behind', async () => {
    openAll(dataDir)
    const started = npmStart({
      ...settings,
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
    })
    assert.ok(await started.isReady(), started.said())
    assert.deepEqual(openIn(dataDir), [], 'data is for its owner alone')
    assert.doesNotMatch(started.said(), /Building|Installing/)
    assert.ok(started.said().includes(`http://127.0.0.1:${settings.WEB_PORT}\n`))
    assert.ok(started.said().includes(`http://127.0.0.1:${settings.CMS_PORT}/admin\n`))
    assert.equal(await statusOf(`http://127.0.0.1:${settings.CMS_PORT}/admin`), 200)

    const other = npmStart({ ...settings, ...(await freshSettings(dataDir)) })
    assert.equal(await other.ended, 1)
    assert.match(other.said(), /"npm start" \(process \d+\) already works on the data in /)
    assert.equal(await statusOf(`http://127.0.0.1:${settings.WEB_PORT}/meetings`), 200)

    const cms = processesOf(dataDir).find(({ folder }) => folder === path.join(ROOT, 'cms'))
    assert.ok(cms)
    process.kill(cms.pid, 'SIGKILL')
    await until(async () => {
      assert.equal(await statusOf(`http://127.0.0.1:${settings.WEB_PORT}/meetings`), 200)
      return /Z The cms is back after /.test(started.said())
    }, started.said)
    assert.match(started.said(), /Z The cms was ended by SIGKILL\. It is started again in 1\.0 s; /)
    const [notice] = await noticesOn(`http://127.0.0.1:${settings.CMS_PORT}`, administrator)
    assert.equal(notice?.kind, 'ended-unexpectedly')
    assert.equal(notice.facts.times, 1)
    expectReadableLogs(path.join(dataDir, 'logs'))
    await backsUpWithWhatRuns()
    await leavesNothingBehind(started, 'SIGTERM')
  })

  test.runIf(isWhole)(
    'when npm is killed, everything ends, and the database is closed',
    async () => {
      const started = npmStart(settings)
      assert.ok(await started.isReady(), started.said())
      started.signal('SIGKILL')
      await started.ended
      await nothingStays(dataDir)
      assert.ok(!existsSync(path.join(dataDir, 'branchline.db-wal')), 'SQLite was closed')
    },
  )

  test.skipIf(cannotMount)(
    'a full disk ends nothing, and when the start itself is killed, nothing outlives it',
    async () => {
      const disk = mkdtempSync(path.join(tmpdir(), 'branchline-test-'))
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=30m', 'tmpfs', disk])
      const started = npmStart({ ...settings, DATA_DIR: disk })
      onTestFinished(() => {
        execFileSync('umount', ['--lazy', disk])
        rmdirSync(disk)
      })
      assert.ok(await started.isReady(), started.said())
      const site = `http://127.0.0.1:${settings.WEB_PORT}`
      const admin = `http://127.0.0.1:${settings.CMS_PORT}/admin`
      const logs = ['cms', 'web'].map((name) => path.join(disk, 'logs', `${name}.log`))
      // What is left of a block that a log has already takes its next 4096 bytes.
      const told = / lines? of this log could not be written since \S+ \(ENOSPC\)\n/

      for (let count = 1; count <= 100; count++) {
        // Again each time: the servers give room back, as when the database empties its journal.
        fill(path.join(disk, 'large'))
        assert.equal(await statusOf(`${site}/meetings`), 200)
        assert.equal(await statusOf(admin), 200)
      }
      const readiness = async () => {
        const answer = await fetch(`${site}/readyz`)
        return [answer.status, await answer.text()]
      }
      assert.deepEqual(await readiness(), [200, 'ready; a disk is almost full'])

      rmSync(path.join(disk, 'large'))
      assert.deepEqual(await readiness(), [200, 'ready'])
      for (const log of logs) {
        await until(
          async () => {
            await Promise.all([statusOf(site), statusOf(admin)])
            return told.test(readFileSync(log, 'utf8'))
          },
          () => `${log}: ${readFileSync(log, 'utf8').slice(-500)}`,
        )
      }

      const starter = processesOf(disk).find(({ pid }) => commandOf(pid).includes('start.mjs'))
      assert.ok(starter)
      process.kill(starter.pid, 'SIGKILL')
      await started.ended
      await nothingStays(disk)
      assert.ok(!existsSync(path.join(disk, 'branchline.db-wal')), 'SQLite was closed')

      fill(path.join(disk, 'large'))
      // npm writes into its home by itself.
      const again = npmStart({ ...settings, DATA_DIR: disk, HOME: dataDir })
      assert.equal(await again.ended, 1)
      assert.match(again.said(), /A disk is full/)
      assert.doesNotMatch(again.said(), /\.mjs:\d/)
    },
  )

  // That the cms refuses it, and that it takes a start with it, is held beside each.
  test.runIf(isWhole)(
    'open to the network it refuses to run with an admin that nobody owns',
    async () => {
      const folder = temporaryFolder()
      const started = npmStart({ ...(await freshSettings(folder)), HOST: '0.0.0.0' })
      assert.equal(await started.ended, 1, started.said())
      assert.match(started.said(), /ADMIN_EMAIL.*ADMIN_PASSWORD/s)
      assert.doesNotMatch(started.said(), /Starting the web server/)
      assert.deepEqual(processesOf(folder), [])
    },
  )
})
