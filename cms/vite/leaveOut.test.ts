import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { leaveOut, leftOut } from './leaveOut'

interface Schema {
  collectionName: string
  attributes: Record<string, { type: string; visible?: boolean }>
  pluginOptions?: { 'content-manager'?: { visible?: boolean } }
}

/** What people see forms of. */
function seenSchemas(): Schema[] {
  const src = path.join(import.meta.dirname, '..', 'src')
  const files = ['api', 'components'].flatMap((folder) =>
    readdirSync(path.join(src, folder), { recursive: true, encoding: 'utf8' }).flatMap((name) =>
      name.endsWith('.json') ? [path.join(src, folder, name)] : [],
    ),
  )
  return files
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Schema)
    .filter(({ pluginOptions }) => pluginOptions?.['content-manager']?.visible !== false)
}

it('leaves out no field that a form has', () => {
  const types = seenSchemas().flatMap(({ collectionName, attributes }) =>
    Object.entries(attributes).flatMap(([name, { type, visible }]) =>
      visible === false ? [] : [{ field: `${collectionName} ${name}`, type }],
    ),
  )
  expect(types.length).toBeGreaterThan(100)
  expect(types.filter(({ type }) => ['richtext', 'json'].includes(type))).toEqual([])
})

it('puts ours in the place of what it finds, and nothing in that of all else', async () => {
  const plugin = leaveOut()
  const at = (file: string) =>
    plugin.resolveId.call(
      { resolve: () => Promise.resolve({ id: `/a/node_modules/${file}` }) },
      'source',
      undefined,
      {},
    )
  const [first] = leftOut
  expect(await at('@strapi/content-type-builder/dist/admin/index.mjs?v=1')).toBe(
    path.resolve('vite/leftOut', first?.instead ?? ''),
  )
  expect(await at('@strapi/content-manager/dist/admin/index.mjs')).toBeNull()
  expect(await at('@strapi/content-type-builder/dist/admin/other.mjs')).toBeNull()
})

it('fails where Strapi has nothing any more that is left out, unless something else went wrong', () => {
  expect(() => leaveOut().buildEnd()).toThrow(/has nothing any more .*codemirror.*cms\/vite/)
  expect(() => leaveOut().buildEnd(new Error('another'))).not.toThrow()
})
