import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { spanishSections, spanishTypes } from '../../labels/spanish'
import { spanish } from './spanish'

const components = path.resolve(import.meta.dirname, '../../components')

function displayName(uid: string): string {
  const file = `${path.join(components, ...uid.split('.'))}.json`
  const schema = JSON.parse(readFileSync(file, 'utf8')) as { info: { displayName: string } }
  return schema.info.displayName
}

it('types and sections have the names of the forms', () => {
  expect(spanish).toMatchObject(spanishTypes)
  for (const [uid, name] of Object.entries(spanishSections)) {
    if (uid !== 'sections') expect(spanish[displayName(uid)], uid).toBe(name)
  }
})
