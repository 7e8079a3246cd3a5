import assert from 'node:assert/strict'
import { test } from 'vitest'
import { drawn, importsBetween } from './drawing.mjs'

/** @param {string} source @param {string[]} imported */
const file = (source, ...imported) => ({
  source,
  dependencies: imported.map((resolved) => ({ resolved })),
})

/** @param {string} name */
const roomOf = (name) => (name.includes('/') ? (name.split('/')[0] ?? null) : null)

const modules = [
  file('attic/a', 'attic/b', 'hall/a', 'cellar/a'),
  file('attic/b', 'stairs'),
  file('hall/a', 'cellar/a'),
  file('cellar/a'),
  file('stairs', 'pantry/a'),
  file('pantry/a'),
]

test('an import that follows from others is left out, and what has no room passes on', () => {
  assert.deepEqual(
    [...importsBetween(modules, roomOf)],
    [
      ['attic', ['hall', 'pantry']],
      ['cellar', []],
      ['hall', ['cellar']],
      ['pantry', []],
    ],
  )
})

test('it is drawn with each room, also one that imports nothing', () => {
  assert.equal(
    drawn(importsBetween(modules.slice(2, 4), roomOf)),
    '```mermaid\nflowchart TD\n  cellar[cellar]\n  hall[hall]\n  hall --> cellar\n```',
  )
})
