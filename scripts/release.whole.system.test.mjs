// A release as its operator has it: unpacked, started, updated, and back.
import assert from 'node:assert/strict'
import { execFile, execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, test } from 'vitest'
import { freePort } from '../cms/tests/ports/ports.mjs'
import { ROOT, inCheckout } from './checkout.mjs'
import { administrator } from './testing/administrator.mjs'
import { publishPage } from './tests/desk.mjs'
import { npmStart } from './tests/npm-start.mjs'
import { temporaryFolder } from './tests/temporary-folder.mjs'

const run = promisify(execFile)

/** @type {string} */
let archive
/** @type {string} where it was unpacked */
let folder
/** @type {Record<string, string>} */
let settings

beforeAll(async () => {
  const place = temporaryFolder(afterAll)
  await npm(ROOT, ['release'], { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? place })
  const made = readdirSync(inCheckout('.cache', 'release'))
  const [name = '', ...others] = made.filter((file) => file.endsWith('.tar.gz'))
  assert.deepEqual(others, [])
  archive = inCheckout('.cache', 'release', name)
  execFileSync('tar', ['-xzf', archive], { cwd: place })
  folder = path.join(place, name.replace('.tar.gz', ''))
  settings = {
    PATH: process.env.PATH ?? '',
    HOME: path.join(place, 'home'),
    WEB_PORT: String(await freePort()),
    CMS_PORT: String(await freePort()),
    // What is read where the source is not.
    SITE_LANGUAGES: 'en,es,de',
    TRUSTED_PROXIES: '0',
    SEED: 'true',
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  }
  mkdirSync(settings['HOME'] ?? '')
})

/**
 * @param {string} cwd
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
async function npm(cwd, args, env) {
  return run('npm', ['run', ...args], { cwd, env, maxBuffer: 10_000_000 })
}

/** @param {() => Promise<void>} [meanwhile] */
async function started(meanwhile) {
  const running = npmStart(settings, folder)
  assert.ok(await running.isReady(), running.said())
  assert.doesNotMatch(running.said(), /Building|Installing|pnpm/)
  await meanwhile?.()
  running.signal('SIGTERM')
  assert.equal(await running.ended, 0, running.said())
}

/** @param {string} address of the site */
async function read(address) {
  const answer = await fetch(`http://127.0.0.1:${settings['WEB_PORT']}${address}`)
  return { status: answer.status, text: await answer.text() }
}

/** @param {string} title */
const publish = (title) =>
  publishPage(`http://127.0.0.1:${settings['CMS_PORT']}`, administrator, title)

test('starts from nothing where it was unpacked, is edited and backed up', async () => {
  for (const file of [`${archive}.sha256`, archive.replace('.tar.gz', '.cdx.json')]) {
    assert.ok(existsSync(file), file)
  }
  await started(async () => {
    assert.equal((await read('/')).status, 200)
    await publish('Unpacked')
    assert.match((await read('/unpacked')).text, /<h1[^>]*>.*Unpacked/s)
    const { stdout } = await npm(folder, ['backup'], settings)
    assert.match(stdout, /branchline-.*\.tar\.gz/)
  })
  const { stdout } = await npm(folder, ['help'], settings)
  assert.match(stdout, /npm run update/)
  assert.doesNotMatch(stdout, /npm test|npm run build/)
})

test('an update replaces it and nothing else, keeps a backup, and goes back in one command', async () => {
  const newer = await another('99.1.0')
  const { stdout } = await npm(folder, ['update', '--', newer], settings)
  assert.match(stdout, /Branchline 99\.1\.0 .*is where \S+ .*was/)
  await started(async () => {
    assert.match((await read('/unpacked')).text, /Unpacked/)
    await publish('Newer')
  })
  const back = await npm(folder, ['update', '--', '--back'], settings)
  assert.match(back.stdout, /Branchline \S+ .*is back/)
  assert.doesNotMatch(back.stdout, /Branchline 99/)
  const [, backup = ''] = /npm run restore -- '(\S+)' --replace/.exec(back.stdout) ?? []
  await started(async () => {
    assert.match((await read('/newer')).text, /Newer/)
  })
  await npm(folder, ['restore', '--', backup, '--replace', '--yes'], settings)
  await started(async () => {
    assert.equal((await read('/newer')).status, 404)
    assert.match((await read('/unpacked')).text, /Unpacked/)
  })
})

test('one that is for another Node.js changes nothing, and says which is needed', async () => {
  const before = readFileSync(path.join(folder, 'release.json'), 'utf8')
  const odd = await another('99.2.0', { node: '18', parts: ['release.json'] })
  await assert.rejects(npm(folder, ['update', '--', odd], settings), /for Node\.js 18 /)
  assert.equal(readFileSync(path.join(folder, 'release.json'), 'utf8'), before)
})

/**
 * The archive of another release, which is this one but for what it says of itself.
 *
 * @param {string} version
 * @param {object} [more]
 */
async function another(version, more = {}) {
  const place = temporaryFolder()
  const inIt = path.join(place, path.basename(folder))
  const own = JSON.parse(readFileSync(path.join(folder, 'release.json'), 'utf8'))
  const said = { ...own, version, ...more }
  for (const part of said.parts) {
    cpSync(path.join(folder, part), path.join(inIt, part), {
      recursive: true,
      verbatimSymlinks: true,
    })
  }
  writeFileSync(path.join(inIt, 'release.json'), JSON.stringify(said))
  const packed = path.join(place, `${version}.tar.gz`)
  await run('tar', ['-czf', packed, path.basename(inIt)], { cwd: place })
  return packed
}

test('lists the packages that npm run sbom lists without making one', async () => {
  const list = archive.replace('.tar.gz', '.cdx.json')
  const { PATH = '', HOME = folder } = process.env
  await npm(ROOT, ['sbom'], { PATH, HOME })
  const packagesIn = (/** @type {string} */ file) =>
    JSON.parse(readFileSync(file, 'utf8')).components.map((/** @type {any} */ one) => one.purl)
  const alone = packagesIn(inCheckout('.cache', 'sbom', path.basename(list)))
  assert.ok(alone.length > 100)
  assert.deepEqual(alone, packagesIn(list))
})
