import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { sectionSelection } from './queries'

it('every section that a page can have is read', () => {
  const file = path.resolve(import.meta.dirname, '../../api/page/content-types/page/schema.json')
  const schema = JSON.parse(readFileSync(file, 'utf8')) as {
    attributes: { sections: { components: string[] } }
  }
  const { components } = schema.attributes.sections
  expect(Object.keys(sectionSelection).sort()).toEqual(components.sort())
})
