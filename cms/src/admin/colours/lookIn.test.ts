import { expect, it } from 'vitest'
import { lookIn } from './lookIn'
import { shownColours } from './shown'

const form = {
  branchName: 'Riverside',
  palette: 'own',
  ownColor: '#ffd500',
  ownAccent: '',
  logo: { id: 7, url: '/uploads/logo.svg' },
  logoSaysName: true,
}
const look = { palette: 'own', ownColor: '#ffd500', ownAccent: null, logo: 7, logoSaysName: true }

it('a form says how the site would look, with nothing else of it', () => {
  expect(lookIn(form)).toEqual(look)
  const ours = { palette: 'teal', ownColor: 'half written', logo: null }
  const plain = { ...look, palette: 'teal', ownColor: null, logo: null, logoSaysName: false }
  expect(lookIn(ours)).toEqual(plain)
})

it('a colour that can’t be read yet is not tried on', () => {
  for (const ownColor of [null, '', 'sunny', '#ffd5'])
    expect(lookIn({ ...form, ownColor })).toBeNull()
  expect(lookIn({ ...form, ownAccent: 'navy-ish' })).toBeNull()
  expect(lookIn(null)).toBeNull()
})

it('a colour is told as it comes out by day and at night', () => {
  expect(shownColours('ownColor', '#ffd500')).toMatchObject([
    { scheme: 'light', isChanged: true, least: 4.5, text: '#fffaf0' },
    { scheme: 'dark', isChanged: false, colour: '#ffd500', text: '#171411' },
  ])
  expect(shownColours('ownAccent', '#FFD500')).toMatchObject([
    { scheme: 'light', isChanged: false, colour: '#ffd500', text: '#191512', least: 7 },
    { scheme: 'dark', isChanged: true, text: '#f5eee2' },
  ])
})
