import { expect, it } from 'vitest'
import { firstParagraphOf, firstSentenceOf } from './beginnings'

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })

it('the first paragraph is one that has words, those of its links too', () => {
  const link = { type: 'link', url: '/meetings', children: [text('meetings')] }
  const blocks = [
    { type: 'heading', level: 2, children: [text('Who')] },
    paragraph(text('  ')),
    paragraph(text('Maya opens\nour '), link, text('.')),
    paragraph(text('She teaches.')),
  ]
  expect(firstParagraphOf(blocks)).toBe('Maya opens our meetings.')
  expect(firstParagraphOf(blocks, (words) => words.startsWith('She'))).toBe('She teaches.')
  for (const nothing of [null, [], 'text', [{ type: 'paragraph' }]]) {
    expect(firstParagraphOf(nothing)).toBeNull()
  }
})

it('a sentence is long enough to say something', () => {
  const first = 'Dr. Ana Ruiz keeps the accounts of the branch.'
  expect(firstSentenceOf(`${first} Any member may read them.`)).toBe(first)
  expect(firstSentenceOf('Ask her. She knows where everything is. Twice.')).toBe(
    'Ask her. She knows where everything is.',
  )
  expect(firstSentenceOf('¿Quién abre la puerta los jueves? Ella.')).toBe(
    '¿Quién abre la puerta los jueves?',
  )
  expect(firstSentenceOf('Comes')).toBe('Comes')
})
