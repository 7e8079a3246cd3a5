import assert from 'node:assert/strict'
import path from 'node:path'
import ts from 'typescript'
import { test } from 'vitest'
import { ROOT, inCheckout } from '../checkout.mjs'
import { filesOf } from '../setup/fingerprint.mjs'

/** @param {string} place of a project, or of its file */
function project(place) {
  const file = place.endsWith('.json') ? place : path.join(place, 'tsconfig.json')
  const { config, error } = ts.readConfigFile(file, (name) => ts.sys.readFile(name))
  assert.equal(error, undefined)
  return ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(file))
}

test('each source belongs to a project: of others neither types nor rules about them are known', () => {
  const { projectReferences = [] } = project(ROOT)
  const held = new Set(projectReferences.flatMap((each) => project(each.path).fileNames))
  const sources = filesOf(ROOT, '.').filter((file) => /(?<!\.config|\.d)\.tsx?$/.test(file))
  assert.ok(sources.length > 1000)
  assert.deepEqual(
    sources.filter((file) => !held.has(inCheckout(file))),
    [],
  )
})
