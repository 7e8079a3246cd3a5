import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { temporaryFolder } from '../tests/temporary-folder.mjs'
import { sbomOf } from './sbom.mjs'

const release = {
  version: '0.2.0',
  commit: null,
  madeAt: '2036-05-14T10:00:00.000Z',
  platform: 'linux',
  arch: 'x64',
  node: '20',
  parts: [],
}

/**
 * Packages as pnpm lays them: each beside links to what it needs.
 *
 * @param {Record<string, { manifest: object, needs?: string[] }>} packages by the folder of each
 * @param {Record<'cms' | 'web', string[]>} asked the folders of what these two import
 */
function installed(packages, asked) {
  const folder = temporaryFolder()
  const store = path.join(folder, 'node_modules', '.pnpm')
  const nameOf = (/** @type {string} */ key) => Object(packages[key]?.manifest).name
  const placeOf = (/** @type {string} */ key) => path.join(store, key, 'node_modules', nameOf(key))
  const link = (/** @type {string} */ key, /** @type {string} */ beside) => {
    const place = path.join(beside, nameOf(key))
    mkdirSync(path.dirname(place), { recursive: true })
    symlinkSync(placeOf(key), place)
  }
  for (const [key, { manifest }] of Object.entries(packages)) {
    mkdirSync(placeOf(key), { recursive: true })
    writeFileSync(path.join(placeOf(key), 'package.json'), JSON.stringify(manifest))
  }
  for (const [key, { needs = [] }] of Object.entries(packages)) {
    for (const needed of needs) link(needed, path.join(store, key, 'node_modules'))
  }
  for (const name of /** @type {const} */ (['cms', 'web'])) {
    mkdirSync(path.join(folder, name, 'node_modules', '.bin'), { recursive: true })
    for (const key of asked[name]) link(key, path.join(folder, name, 'node_modules'))
  }
  return folder
}

test('names each package that lies there, its licence, and what needs it', async () => {
  const folder = installed(
    {
      'koa@2.0.0': {
        manifest: { name: 'koa', version: '2.0.0', license: 'MIT' },
        needs: ['@scope+part@1.0.0', 'old@0.1.0'],
      },
      '@scope+part@1.0.0': {
        manifest: { name: '@scope/part', version: '1.0.0', license: 'MIT OR Apache-2.0' },
      },
      'old@0.1.0': { manifest: { name: 'old', version: '0.1.0' } },
      'vue@3.0.0': { manifest: { name: 'vue', version: '3.0.0', license: 'SEE LICENSE IN FILE' } },
    },
    { cms: ['koa@2.0.0'], web: ['vue@3.0.0'] },
  )
  const { bomFormat, metadata, components, dependencies } = JSON.parse(
    await sbomOf(folder, release),
  )
  assert.equal(bomFormat, 'CycloneDX')
  assert.deepEqual([metadata.component.name, metadata.component.version], ['branchline', '0.2.0'])
  const told = components.map((/** @type {any} */ one) => [
    one.purl,
    JSON.stringify(one.licenses ?? null),
  ])
  assert.deepEqual(Object.fromEntries(told), {
    'pkg:npm/koa@2.0.0': '[{"license":{"id":"MIT"}}]',
    'pkg:npm/%40scope/part@1.0.0': '[{"expression":"MIT OR Apache-2.0"}]',
    'pkg:npm/old@0.1.0': 'null',
    'pkg:npm/vue@3.0.0': '[{"license":{"name":"SEE LICENSE IN FILE"}}]',
  })
  const needs = Object.fromEntries(
    dependencies.map((/** @type {any} */ one) => [one.ref, one.dependsOn ?? []]),
  )
  assert.deepEqual(needs['branchline'], ['koa@2.0.0', 'vue@3.0.0'])
  assert.deepEqual(needs['koa@2.0.0'], ['@scope+part@1.0.0', 'old@0.1.0'])
  assert.deepEqual(needs['old@0.1.0'], [])
})
