import { expect, it } from 'vitest'
import { namedBy } from './uploads'

it('names a file and each of its versions, as either database tells of them', () => {
  const formats = { w320: { url: '/uploads/w320_a.webp' }, full: { url: '/uploads/full_a.webp' } }
  const row = { url: '/uploads/a.jpg', preview_url: null }
  const names = ['a.jpg', 'full_a.webp', 'w320_a.webp']
  expect(namedBy([{ ...row, formats }])).toEqual(names)
  expect(namedBy([{ ...row, formats: JSON.stringify(formats) }])).toEqual(names)
})

it('leaves alone what lies elsewhere', () => {
  const url = 'https://files.example.org/a.jpg'
  expect(namedBy([{ url, preview_url: '/uploads/p.png', formats: null }])).toEqual(['p.png'])
})
