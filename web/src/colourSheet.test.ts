import { expect, test } from 'vitest'
import { colourSheet } from './colourSheet'

const schemes = {
  light: { signal: '#0057b7', slab: '#ffd500', onSlab: '#191512' },
  dark: { signal: '#4d8be0', slab: '#554700', onSlab: '#f5eee2' },
}

test('a document brings the colours of its site, but for those that all documents have', () => {
  expect(colourSheet({ palette: 'red', colours: null })).toBe('')
  expect(colourSheet({ palette: 'teal', colours: null })).toBe(
    ":root[data-palette='teal']{--signal-light:#00666a;--signal-dark:#43cdc8}",
  )
  expect(colourSheet({ palette: 'own', colours: schemes })).toBe(
    ":root[data-palette='own']{--signal-light:#0057b7;--slab-light:#ffd500;--on-slab-light:#191512;" +
      '--signal-dark:#4d8be0;--slab-dark:#554700;--on-slab-dark:#f5eee2}',
  )
})
