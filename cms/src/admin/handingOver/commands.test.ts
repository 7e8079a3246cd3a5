import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { commands } from './commands'

const guide = readFileSync(
  path.resolve(import.meta.dirname, '../../../../docs/operating.md'),
  'utf8',
)

it.each(Object.entries(commands))('what is typed of %s stands in the guide, too', (_way, typed) => {
  const lines = Object.values(typed('0.1.0')).flatMap((text) => text.split('\n'))
  expect(lines.length).toBeGreaterThan(5)
  // Paths and names are the reader's own.
  const own = /\/path\/to\/|RELEASE/
  for (const line of lines.filter((line) => !own.test(line))) expect(guide).toContain(line)
})
