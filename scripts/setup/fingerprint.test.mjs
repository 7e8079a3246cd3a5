import assert from 'node:assert/strict'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { temporaryFolder } from '../tests/temporary-folder.mjs'
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs'

function sources() {
  const root = temporaryFolder()
  mkdirSync(path.join(root, 'src', 'deep'), { recursive: true })
  writeFileSync(path.join(root, 'src', 'a.ts'), 'a')
  writeFileSync(path.join(root, 'src', 'deep', 'b.ts'), 'b')
  writeFileSync(path.join(root, 'package.json'), '{}')
  const places = ['src', 'package.json', 'absent']
  return {
    root,
    taken: (/** @type {string[]} */ facts = []) => fingerprint({ root, places, facts }),
    write: (/** @type {string} */ file, /** @type {string} */ text) =>
      writeFileSync(path.join(root, file), text),
  }
}

test('stays the same while nothing changes', () => {
  const { taken } = sources()
  assert.equal(taken(), taken())
})

test('changes with a content, a name, a new file, a removed file and a fact', () => {
  const { root, taken, write } = sources()
  const seen = [taken()]
  write('src/deep/b.ts', 'changed')
  seen.push(taken())
  renameSync(path.join(root, 'src', 'a.ts'), path.join(root, 'src', 'c.ts'))
  seen.push(taken())
  write('absent', 'now there')
  seen.push(taken())
  rmSync(path.join(root, 'package.json'))
  seen.push(taken())
  seen.push(taken(['another Node']))
  assert.equal(new Set(seen).size, seen.length)
})

test('does not look at what is made, nor at what does not matter', () => {
  const { root, taken, write } = sources()
  const before = taken()
  mkdirSync(path.join(root, 'src', 'node_modules'))
  write('src/node_modules/x.js', 'x')
  assert.equal(taken(), before)
  write('src/a.test.ts', 'a test')
  assert.notEqual(taken(), before)
  const withoutTests = fingerprint({
    root,
    places: ['src', 'package.json', 'absent'],
    matters: (file) => !file.includes('.test.'),
  })
  assert.equal(withoutTests, before)
})

test('a stamp is read back, and absent when there is none', () => {
  const file = path.join(temporaryFolder(), 'dist', '.built-from')
  assert.equal(readStamp(file), null)
  writeStamp(file, 'abc')
  assert.equal(readStamp(file), 'abc')
})
