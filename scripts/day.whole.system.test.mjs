// A day on which much goes wrong and nobody looks: the real `npm start` on PostgreSQL, by a moved clock.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { onTestFinished, test } from 'vitest'
import { freePort } from '../cms/tests/ports/ports.mjs'
import { onPostgres, startPostgres } from '../cms/tests/postgres.mjs'
import { administrator } from './testing/administrator.mjs'
import { publishPage } from './tests/desk.mjs'
import { fill } from './tests/full-disk.mjs'
import { npmStart } from './tests/npm-start.mjs'
import { nothingStays, processesOf } from './tests/processes.mjs'
import { temporaryFolder } from './tests/temporary-folder.mjs'
import { until } from './tests/until.mjs'
import { WholeClock } from './tests/whole-clock.mjs'

const minute = 60_000
const read = ['/', '/es', '/meetings', '/es/meetings', '/positions', '/calendar.ics']

/** Only root can make a disk for a test. */
const cannotMount = process.platform !== 'linux' || process.getuid?.() !== 0

test.skipIf(cannotMount)(
  'for a day it hangs, is killed, has a full disk and no database, and visitors read all the while',
  async () => {
    const place = temporaryFolder()
    const disk = path.join(place, 'data')
    const clockFolder = path.join(place, 'clock')
    for (const folder of [disk, clockFolder]) mkdirSync(folder)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', disk])
    onTestFinished(() => void execFileSync('umount', ['--lazy', disk]))
    const postgres = await startPostgres()
    onTestFinished(() => postgres.stop())
    await onPostgres(postgres.url, 'create database day')

    const clock = new WholeClock(clockFolder)
    const settings = {
      DATA_DIR: disk,
      DATABASE_URL: `${postgres.url}/day`,
      WEB_PORT: String(await freePort()),
      CMS_PORT: String(await freePort()),
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      HOME: place,
      ...clock.env,
    }
    const started = npmStart(settings)
    assert.ok(await started.isReady(), started.said())
    const site = `http://127.0.0.1:${settings.WEB_PORT}`
    const admin = `http://127.0.0.1:${settings.CMS_PORT}`

    /** @type {number[]} */
    let held = []
    let asked = 0
    let passedMs = 0

    /** Visitors come. */
    async function visit() {
      for (const address of read) {
        const answer = await fetch(site + address)
        const text = await answer.text()
        assert.equal(
          answer.status,
          200,
          `${address} after ${passedMs / minute} min: ${started.said()}`,
        )
        assert.match(text, address.endsWith('.ics') ? /^END:VCALENDAR/m : /<h1/)
        asked += 1
      }
    }

    /**
     * Time goes by, half a minute after the other; visitors come each quarter of an hour.
     *
     * @param {number} minutes
     */
    async function pass(minutes) {
      for (let half = 0; half < minutes * 2; half += 1) {
        await clock.pass(minute / 2, held)
        passedMs += minute / 2
        // What a server has begun, it ends before more time goes by.
        if (held.length === 0) await fetch(`${admin}/_health`).catch(() => undefined)
        if (half % 30 === 29) await visit()
      }
    }

    /**
     * Lets time go by, slowly enough for a server to start, until something is so.
     *
     * @param {() => boolean | Promise<boolean>} isSo
     */
    const passUntil = (isSo) =>
      until(async () => {
        await clock.pass(1000, held)
        passedMs += 1000
        await visit()
        return isSo()
      }, started.said)

    /**
     * The desk works, and visitors see it.
     *
     * @param {string} title
     */
    async function goesOn(title) {
      const address = await publishPage(admin, administrator, title)
      await passUntil(async () => (await fetch(site + address)).status === 200)
    }

    const cms = () => {
      const running = processesOf(disk).filter(({ folder }) => folder.endsWith('/cms'))
      const [{ pid } = { pid: 0 }] = running
      assert.ok(pid, started.said())
      return pid
    }
    const timesBack = () => started.said().match(/The cms is back after/g)?.length ?? 0

    // Whatever it reads first has to be there when the day begins.
    await goesOn('Morning')
    await pass(3 * 60)

    process.kill(cms(), 'SIGKILL')
    await passUntil(() => timesBack() === 1)
    assert.match(started.said(), /The cms was ended by SIGKILL\. It is started again/)
    await goesOn('Killed')
    await pass(3 * 60)

    held = [cms()]
    process.kill(held[0] ?? 0, 'SIGSTOP')
    await passUntil(() => /gave no answer, asked 6 times in a row/.test(started.said()))
    held = []
    await passUntil(() => timesBack() === 2)
    await goesOn('Hung')
    await pass(3 * 60)

    fill(path.join(disk, 'large'))
    await pass(2 * 60)
    rmSync(path.join(disk, 'large'))
    await goesOn('Room')
    await pass(3 * 60)

    await postgres.pause()
    await pass(60)
    await postgres.resume()
    // Whether it goes on or begins anew, it is there again by itself.
    await passUntil(async () => (await fetch(`${admin}/_ready`).catch(() => null))?.status === 204)
    await goesOn('Database')
    await pass(Math.ceil(24 * 60 - passedMs / minute))

    await goesOn('Evening')
    for (const title of ['morning', 'killed', 'hung', 'room', 'database', 'evening']) {
      assert.equal((await fetch(`${site}/${title}`)).status, 200, title)
    }
    const problems = path.join(disk, 'logs', 'problems')
    const told = readdirSync(problems).map((name) =>
      readFileSync(path.join(problems, name), 'utf8'),
    )
    assert.match(told.join(''), /had not shut down properly/)
    started.signal('SIGTERM')
    // What ends waits for its clock, too.
    let isOver = false
    void started.ended.then(() => (isOver = true))
    await until(async () => {
      await clock.pass(100, [])
      return isOver
    }, started.said)
    assert.equal(await started.ended, 0, started.said())
    await nothingStays(disk)
    console.log(`${asked} pages were read, each was there`)
    assert.ok(asked > 500)
  },
)
