import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'vitest'
import { inCheckout } from '../checkout.mjs'
import { OF_THE_CMS, goesIntoBuild } from './builds.mjs'

test('no file that git ignores makes a build outdated: a start would build anew for nothing', () => {
  const lines = readFileSync(inCheckout('.gitignore'), 'utf8').split('\n')
  const ignored = lines.filter((line) => /^(cms|web)\/.+[^/]$/.test(line))
  assert.ok(ignored.length > 0)
  for (const file of [...ignored, 'cms/.env', 'cms/npm-debug.log'])
    assert.equal(goesIntoBuild(file), false, file)
})

test('tests and their settings go into no build, sources do', () => {
  for (const file of [
    'cms/src/a.test.ts',
    'cms/src/a.walk.ts',
    'cms/vitest.config.mts',
    'web/vitest.config.ts',
  ]) {
    assert.equal(goesIntoBuild(file), false, file)
  }
  for (const file of ['cms/src/index.ts', 'cms/package.json', 'web/src/App.vue']) {
    assert.equal(goesIntoBuild(file), true, file)
  }
})

test('whatever web takes from the cms makes its build outdated', () => {
  const taken = ['web/src', 'web/server'].flatMap((folder) =>
    readdirSync(inCheckout(folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|vue)$/.test(file) && !file.endsWith('.test.ts'))
      .flatMap((file) =>
        [...readFileSync(inCheckout(folder, file), 'utf8').matchAll(/from 'cms\/(\w+)'/g)].map(
          ([, name]) => `cms/src/${name}.ts`,
        ),
      ),
  )
  assert.deepEqual([...new Set(taken)].sort(), OF_THE_CMS.toSorted())
})
