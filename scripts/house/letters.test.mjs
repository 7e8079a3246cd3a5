/** What is sent as a letter is made of what its look is written in. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { made, skeleton } from '../letters/skeleton.mjs'

test('the skeleton of letters is what MJML makes of it', async () => {
  assert.equal(
    readFileSync(made, 'utf8'),
    await skeleton(),
    'run `node scripts/letters/skeleton.mjs`',
  )
})
