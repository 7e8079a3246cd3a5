import { expect, it } from 'vitest'
import { byBuiltInPage, PageTree, type BoundPages } from './pageTree'
import type { PageRow } from './queries'
import { byDocument } from './texts'
import { byLanguage } from '../../languages'

function row(documentId: string, slug: string, parent?: string): PageRow {
  return {
    id: 1,
    documentId,
    slug,
    title: slug,
    parent: parent ? { id: 1, documentId: parent } : null,
  }
}

const nothingBound: BoundPages = {
  home: null,
  builtIn: byBuiltInPage(() => null),
}

function tree(en: PageRow[], es: PageRow[] = [], bound: BoundPages = nothingBound): PageTree {
  const rows = { ...byLanguage<PageRow[]>(() => []), en, es }
  return new PageTree(byDocument(rows), bound)
}

it('nests paths, each part in the asked language or the default one', () => {
  const pages = tree(
    [row('a', 'what-we-do'), row('b', 'campus', 'a'), row('c', 'library', 'b')],
    [row('a', 'que-hacemos'), row('c', 'biblioteca')],
  )
  expect(pages.path('c', 'en')).toBe('what-we-do/campus/library')
  expect(pages.path('c', 'es')).toBe('que-hacemos/campus/biblioteca')
  expect(pages.find('que-hacemos/campus', 'es')).toBe('b')
  expect(pages.find('que-hacemos', 'en')).toBeNull()
  expect(pages.children('a')).toEqual(['b'])
})

it('puts bound pages at their built-in addresses, and still finds them by their slugs', () => {
  const pages = tree(
    [row('h', 'welcome'), row('p', 'where-we-stand'), row('x', 'positions'), row('k', 'kids', 'h')],
    [],
    { home: 'h', builtIn: { ...byBuiltInPage(() => null), positions: 'p' } },
  )
  expect(pages.path('h', 'en')).toBe('')
  expect(pages.find('welcome', 'en')).toBe('h')
  expect(pages.path('p', 'en')).toBe('positions')
  expect(pages.find('positions', 'en')).toBe('p')
  expect(pages.find('where-we-stand', 'es')).toBe('p')
  expect(pages.path('k', 'en')).toBe('kids')
  expect([pages.isBound('positions'), pages.isBound('meetings')]).toEqual([true, false])
})

it('survives a circle of parents', () => {
  const pages = tree([row('a', 'a', 'b'), row('b', 'b', 'a')])
  expect(pages.path('a', 'en')).toBe('b/a')
  expect(pages.ancestors('a')).toEqual(['b'])
})

it('gives an address that two pages claim to the older one', () => {
  const pages = tree([row('old', 'same'), row('new', 'same')])
  expect(pages.find('same', 'en')).toBe('old')
})

it('leaves out a page that is not public in the default language', () => {
  const pages = tree([], [row('s', 'solo-en-espanol')])
  expect(pages.find('solo-en-espanol', 'es')).toBeNull()
})
