import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../testing/temporary-folder.mjs'
import { LogFile } from './log-file.mjs'

test('goes on where the last run ended, and remembers only its own last lines', (t) => {
  const file = path.join(temporaryFolder(t), 'logs', 'cms.log')
  const first = new LogFile(file)
  first.write('one\ntwo\n')
  first.close()
  const second = new LogFile(file)
  second.write(Buffer.from('three\nfour\nfive\n'))
  assert.equal(second.tail(2), 'four\nfive')
  assert.equal(second.tail(99), 'three\nfour\nfive')
  second.close()
  assert.equal(readFileSync(file, 'utf8'), 'one\ntwo\nthree\nfour\nfive\n')
})

test('sets a large log aside, and keeps no more than one such', (t) => {
  const folder = temporaryFolder(t)
  const file = path.join(folder, 'web.log')
  const log = new LogFile(file, { largest: 10 })
  for (const text of ['12345678\n', 'second\n', 'third\n']) log.write(text)
  log.close()
  assert.deepEqual(readdirSync(folder).sort(), ['web.log', 'web.log.1'])
  assert.equal(readFileSync(file, 'utf8'), 'third\n')
  assert.equal(readFileSync(`${file}.1`, 'utf8'), 'second\n')
})
