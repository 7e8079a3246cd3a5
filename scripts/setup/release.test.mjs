import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { temporaryFolder } from '../tests/temporary-folder.mjs'
import { readRelease, requireThisMachine, thisMachine } from './release.mjs'

const release = {
  version: '0.2.0',
  commit: 'a1b2c3d4e5f6',
  madeAt: '2036-05-14T10:00:00.000Z',
  ...thisMachine(),
  parts: ['release.json', 'scripts', 'cms/dist'],
}

/** @param {unknown} said */
function folderOf(said) {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, 'release.json'), JSON.stringify(said))
  return folder
}

test('a release says what it is, and the source is none', () => {
  assert.deepEqual(readRelease(folderOf(release)), release)
  assert.deepEqual(readRelease(folderOf({ ...release, commit: null })), {
    ...release,
    commit: null,
  })
  assert.equal(readRelease(temporaryFolder()), null)
})

test('what is no list of places within the folder is refused by name', () => {
  for (const part of ['../cms', '/etc', 'cms/../../x', 'cms/..', '', 'a//b', 1]) {
    const folder = folderOf({ ...release, parts: [part] })
    assert.throws(
      () => readRelease(folder),
      /release\.json can't be read \(parts are no places in it\)/,
    )
  }
  assert.throws(
    () => readRelease(folderOf({ ...release, version: 2 })),
    /version is no text.*: unpack the release anew\.$/,
  )
  assert.throws(() => readRelease(folderOf('nothing')), /can't be read/)
})

test('one for another Node.js or another machine says which is needed', () => {
  requireThisMachine(release)
  const { platform, arch, node } = thisMachine()
  assert.throws(
    () => requireThisMachine({ ...release, node: '18' }),
    new RegExp(
      `for Node\\.js 18 .* take branchline-0\\.2\\.0-${platform}-${arch}-node${node}\\.tar\\.gz .* else Node\\.js 18\\.$`,
    ),
  )
  assert.throws(
    () => requireThisMachine({ ...release, arch: 'riscv64' }),
    /on \w+-riscv64, and this is .*, else the source, which npm start builds\.$/,
  )
})
