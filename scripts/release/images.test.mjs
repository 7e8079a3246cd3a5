import assert from 'node:assert/strict'
import { test } from 'vitest'
import { sourceOf } from './images.mjs'

test('names where everybody finds the source, and never a password or a place of this machine', () => {
  const source = 'https://git.example.org/branch/branchline'
  for (const remote of [source, `${source}.git`, `${source}/`]) {
    assert.equal(sourceOf(remote), source)
  }
  assert.equal(
    sourceOf('https://ada:secret@git.example.org/branch/branchline.git'),
    'https://git.example.org/branch/branchline',
  )
  for (const remote of ['/srv/branchline', 'git@git.example.org:branch/branchline', '', null]) {
    assert.equal(sourceOf(remote), null)
  }
})
