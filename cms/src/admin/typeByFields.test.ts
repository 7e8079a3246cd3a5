import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { documentForms } from '../labels/documents'
import { isType } from '../content/types'
import { isPlannedByFields, typeByFields } from './typeByFields'

/** The fields of a type, also those that nobody edits. */
function attributes(uid: string): Record<string, unknown> {
  const name = uid.split('.')[1] ?? ''
  const file = `../api/${name}/content-types/${name}/schema.json`
  const text = readFileSync(path.resolve(import.meta.dirname, file), 'utf8')
  const schema = JSON.parse(text) as { attributes: Record<string, unknown> }
  return schema.attributes
}

it.each(Object.keys(documentForms))('tells %s from the others', (uid) => {
  expect(typeByFields(attributes(uid))).toBe(uid)
})

it('tells nothing of what is not ours', () => {
  expect(typeByFields({ username: {}, email: {} })).toBeUndefined()
})

it.each(Object.keys(documentForms))('tells whether %s can be published at a time', (uid) => {
  expect(isPlannedByFields(attributes(uid))).toBe(isType('planned', uid))
})
