import { afterEach, expect, it } from 'vitest'
import { speak } from '../languages'
import { noteIn } from './changeNotes'

afterEach(() => speak({ site: ['en', 'es'], begunIn: 'en', stored: [] }))

const row = { id: 1, documentId: 'a', noteLocale: 'en' as const }
const note = 'The hall is taken.'
const otherNotes = [{ id: 1, note: 'El salón está ocupado.', noteLocale: 'es' as const }]

it('each reader gets the note in their language', () => {
  const noted = { ...row, note, otherNotes }
  expect(noteIn(noted, 'en')).toEqual({ text: note, locale: 'en' })
  expect(noteIn(noted, 'es')).toEqual({ text: 'El salón está ocupado.', locale: 'es' })
})

it('and the one that was written first where there is none in it', () => {
  expect(noteIn({ ...row, note, otherNotes: [] }, 'es')).toEqual({ text: note, locale: 'en' })
  expect(noteIn({ ...row, note: '', otherNotes }, 'en')).toEqual({
    text: 'El salón está ocupado.',
    locale: 'es',
  })
  expect(noteIn({ ...row, note: null }, 'en')).toBe(null)
})

it('one in a language that the branch left is told as what documents are begun in', () => {
  speak({ site: ['de', 'en'], begunIn: 'de', stored: ['de', 'en', 'es'] })
  expect(noteIn({ ...row, noteLocale: 'es', note }, 'en')).toEqual({ text: note, locale: 'de' })
})
