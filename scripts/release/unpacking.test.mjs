import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { temporaryFolder } from '../tests/temporary-folder.mjs'
import { digestOf } from './digest.mjs'
import { unpack } from './unpacking.mjs'

const work = {
  environment: process.env,
  stop: { asked: new AbortController().signal, forced: new AbortController().signal },
}

/** @param {string[]} names of the folders in it */
function archiveOf(...names) {
  const place = temporaryFolder()
  for (const name of names) {
    mkdirSync(path.join(place, name))
    writeFileSync(path.join(place, name, 'release.json'), '{}')
  }
  const archive = path.join(place, 'release.tar.gz')
  execFileSync('tar', ['-czf', archive, ...names], { cwd: place })
  return archive
}

test('unpacks what its checksum says that it is, and what has none', async () => {
  const archive = archiveOf('branchline-0.2.0')
  const folder = await unpack(archive, path.join(temporaryFolder(), 'new'), work)
  assert.deepEqual(
    [path.basename(folder), ...readdirSync(folder)],
    ['branchline-0.2.0', 'release.json'],
  )
  writeFileSync(`${archive}.sha256`, `${await digestOf(archive)}  release.tar.gz\n`)
  await unpack(archive, temporaryFolder(), work)
})

test('unpacks nothing of one that was damaged on its way', async () => {
  const archive = archiveOf('branchline-0.2.0')
  writeFileSync(`${archive}.sha256`, `${await digestOf(archive)}  release.tar.gz\n`)
  appendFileSync(archive, 'more')
  const place = temporaryFolder()
  await assert.rejects(unpack(archive, place, work), /is not what release\.tar\.gz\.sha256 says/)
  assert.deepEqual(readdirSync(place), [])
})

test('refuses what is no release', async () => {
  await assert.rejects(
    unpack(archiveOf('one', 'two'), temporaryFolder(), work),
    /more than one folder/,
  )
  const text = path.join(temporaryFolder(), 'text.tar.gz')
  writeFileSync(text, 'no archive')
  await assert.rejects(
    unpack(text, temporaryFolder(), work),
    /can't be unpacked: most likely it did not come whole/,
  )
})
