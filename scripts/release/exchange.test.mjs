import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { temporaryFolder } from '../tests/temporary-folder.mjs'
import { exchange, formerOf } from './exchange.mjs'

/**
 * @param {string} version
 * @param {Record<string, string>} files
 */
function releaseOf(version, files) {
  const folder = temporaryFolder()
  const parts = [
    'release.json',
    ...new Set(Object.keys(files).map((file) => file.split('/').slice(0, 2).join('/'))),
  ]
  const said = {
    version,
    commit: null,
    madeAt: '',
    platform: 'linux',
    arch: 'x64',
    node: '20',
    parts,
  }
  write(folder, { 'release.json': JSON.stringify(said), ...files })
  return folder
}

/**
 * @param {string} folder
 * @param {Record<string, string>} files
 */
function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
}

/**
 * @param {string} folder
 * @returns {Record<string, string>} but for what is kept of former releases
 */
function contentOf(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')])
      .filter(([name = '']) => !name.startsWith('.former')),
  )
}

/** What an operator has there. */
const own = { 'cms/.env': 'secrets', 'cms/.data/branchline.db': 'rows', 'notes.txt': 'mine' }
const older = { 'cms/dist/a.js': 'old', 'cms/dist/gone.js': 'old', 'scripts/start.mjs': 'old' }
const newer = { 'cms/dist/a.js': 'new', 'scripts/start.mjs': 'new', 'docs/operating.md': 'new' }

test('another release comes in its place, what is the operator’s stays, and back it goes', () => {
  const folder = releaseOf('0.1.0', older)
  write(folder, own)
  const before = contentOf(folder)
  assert.equal(formerOf(folder), null)

  exchange(folder, releaseOf('0.2.0', newer), '/backups/one.tar.gz')
  const after = contentOf(folder)
  assert.deepEqual({ ...after, 'release.json': '' }, { ...own, ...newer, 'release.json': '' })
  const former = formerOf(folder)
  assert.deepEqual(former, {
    folder: path.join(folder, '.former'),
    name: 'branchline-0.1.0-linux-x64-node20',
    backup: '/backups/one.tar.gz',
  })

  exchange(folder, former?.folder ?? '', null)
  assert.deepEqual(contentOf(folder), before)
  // And forward again, since that is the former one now.
  exchange(folder, formerOf(folder)?.folder ?? '', null)
  assert.deepEqual(contentOf(folder), after)
})

test('a third takes the place of the second, and the first is let go', () => {
  const folder = releaseOf('0.1.0', older)
  exchange(folder, releaseOf('0.2.0', newer), null)
  exchange(folder, releaseOf('0.3.0', { 'scripts/start.mjs': 'third' }), null)
  assert.equal(formerOf(folder)?.name, 'branchline-0.2.0-linux-x64-node20')
  assert.deepEqual(Object.keys(contentOf(folder)).sort(), ['release.json', 'scripts/start.mjs'])
})

/**
 * Nothing of it happens.
 *
 * @param {string} folder
 * @param {string} incoming
 * @param {RegExp} words
 */
function expectRefused(folder, incoming, words) {
  const before = [contentOf(folder), contentOf(incoming)]
  assert.throws(() => exchange(folder, incoming, null), words)
  assert.deepEqual([contentOf(folder), contentOf(incoming)], before)
  assert.equal(formerOf(folder), null)
}

test('what its operator put where a part is to come stays, and is named', () => {
  for (const there of ['docs/operating.md', 'docs/operating.md/mine.txt']) {
    const folder = releaseOf('0.1.0', older)
    write(folder, { ...own, [there]: 'mine' })
    const words = /brings docs\/operating\.md, and something of that name is in .*: move it away/
    expectRefused(folder, releaseOf('0.2.0', newer), words)
  }
})

test('a release that would replace secrets, data or what is kept is refused', () => {
  for (const file of [
    'cms/.env',
    'cms/.data/branchline.db',
    '.cache/logs',
    '.former/update.json',
  ]) {
    const folder = releaseOf('0.1.0', older)
    write(folder, own)
    const incoming = releaseOf('0.2.0', { ...newer, [file]: 'theirs' })
    expectRefused(folder, incoming, /would replace .*, where its operator's own is/)
  }
})

test('where a part can’t be moved, all is as it was', () => {
  const folder = releaseOf('0.1.0', older)
  // A file where the folder of a part is to be.
  write(folder, { ...own, docs: 'mine' })
  expectRefused(folder, releaseOf('0.2.0', newer), /EEXIST|ENOTDIR/)
})

test('after one that was cut off nothing more is moved, and it is said where the parts are', () => {
  const folder = releaseOf('0.1.0', older)
  write(folder, { '.exchanging/scripts/start.mjs': 'the only one' })
  expectRefused(
    folder,
    releaseOf('0.2.0', newer),
    /cut off, and parts .* lie in .*\.exchanging: move/,
  )
})
