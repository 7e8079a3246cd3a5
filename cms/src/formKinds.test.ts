import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { formKinds } from './formKinds'

it('the database takes an entry of every kind, and of no other', () => {
  const file = 'api/involvement-entry/content-types/involvement-entry/schema.json'
  const schema = JSON.parse(readFileSync(path.resolve(import.meta.dirname, file), 'utf8')) as {
    attributes: { kind: { enum: string[] } }
  }
  expect(schema.attributes.kind.enum.sort()).toEqual([...formKinds].sort())
})
