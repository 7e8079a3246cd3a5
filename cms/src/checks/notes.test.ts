import { expect, it } from 'vitest'
import { wordsOf } from '../languages'
import { problemsOfNotes } from './notes'

const words = wordsOf('en').checks
const spanish = { id: 1, note: 'El salón está ocupado.', noteLocale: 'es' as const }
const english = { id: 2, note: 'The hall is taken.', noteLocale: 'en' as const }

it('refuses a second note in one language, at its field', () => {
  const message =
    'Language of the note: there are two notes in English. Choose another language for one, or take one away.'
  expect(problemsOfNotes({ ...english, otherNotes: [spanish, english] }, words)).toEqual([
    { path: ['otherNotes', 1, 'noteLocale'], message },
  ])
  const ofOthers = { note: null, noteLocale: 'es' as const, otherNotes: [english, english] }
  expect(problemsOfNotes(ofOthers, words)).toEqual([
    { path: ['otherNotes', 1, 'noteLocale'], message },
  ])
})

it('takes one in each, and any where the first field is empty', () => {
  expect(problemsOfNotes({ ...english, otherNotes: [spanish] }, words)).toEqual([])
  expect(problemsOfNotes({ ...english, note: '', otherNotes: [english] }, words)).toEqual([])
})
