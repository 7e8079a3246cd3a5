import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { onTestFinished, test } from 'vitest'
import { inCheckout } from '../checkout.mjs'
import { temporaryFolder } from '../tests/temporary-folder.mjs'
import { holderOf, holdersIn, take } from './claims.mjs'

/**
 * Another process that takes a claim and keeps it until it is ended.
 *
 * @param {string} file
 */
async function otherHolder(file) {
  const program = `import { take } from ${JSON.stringify(inCheckout('scripts', 'running', 'claims.mjs'))}
    take(${JSON.stringify(file)}, 'the other one')
    console.log('taken')
    setInterval(() => {}, 1000)`
  const other = spawn(process.execPath, ['--input-type=module', '-e', program])
  onTestFinished(() => void other.kill('SIGKILL'))
  await once(other.stdout, 'data')
  return other
}

test('is refused while another process holds it, and free once that one was killed', async () => {
  const file = path.join(temporaryFolder(), 'claims', 'a.claim')
  const other = await otherHolder(file)
  const refused = take(file, 'me')
  assert.ok('heldBy' in refused)
  assert.equal(refused.heldBy.pid, other.pid)
  assert.equal(refused.heldBy.by, 'the other one')
  assert.equal(holdersIn(path.dirname(file)).length, 1)

  other.kill('SIGKILL')
  await once(other, 'exit')
  assert.ok(existsSync(file), 'a killed process leaves its claim behind')
  assert.equal(holderOf(file), null)
  const taken = take(file, 'me')
  assert.ok('release' in taken)
  assert.equal(holderOf(file)?.pid, process.pid)
  taken.release()
  assert.deepEqual(readdirSync(path.dirname(file)), [])
})

test('does not take another process of the same id for the holder', () => {
  const file = path.join(temporaryFolder(), 'a.claim')
  writeFileSync(file, JSON.stringify({ pid: process.pid, began: '1', by: 'long gone' }))
  assert.equal(holderOf(file), null)
  const taken = take(file, 'me')
  assert.ok('release' in taken)
  assert.match(readFileSync(file, 'utf8'), /"by":"me"/)
  taken.release()
})

test('a damaged claim counts as none', () => {
  const file = path.join(temporaryFolder(), 'a.claim')
  writeFileSync(file, '{"pid":')
  assert.equal(holderOf(file), null)
  const taken = take(file, 'me')
  assert.ok('release' in taken)
  taken.release()
})

test('nobody is in a folder that does not exist', () => {
  assert.deepEqual(holdersIn(path.join(temporaryFolder(), 'absent')), [])
})
