import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../testing/temporary-folder.mjs'
import { missingCompilers } from './compilers.mjs'
import { toolEnvironment } from './tool-environment.mjs'

/**
 * A prefix with the headers of some Node.js.
 *
 * @param {import('node:test').TestContext} t
 * @param {string} modules NODE_MODULE_VERSION
 */
function prefixWithHeaders(t, modules) {
  const prefix = temporaryFolder(t)
  const headers = path.join(prefix, 'include', 'node')
  mkdirSync(headers, { recursive: true })
  writeFileSync(path.join(headers, 'node.h'), '')
  writeFileSync(
    path.join(headers, 'node_version.h'),
    `#define X\n#define NODE_MODULE_VERSION ${modules}\n`,
  )
  return prefix
}

const nodeIn = (/** @type {string} */ prefix) => path.join(prefix, 'bin', 'node')

test('compiles against the headers that lie beside the running Node', (t) => {
  const prefix = prefixWithHeaders(t, process.versions.modules)
  assert.equal(toolEnvironment({}, nodeIn(prefix)).npm_config_nodedir, prefix)
})

test('keeps a folder of headers that was given, if it is for this version', (t) => {
  const given = prefixWithHeaders(t, process.versions.modules)
  const own = prefixWithHeaders(t, process.versions.modules)
  const environment = toolEnvironment({ npm_config_nodedir: given }, nodeIn(own))
  assert.equal(environment.npm_config_nodedir, given)
})

test('drops headers of another version', (t) => {
  const given = prefixWithHeaders(t, '1')
  const environment = toolEnvironment({ npm_config_nodedir: given }, nodeIn(temporaryFolder(t)))
  assert.equal(environment.npm_config_nodedir, undefined)
})

test('puts the running Node first on the path', () => {
  assert.equal(toolEnvironment({ PATH: '/bin' }, '/opt/node/bin/node').PATH, '/opt/node/bin:/bin')
  assert.equal(toolEnvironment({}, '/opt/node/bin/node').PATH, '/opt/node/bin')
})

test('names the compilers that are not on the path', (t) => {
  const folder = temporaryFolder(t)
  assert.deepEqual(missingCompilers({ PATH: folder }), ['python3', 'make', 'g++'])
  assert.deepEqual(missingCompilers({}), ['python3', 'make', 'g++'])
  writeFileSync(path.join(folder, 'make'), '', { mode: 0o755 })
  assert.deepEqual(missingCompilers({ PATH: folder }), ['python3', 'g++'])
})
