import { expect, it } from 'vitest'
import { changedPages, changePages } from './pages'

const header = '/a/@strapi/content-manager/dist/admin/pages/EditView/components/Header.mjs'

it('changes what stands in a page, and fails where something does not stand there any more', () => {
  const plugin = changePages()
  expect(plugin.transform(`id: 'content-manager.containers.edit.title.new'`, '/a/b.mjs')).toBeNull()
  expect(plugin.transform(`id: 'content-manager.other'`, header)).toBeNull()
  const code = plugin.transform(`id: 'content-manager.containers.edit.title.new'`, `${header}?v=1`)
  expect(code).toBe("id: `branchline.new.${params.slug?.split('.').at(-1)}`")
  expect(() => plugin.buildEnd()).toThrow(
    /this no more: [^]*CopyDocumentIdMenuItem[^]*cms\/vite\/pages/,
  )
  expect(() => plugin.buildEnd(new Error('the build failed'))).not.toThrow()
})

it('changes each piece in one place', () => {
  const pieces = changedPages.map(({ stands }) => stands)
  expect(new Set(pieces).size).toBe(pieces.length)
})
