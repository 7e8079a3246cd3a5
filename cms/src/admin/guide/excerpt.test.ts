import { describe, expect, it } from 'vitest'
import { readGuide } from '../../../vite/guide'
import { excerptOf } from './excerpt'

const [section] = readGuide(
  [
    '## Añadir una reunión',
    'Toda reunión tiene un **título**.',
    '- Uno dos tres cuatro cinco seis siete ocho nueve Fotografías diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés',
    '- Otra cosa',
    '',
    '| Qué | Dónde |',
    '| --- | ----- |',
    '| el color | en los ajustes |',
  ]
    .join('\n\n')
    .replaceAll('\n\n|', '\n|'),
).sections

function excerpt(asked: string): string {
  if (!section) throw new Error('there is no section')
  return excerptOf(section, asked)
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join(' ')
}

describe('an excerpt of a section', () => {
  it('is the passage that has most of what was asked', () => {
    expect(excerpt('titulo reunion')).toBe('Toda [reunión] tiene un [título.]')
    expect(excerpt('ajustes')).toBe('el color · en los [ajustes]')
  })

  it('is cut around what was found', () => {
    expect(excerpt('fotos')).toMatch(/^Toda/)
    expect(excerpt('foto')).toBe(
      '… cinco seis siete ocho nueve [Fotografías] diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno …',
    )
  })

  it('is how the section begins where it says none of the words', () => {
    expect(excerpt('asamblea')).toBe('Toda reunión tiene un título.')
  })

  it('takes short words as they are', () => {
    expect(excerpt('en')).toBe('el color · [en] los ajustes')
  })
})
