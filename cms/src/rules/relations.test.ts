import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { isType, typesThatAre } from '../content/types'
import { singleRelations } from './singleRelations'

interface Relation {
  uid: string
  table: string
  name: string
  relation: string
  target: string
}

/** What the types that visitors read are related to, as their schemas say. */
const related = typesThatAre('public').flatMap((uid): Relation[] => {
  const [, type = ''] = uid.split('.')
  const file = `../api/${type}/content-types/${type}/schema.json`
  const schema = JSON.parse(readFileSync(path.resolve(import.meta.dirname, file), 'utf8')) as {
    collectionName: string
    attributes: Record<string, { type: string; relation: string; target: string }>
  }
  return Object.entries(schema.attributes)
    .filter(([, { type: kind }]) => kind === 'relation')
    .map(([name, { relation, target }]) => ({
      uid,
      table: schema.collectionName,
      name,
      relation,
      target,
    }))
})

it('each relation of a draft to one other stays single', () => {
  const inTable = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const single = related
    .filter(({ uid, target }) => isType('drafted', uid) && isType('drafted', target))
    .filter(({ relation }) => relation.endsWith('ToOne'))
    .map(({ table, name }) => `${table}_${inTable(name)}_lnk`)
  expect(Object.keys(singleRelations).sort()).toEqual(single.sort())
})
