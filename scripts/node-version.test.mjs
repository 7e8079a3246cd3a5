import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'vitest'
import { inCheckout } from './checkout.mjs'
import { nodeVersionProblem } from './node-version.mjs'

test('accepts every supported Node.js and what comes after', () => {
  for (const version of [
    '20.19.0',
    '20.20.2',
    '22.12.0',
    '22.22.1',
    '24.0.0',
    '24.9.1',
    '26.0.0',
  ]) {
    assert.equal(nodeVersionProblem(version), null, version)
  }
})

test('names the version that is too old, and those that are not', () => {
  for (const version of ['12.22.0', '18.20.4', '20.18.3', '21.7.0', '22.11.0', '23.1.0']) {
    assert.match(nodeVersionProblem(version) ?? '', /20\.19.*22\.12.*24/s, version)
    assert.ok(nodeVersionProblem(version)?.includes(version))
  }
})

test('an old Node.js reads one sentence instead of an error of the language', () => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '16.20.2' } })`
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, 'scripts/start.mjs'],
    { cwd: inCheckout(), encoding: 'utf8' },
  )
  assert.equal(status, 1)
  assert.equal(stdout, '')
  assert.match(stderr, /^Branchline needs Node\.js .*this is 16\.20\.2.*\n$/)
})
