import { expect, it } from 'vitest'
import { writtenNotes } from './notes'

const typed = { note: ' The hall is taken. ', noteLocale: 'en' }

it('each note goes along with its language', () => {
  expect(writtenNotes({ ...typed, otherNotes: { es: 'El salón está ocupado. ' } })).toEqual({
    note: 'The hall is taken.',
    noteLocale: 'en',
    otherNotes: [{ note: 'El salón está ocupado.', noteLocale: 'es' }],
  })
})

it('what was left empty does not, nor what was typed before the first note had that language', () => {
  const otherNotes = { en: 'Before', es: ' ', de: '' }
  expect(writtenNotes({ ...typed, otherNotes }).otherNotes).toEqual([])
})
