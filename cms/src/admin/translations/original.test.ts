import { describe, expect, it } from 'vitest'
import type { OriginalField, OriginalFields, OriginalPart } from '../../translations/contract'
import { changedIn, fieldAt, gapsOf, isAsOriginal, isEmpty, valueOf } from './original'

const text = (label: string, words: string, isChanged = false): OriginalField => ({
  label,
  kind: 'text',
  text: words,
  changed: isChanged
    ? { passages: [{ before: '', removed: 'old', added: words, after: '' }] }
    : null,
})

const blocks = (words: string) => [
  { type: 'paragraph', children: [{ type: 'text', text: words, bold: true }] },
]

const quote = (words: string, was: number | null = null): OriginalPart => ({
  component: 'sections.quote',
  label: 'Quote',
  was,
  fields: { text: text('Text', words) },
})

const questions: OriginalPart = {
  component: 'sections.questions',
  label: 'Questions',
  was: null,
  fields: {
    items: {
      label: 'Items',
      kind: 'parts',
      formerly: null,
      parts: ['Who?', 'When?'].map((words) => ({
        component: '',
        label: words,
        was: null,
        fields: { question: text('Question', words) },
      })),
    },
  },
}

const sections = (
  parts: OriginalPart[],
  formerly: Record<string, number> | null = null,
): OriginalFields => ({ sections: { label: 'Sections', kind: 'parts', parts, formerly } })

const written = (words: string) => ({ __component: 'sections.quote', text: words })

describe('the original of a field', () => {
  it('is that of the section of its kind at the same place among these', () => {
    const original = sections([quote('one'), questions, quote('two')])
    const values = { sections: [written('uno'), written('dos')] }
    expect(fieldAt(original, values, ['sections', '1', 'text'])).toMatchObject({ text: 'two' })
  })

  it('is found in parts of sections', () => {
    const values = { sections: [{ __component: 'sections.questions', items: [{}, {}] }] }
    const path = ['sections', '0', 'items', '1', 'question']
    expect(fieldAt(sections([questions]), values, path)).toMatchObject({ text: 'When?' })
  })

  it('is none where the original has no such section', () => {
    const values = { sections: [written('uno')] }
    expect(fieldAt(sections([questions]), values, ['sections', '0', 'text'])).toBeNull()
  })

  it('is that of the section which was translated, when another came before it since', () => {
    const original = sections([quote('new'), quote('one', 0), quote('two', 1)], {
      'sections.quote': 2,
    })
    const values = { sections: [written('uno'), written('dos')] }
    expect(fieldAt(original, values, ['sections', '0', 'text'])).toMatchObject({ text: 'one' })
    expect(gapsOf(original, values)).toMatchObject([
      { kind: 'row', path: ['sections'], index: 0, value: written('new') },
    ])
  })
})

describe('what a translation lacks', () => {
  it('is nothing that somebody wrote', () => {
    const original = { title: text('Title', 'Rent'), lead: text('Lead', 'Too high') }
    expect(gapsOf(original, { title: 'La renta', lead: ' ' })).toEqual([
      { kind: 'field', labels: ['Lead'], path: ['lead'], value: 'Too high' },
    ])
  })

  it('is all sections, with keys for their rows, where there is none', () => {
    expect(gapsOf(sections([quote('one'), questions]), {})).toEqual([
      {
        kind: 'field',
        labels: ['Sections'],
        path: ['sections'],
        value: [
          { __component: 'sections.quote', text: 'one', __temp_key__: 'a0' },
          {
            __component: 'sections.questions',
            items: [
              { question: 'Who?', __temp_key__: 'a0' },
              { question: 'When?', __temp_key__: 'a1' },
            ],
            __temp_key__: 'a1',
          },
        ],
      },
    ])
  })

  it('is a section between two that are there, and a text in one of these', () => {
    const original = sections([quote('one'), questions, quote('two')])
    const gaps = gapsOf(original, { sections: [written('uno'), written('')] })
    expect(gaps).toMatchObject([
      { kind: 'field', path: ['sections', '1', 'text'], value: 'two' },
      { kind: 'row', path: ['sections'], index: 1 },
    ])
  })
})

describe('a value of a form', () => {
  it('of a picture is the file, of other documents those that are chosen', () => {
    const file = { id: 3, name: 'a.webp', url: '/uploads/a.webp', alternativeText: 'A crowd' }
    const picture: OriginalField = { label: 'Picture', kind: 'media', isMany: false, files: [file] }
    expect(valueOf(picture)).toBe(file)
    expect(isAsOriginal(picture, { id: 3 })).toBe(true)
    expect(isAsOriginal(picture, { id: 4 })).toBe(false)

    const page = { id: 7, documentId: 'abc', locale: 'es', title: 'Quiénes somos' }
    expect(valueOf({ label: 'Page', kind: 'relation', related: [page] })).toEqual({
      connect: [
        {
          id: 7,
          documentId: 'abc',
          locale: 'es',
          label: 'Quiénes somos',
          apiData: { id: 7, documentId: 'abc', locale: 'es', isTemporary: true },
          __temp_key__: 'a0',
        },
      ],
      disconnect: [],
    })
  })

  it('is as in the original when its words are, whatever the form adds to them', () => {
    const field: OriginalField = {
      label: 'Text',
      kind: 'blocks',
      blocks: blocks('Words'),
      lines: ['Words'],
      changed: null,
    }
    const typed = [{ children: [{ text: 'Words', type: 'text' }], type: 'paragraph' }]
    expect(isAsOriginal(field, typed)).toBe(true)
    expect(isAsOriginal(field, blocks('Palabras'))).toBe(false)
  })

  it.each([
    [null, true],
    ['', true],
    [' \n', true],
    [[], true],
    [blocks(''), true],
    [blocks('x'), false],
    [[{ type: 'image', image: {}, children: [] }], false],
    [{ id: 3 }, false],
  ])('%j is empty: %s', (value, is) => {
    expect(isEmpty(value)).toBe(is)
  })
})

it('names what was changed by the labels that lead to it', () => {
  const fields = {
    title: text('Title', 'Rent', true),
    ...sections([{ ...quote('x'), fields: { text: text('Text', 'new', true) } }]),
  }
  expect(changedIn(fields)).toEqual([['Title'], ['Sections', 'Quote', 'Text']])
})
