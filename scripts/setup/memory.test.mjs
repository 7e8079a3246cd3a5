import assert from 'node:assert/strict'
import { test } from 'vitest'
import { memoryNote } from './memory.mjs'

test('says what a build needs, what is there and what to do, where it is too little', () => {
  assert.match(
    memoryNote('cms', 512.7) ?? '',
    /^Building the admin takes up to \d+ MB of memory, and 512 MB are free\. .*swap/,
  )
  assert.match(memoryNote('web', 300) ?? '', /^Building the site takes up to \d+ MB/)
})

test('says nothing where there is enough', () => {
  assert.equal(memoryNote('cms', 4_000), null)
  assert.equal(memoryNote('web', 1_000), null)
})
