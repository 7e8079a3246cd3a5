import { expect, test } from 'vitest'
import type { InlineNode } from 'cms/contract'
import { anchorsOf } from './anchors'

const heading = (text: string): InlineNode[] => [{ type: 'text', text }]
const anchors = (...headings: string[]) => anchorsOf(headings.map(heading))

test('a heading is named by its words', () => {
  expect(anchors('Article 3: Members', 'Artículo 4: ¿Quién decide?', 'Maß und Übung')).toEqual([
    's-article-3-members',
    's-articulo-4-quien-decide',
    's-mass-und-ubung',
  ])
})

test('it keeps its name when others come before it', () => {
  const [before] = anchors('Money')
  expect(anchors('Members', 'Decisions', 'Money')[2]).toBe(before)
})

test('of several with the same words each has a name of its own', () => {
  expect(anchors('Vote', 'vote!', 'Vote', 'Vote 2')).toEqual([
    's-vote',
    's-vote.2',
    's-vote.3',
    's-vote-2',
  ])
  expect(anchors('…', '?')).toEqual(['s-', 's-.2'])
})

test('links and marks in it make no difference', () => {
  const marked: InlineNode[] = [
    { type: 'text', text: 'Article ', bold: true },
    { type: 'link', url: '/', children: [{ type: 'text', text: '3' }] },
  ]
  expect(anchorsOf([marked])).toEqual(['s-article-3'])
})
