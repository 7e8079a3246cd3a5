import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { test } from 'vitest'
import { inCheckout } from '../checkout.mjs'
import { commands } from '../commands.mjs'
import { COMMANDS, COPIED, MADE, manifest, scriptsOf } from './parts.mjs'

test('has the files of its commands, and nothing that builds or tests', () => {
  const scripts = scriptsOf()
  for (const file of scripts) {
    assert.ok(existsSync(inCheckout(file)), file)
    assert.doesNotMatch(file, /\.test\.|\/(testing|tests|house)\/|bench|release\/making/)
  }
  for (const name of COMMANDS) {
    assert.ok(name in commands, name)
    assert.ok(scripts.includes(`scripts/${name}.mjs`))
    assert.ok(scripts.includes(`scripts/commands/${name}.mjs`))
  }
})

test('its commands need no package', () => {
  for (const file of scriptsOf()) {
    const imported = readFileSync(inCheckout(file), 'utf8').matchAll(
      /^import [^;]*? from '([^'.]+)'/gm,
    )
    for (const [, name = ''] of imported) {
      assert.ok(builtinModules.includes(name.replace('node:', '')), `${file} imports ${name}`)
    }
  }
})

test('offers what works there, each as the source does', () => {
  const own = manifest()
  const source = JSON.parse(readFileSync(inCheckout('package.json'), 'utf8'))
  assert.deepEqual(Object.keys(Object(own['scripts'])), COMMANDS)
  assert.equal(Object(own['scripts']).start, source.scripts.start)
  assert.equal(own['version'], source.version)
  assert.equal(own['devDependencies'], undefined)
})

test('nothing of its operator is among its parts', () => {
  for (const part of [...COPIED, ...MADE]) {
    assert.doesNotMatch(part, /^(cms|web)$|\.env|\.data|\.cache/)
  }
})
