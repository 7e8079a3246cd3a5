import assert from 'node:assert/strict'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { temporaryFolder } from '../tests/temporary-folder.mjs'
import { removeUnread } from './packages.mjs'

test('takes away of packages what only debuggers and compilers read, and nothing of the sources', async () => {
  const folder = temporaryFolder()
  const files = {
    'node_modules/.pnpm/koa@2.0.0/node_modules/koa/index.js': true,
    'node_modules/.pnpm/koa@2.0.0/node_modules/koa/index.d.ts': false,
    'node_modules/.pnpm/koa@2.0.0/node_modules/koa/index.d.mts': false,
    'node_modules/.pnpm/koa@2.0.0/node_modules/koa/index.js.map': false,
    'node_modules/.pnpm/koa@2.0.0/node_modules/koa/map/of.ts': true,
    'web/env.d.ts': true,
  }
  for (const name of Object.keys(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), '')
  }
  // So pnpm lays a package of the workspace.
  mkdirSync(path.join(folder, 'node_modules/.pnpm/node_modules'))
  symlinkSync('../../../web', path.join(folder, 'node_modules/.pnpm/node_modules/web'))

  await removeUnread(folder)
  for (const [name, stays] of Object.entries(files)) {
    assert.equal(existsSync(path.join(folder, name)), stays, name)
  }
})
