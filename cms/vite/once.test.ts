import { expect, it } from 'vitest'
import { keptSchema } from './keptSchema'
import { once } from './once'

const useDocument = '/a/@strapi/content-manager/dist/admin/hooks/useDocument.mjs'

it('asks for the kept rules of a form, and fails where there is nothing to exchange', () => {
  const plugin = once()
  expect(plugin.transform('createYupSchema(schema.attributes, components)', '/a/b.mjs')).toBeNull()
  expect(plugin.transform('makeSchema()', useDocument)).toBeNull()
  expect(() => plugin.buildEnd()).toThrow(/in another way .*cms\/vite\/once/)
  const code = plugin.transform(
    'return createYupSchema(schema.attributes, components)',
    useDocument,
  )
  expect(code).toContain('return keptSchema(createYupSchema, schema.attributes, components)')
  expect(() => plugin.buildEnd()).not.toThrow()
})

it('makes rules once, and anew when the type or one of its parts is another', () => {
  let times = 0
  const make = () => ({ number: (times += 1) })
  const [attributes, part] = [{ title: {} }, { attributes: {} }]
  const first = keptSchema(make, attributes, { part })
  expect(keptSchema(make, attributes, { part })).toBe(first)
  expect(keptSchema(make, attributes, { part: { attributes: {} } })).not.toBe(first)
  expect(keptSchema(make, attributes, { part, more: part }).number).toBe(3)
  expect(keptSchema(make, { title: {} }, { part }).number).toBe(4)
})
