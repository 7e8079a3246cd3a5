import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { spokenLanguages } from '../../languages'
import type { Block, Inline } from '../../../vite/guideContract'
import { searchIn } from './search'
import { topics } from './topics'
import { guide, readGuide } from '../../../vite/guide'

const docs = path.resolve(import.meta.dirname, '../../../../docs')
const fileOf = (language: string) =>
  path.join(docs, language === 'en' ? 'editing.md' : `editing.${language}.md`)
const textIn = (language: string) => readFile(fileOf(language), 'utf8')

const english = readGuide(await textIn('en'))

it('each place of the admin has help that the guide has', () => {
  const sections = english.sections.map(({ topic }) => topic)
  expect(topics.filter((topic) => !sections.includes(topic))).toEqual([])
})

describe.each(spokenLanguages)('the guide in %s', (language) => {
  it('has the same topics, and links within it lead to sections that there are', async () => {
    const inEnglish = english.sections.map(({ topic }) => topic)
    const { sections } = readGuide(await textIn(language), inEnglish)
    expect(sections.map(({ topic }) => topic)).toEqual(inEnglish)
    const anchors = sections.map(({ anchor }) => `#${anchor}`)
    const links = sections.flatMap(({ blocks }) => blocks).flatMap(linksOf)
    expect(links.filter((to) => !anchors.includes(to) && !to.startsWith('https:'))).toEqual([])
  })

  it('has words for each section that people say and the guide does not', async () => {
    const { sections } = readGuide(await textIn(language))
    expect(sections.filter(({ also }) => also === '').map(({ title }) => title)).toEqual([])
  })

  it('goes into the admin with its pictures, and without marks of Markdown', async () => {
    const code = await guide().transform(await textIn(language), fileOf(language))
    expect(code).toContain(`from './pictures/editing/${language}/home.webp'`)
    expect(code).toContain('"kind":"picture","address":picture0')
    expect(code).not.toMatch(/\*\*|<!--|\]\(/)
  })
})

it('is nothing that another file is, and ends the build at what the admin could not show', async () => {
  expect(await guide().transform('# Other', '/a/docs/operating.md')).toBeNull()
  expect(() => readGuide('## One\n\n```\ncode\n```')).toThrow(/a code, which the admin can't show/)
})

it('is searched by words, whatever their accents and letters, titles first', () => {
  const { sections } = readGuide(
    '## Lugar\n\nUna reunión.\n\n## Añadir una reunión\n\nHola.\n\n## Menú\n\n- Otra **cosa**',
  )
  const search = searchIn(sections)
  const found = (asked: string) => search(asked).map(({ title }) => title)
  expect(found('REUNION')).toEqual(['Añadir una reunión', 'Lugar'])
  expect(found('otra cosa')).toEqual(['Menú'])
  expect(found('nada')).toEqual([])
  expect(found(' ')).toHaveLength(3)
})

it.each([
  ['en', 'accent', 'menu-announcement-name-and-color'],
  ['en', 'potluck', 'add-a-meeting'],
  ['en', 'How do I add a potlock?', 'add-a-meeting'],
  ['en', 'cancelling', 'cancel-or-move-one-date'],
  ['en', 'translations', 'translate'],
  ['es', 'fotografías', 'pictures-and-their-descriptions'],
  ['es', 'manifestacion', 'add-a-meeting'],
  ['de', 'Akzentfarbe', 'menu-announcement-name-and-color'],
  ['de', 'fällt aus', 'cancel-or-move-one-date'],
])('in %s “%s” finds what it is about first', async (language, asked, topic) => {
  const { sections } = readGuide(
    await textIn(language),
    english.sections.map(({ topic }) => topic),
  )
  expect(searchIn(sections)(asked)[0]?.topic).toBe(topic)
})

it('finds nothing where nothing is meant', () => {
  expect(searchIn(english.sections)('xylophone')).toEqual([])
})

function linksOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return linksIn(block.content)
    case 'list':
      return block.items.flat().flatMap(linksOf)
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(linksIn)
    case 'picture':
      return []
  }
}

function linksIn(content: Inline[]): string[] {
  return content.flatMap((one) => {
    if (typeof one === 'string') return []
    return [...(one.kind === 'link' ? [one.to] : []), ...linksIn(one.content)]
  })
}
