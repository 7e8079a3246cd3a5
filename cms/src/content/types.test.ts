import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { isType, typesThatAre, typeThatIs } from './types'

const api = path.resolve(import.meta.dirname, '../api')

interface Schema {
  kind: 'collectionType' | 'singleType'
  options?: { draftAndPublish?: boolean }
}

const schemas = readdirSync(api, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('schema.json'))
  .map((file) => {
    const [name] = file.split(path.sep)
    const schema = JSON.parse(readFileSync(path.join(api, file), 'utf8')) as Schema
    return { uid: `api::${name}.${name}`, schema }
  })

it.each(schemas)('$uid is public or of programs, drafted and single as its schema says', (type) => {
  const { uid, schema } = type
  expect(isType('public', uid)).not.toBe(isType('internal', uid))
  expect(isType('drafted', uid)).toBe(schema.options?.draftAndPublish === true)
  expect(isType('immediate', uid)).toBe(isType('public', uid) && !isType('drafted', uid))
  if (isType('public', uid)) expect(isType('single', uid)).toBe(schema.kind === 'singleType')
})

it('nothing is said of a type that is not there', () => {
  const known = schemas.map(({ uid }) => uid)
  expect(known).toEqual(expect.arrayContaining(typesThatAre('public')))
  expect(known).toEqual(expect.arrayContaining(typesThatAre('internal')))
  expect(isType('public', 'plugin::upload.file')).toBe(false)
  expect(isType('public', null)).toBe(false)
  // What every object has is no type either, whoever asks for it in an address.
  for (const name of ['constructor', 'toString', '__proto__']) {
    expect(isType('public', name), name).toBe(false)
  }
})

it('what is about one type finds it by what is true of it alone', () => {
  expect(typeThatIs('dated')).toBe('api::meeting.meeting')
  expect(typeThatIs('ofOneDate', 'drafted')).toBe('api::special-date.special-date')
  expect(typeThatIs('settings', 'addressing')).toBe('api::site-settings.site-settings')
  expect(() => typeThatIs('ofOneDate')).toThrow('not one type')
  expect(() => typeThatIs('dated', 'internal')).toThrow('not one type')
})
