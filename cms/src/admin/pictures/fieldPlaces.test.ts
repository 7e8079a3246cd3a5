import { expect, it } from 'vitest'
import { fieldAtPlace, placeOfField } from './fieldPlaces'

const row = (key: string, id?: number) => ({ __temp_key__: key, ...(id !== undefined && { id }) })

it('finds a field again in the row in which it stood, wherever that is by now', () => {
  const place = placeOfField({ sections: [row('a0', 4), row('a1')] }, 'sections.1.file')
  const moved = { sections: [row('a2'), row('a0', 4), row('a1')] }
  expect(fieldAtPlace(moved, place)).toBe('sections.2.file')
  expect(fieldAtPlace({ sections: [row('a0', 4)] }, place)).toBeNull()
  expect(fieldAtPlace({}, place)).toBeNull()
})

it('knows a row that was saved by its number, which it keeps when its key is another', () => {
  const rows = [{ ...row('a0', 7), pictures: [row('a0', 1), row('a5', 2)] }]
  const place = placeOfField({ sections: rows }, 'sections.0.pictures.1.picture')
  const saved = [row('a0', 6), { ...row('a1', 7), pictures: [row('a5', 2), row('a1', 1)] }]
  expect(fieldAtPlace({ sections: saved }, place)).toBe('sections.1.pictures.0.picture')
})

it('finds a field that stands in no row, and one within a part, whatever is in them', () => {
  for (const name of ['logo', 'share.picture']) {
    expect(fieldAtPlace({ logo: null }, placeOfField({}, name))).toBe(name)
  }
})
