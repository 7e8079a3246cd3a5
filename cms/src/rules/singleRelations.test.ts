import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { Attributes } from '../checks/schema'
import { typesThatAre } from '../content/types'
import { singleRelations } from './singleRelations'

it('each relation of a draft to one other stays single', () => {
  const single = typesThatAre('drafted').flatMap((uid) => {
    const [, type = ''] = uid.split('.')
    const file = `../api/${type}/content-types/${type}/schema.json`
    const schema = JSON.parse(readFileSync(path.resolve(import.meta.dirname, file), 'utf8')) as {
      attributes: Attributes
    }
    return typesThatAre('drafted').flatMap((target) =>
      singleRelations(schema.attributes, target).map((field) => `${type} ${field}`),
    )
  })
  expect(single).toEqual(
    expect.arrayContaining([
      'page parent',
      'position adoptedAt',
      'position supersedes',
      'article continues',
      'article meeting',
      'article position',
      'article page',
      'special-date meeting',
    ]),
  )
})

it('what leads to another type, or of which there are many, is no concern of a publish', () => {
  const relation = (kind: string, target: string, visible = true) => ({
    type: 'relation',
    relation: kind,
    target,
    visible,
  })
  expect(
    singleRelations(
      {
        title: { type: 'string' },
        meeting: relation('manyToOne', 'api::meeting.meeting'),
        pages: relation('manyToMany', 'api::page.page'),
        translations: relation('oneToOne', 'api::page.page', false),
        page: relation('oneToOne', 'api::page.page'),
      },
      'api::page.page',
    ),
  ).toEqual(['page'])
})
