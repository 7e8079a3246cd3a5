import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { temporaryFolder } from '../tests/temporary-folder.mjs'
import { LogFile } from './log-file.mjs'

test('goes on where the last run ended, and remembers only its own last lines', () => {
  const file = path.join(temporaryFolder(), 'logs', 'cms.log')
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

test('sets a large log aside, and keeps no more than one such', () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'web.log')
  const log = new LogFile(file, { largest: 10 })
  for (const text of ['12345678\n', 'second\n', 'third\n']) log.write(text)
  log.close()
  assert.deepEqual(readdirSync(folder).sort(), ['web.log', 'web.log.1'])
  assert.equal(readFileSync(file, 'utf8'), 'third\n')
  assert.equal(readFileSync(`${file}.1`, 'utf8'), 'second\n')
})

test('drops what it cannot write, and says how much and since when as soon as it can', () => {
  const folder = temporaryFolder()
  const since = new Date('2026-11-26T18:00:00Z')
  const times = [since, new Date('2026-11-26T18:05:00Z')]
  const file = path.join(folder, 'logs', 'cms.log')
  // A file in the way of its folder: nothing can be written there, also by root.
  writeFileSync(path.join(folder, 'logs'), '')
  const log = new LogFile(file, { now: () => times.shift() ?? assert.fail('asked too often') })
  log.write('one\ntwo\n')
  log.write('thr')
  assert.equal(log.tail(2), 'two\nthr')
  rmSync(path.join(folder, 'logs'))
  log.write('four\n')
  log.write('five\n')
  log.close()
  assert.equal(
    readFileSync(file, 'utf8'),
    '3 lines of this log could not be written since 2026-11-26T18:00:00.000Z (EEXIST)\nfour\nfive\n',
  )
})

/** Only root can make a disk for a test. */
const cannotMount = process.platform !== 'linux' || process.getuid?.() !== 0

test.skipIf(cannotMount)('a full disk ends nothing and leaves no half of a line', () => {
  const folder = temporaryFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder])
  try {
    const file = path.join(folder, 'web.log')
    const log = new LogFile(file)
    const line = `${'x'.repeat(9_999)}\n`
    for (let count = 1; count <= 20; count++) log.write(line)
    const kept = statSync(file).size / line.length
    assert.ok(Number.isInteger(kept) && kept > 0 && kept < 20, `${kept} lines`)

    truncateSync(file)
    log.close()
    log.write('there is room\n')
    log.close()
    const [dropped, after] = readFileSync(file, 'utf8').split('\n')
    assert.match(
      dropped ?? '',
      new RegExp(`^${20 - kept} lines of this log could not be written since \\S+ \\(ENOSPC\\)$`),
    )
    assert.equal(after, 'there is room')
  } finally {
    execFileSync('umount', ['--lazy', folder])
  }
})
