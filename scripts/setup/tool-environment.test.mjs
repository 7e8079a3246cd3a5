import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { temporaryFolder } from '../tests/temporary-folder.mjs'
import { missingCompilers } from './compilers.mjs'
import { toolEnvironment } from './tool-environment.mjs'

/**
 * A prefix with the headers of some Node.js.
 *
 * @param {string} modules NODE_MODULE_VERSION
 */
function prefixWithHeaders(modules) {
  const prefix = temporaryFolder()
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

test('compiles against the headers that lie beside the running Node', () => {
  const prefix = prefixWithHeaders(process.versions.modules)
  assert.equal(toolEnvironment({}, nodeIn(prefix)).npm_config_nodedir, prefix)
})

test('keeps a folder of headers that was given, if it is for this version', () => {
  const given = prefixWithHeaders(process.versions.modules)
  const own = prefixWithHeaders(process.versions.modules)
  const environment = toolEnvironment({ npm_config_nodedir: given }, nodeIn(own))
  assert.equal(environment.npm_config_nodedir, given)
})

test('drops headers of another version', () => {
  const given = prefixWithHeaders('1')
  const environment = toolEnvironment({ npm_config_nodedir: given }, nodeIn(temporaryFolder()))
  assert.equal(environment.npm_config_nodedir, undefined)
})

test('puts the running Node first on the path', () => {
  assert.equal(toolEnvironment({ PATH: '/bin' }, '/opt/node/bin/node').PATH, '/opt/node/bin:/bin')
  assert.equal(toolEnvironment({}, '/opt/node/bin/node').PATH, '/opt/node/bin')
})

test('names the compilers that are not on the path', () => {
  const folder = temporaryFolder()
  assert.deepEqual(missingCompilers({ PATH: folder }), ['python3', 'make', 'g++'])
  assert.deepEqual(missingCompilers({}), ['python3', 'make', 'g++'])
  writeFileSync(path.join(folder, 'make'), '', { mode: 0o755 })
  assert.deepEqual(missingCompilers({ PATH: folder }), ['python3', 'g++'])
})
