import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'vitest'
import { inCheckout } from '../checkout.mjs'
import { commands } from '../commands.mjs'

// What the forge does by itself, which no other test would miss.

/** @param {string[]} path */
const read = (...path) => readFileSync(inCheckout(...path), 'utf8')

test('the workflow runs npm test, also on the oldest Node that is supported', () => {
  const workflow = read('.github', 'workflows', 'test.yml')
  assert.match(workflow, /^ +- run: npm test$/m)
  const [, versions = ''] = workflow.match(/^ +node: \[(.*)\]$/m) ?? []
  const oldest = JSON.parse(read('package.json')).engines.node.match(/^>=(\d+\.\d+)/)[1]
  assert.ok(versions.includes(`'${oldest}'`), `${oldest} is not among ${versions}`)
})

test('the release makes its archives by the command of everybody else, and the images once', () => {
  const workflow = read('.github', 'workflows', 'release.yml')
  assert.match(workflow, /^ +- if: matrix\.node != '24'\n +run: npm run release$/m)
  assert.match(workflow, /^ +- if: matrix\.node == '24'\n +run: npm run release -- --images$/m)
  assert.match(workflow, /^ +node: \[.*'24'\]$/m)
  assert.ok('images' in (commands['release']?.flags ?? {}))
})

test('updates are looked for wherever something is built from an image', () => {
  const [, places = ''] = read('.github', 'dependabot.yml').match(/directories: \[(.*)\]/) ?? []
  const folders = places.split(', ').map((place) => place.slice(1))
  assert.deepEqual(folders, ['cms', 'web', 'deploy', 'deploy/postgres'])
  for (const folder of folders) assert.ok(existsSync(inCheckout(folder, 'Dockerfile')), folder)
})
