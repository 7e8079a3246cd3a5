import { expect, it } from 'vitest'
import { withTitles } from './titles'

const kept = [
  { id: 1, code: 'en', name: 'English', isDefault: true },
  { id: 2, code: 'es', name: 'Español', isDefault: false },
  { id: 3, code: 'fr', name: 'Français', isDefault: false },
]

it.each([
  ['en', ['English', 'Spanish', 'Français']],
  ['es', ['Inglés', 'Español', 'Français']],
  ['de', ['Englisch', 'Spanisch', 'Français']],
] as const)('in %s the languages of the site have the names of their reader', (reader, names) => {
  expect(withTitles(kept, reader)).toEqual(
    kept.map((language, at) => ({ ...language, name: names[at] })),
  )
})

it.each([[null], [{ data: [] }], [[null, 'en']]])('%j stays as it is', (unknown) => {
  expect(withTitles(unknown, 'en')).toEqual(unknown)
})
