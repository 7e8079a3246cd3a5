import assert from 'node:assert/strict'
import { test } from 'vitest'
import { problemOf } from './trying-images.mjs'

const listed = ['koa@2.0.0', 'vue@3.0.0', 'both@1.0.0']
const cms = { user: 1000, tools: [], packages: ['koa@2.0.0', 'both@1.0.0'] }
const web = { user: 1000, tools: [], packages: ['vue@3.0.0', 'both@1.0.0'] }

test('images that hold together what the SBOM names are right', () => {
  assert.equal(problemOf([cms, web], listed), null)
})

test('what an image holds and the SBOM does not name is said, and the other way round', () => {
  assert.match(
    problemOf([cms, { ...web, packages: ['vue@3.0.0', 'vite@7.0.0'] }], listed) ?? '',
    /other packages .*: vite@7\.0\.0 is not in it\.$/,
  )
  assert.match(problemOf([cms], listed) ?? '', /: vue@3\.0\.0 is in no image\.$/)
})

test('what only building needs has no place in an image, nor has root', () => {
  assert.match(
    problemOf([cms, { ...web, tools: ['g++', 'make'] }], listed) ?? '',
    /: g\+\+, make\.$/,
  )
  assert.match(problemOf([{ ...cms, user: 0 }, web], listed) ?? '', /runs as root/)
})
