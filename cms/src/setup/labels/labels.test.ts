import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { componentForms } from '../../labels/components'
import { documentForms, formOf } from '../../labels/documents'

const src = path.resolve(import.meta.dirname, '../..')

/** The names of the fields of a schema that an editor fills in. */
function attributes(file: string): string[] {
  const schema: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof schema !== 'object' || schema === null || !('attributes' in schema)) {
    throw new Error(`${file} has no attributes`)
  }
  const all = Object.entries(Object(schema.attributes))
  // The other side of a relation is edited where the relation stands.
  return all
    .filter(([, value]) => !('mappedBy' in Object(value)) && Object(value).visible !== false)
    .map(([name]) => name)
}

/** Whether a folder below `api` holds a type that the content manager shows. */
function isEdited(name: string): boolean {
  const file = path.join(src, 'api', name, 'content-types', name, 'schema.json')
  return (
    existsSync(file) && !/"content-manager": \{\s*"visible": false/.test(readFileSync(file, 'utf8'))
  )
}

const types = Object.keys(documentForms).map((name) => {
  return [name, path.join(src, 'api', name, 'content-types', name, 'schema.json')] as const
})
const components = Object.keys(componentForms).map((uid) => {
  return [uid, `${path.join(src, 'components', ...uid.split('.'))}.json`] as const
})

describe('the forms of the admin', () => {
  it.each([...types, ...components])(
    '%s labels every field, and none that does not exist',
    (uid, file) => {
      const form = formOf(uid)
      const labelled = form?.rows.flat() ?? []
      expect([...labelled].sort()).toEqual(attributes(file).sort())
    },
  )

  it('leave no content type and no component out', () => {
    const folders = readdirSync(path.join(src, 'api')).filter(isEdited)
    expect(types.map(([name]) => name).sort()).toEqual(folders.sort())
    const files = readdirSync(path.join(src, 'components'), { recursive: true, encoding: 'utf8' })
    const uids = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5))
    expect(components.map(([uid]) => uid).sort()).toEqual(
      uids.map((uid) => uid.replace('/', '.')).sort(),
    )
  })
})
