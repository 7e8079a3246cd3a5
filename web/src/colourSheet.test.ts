// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { colourSheet, wearColours } from './colourSheet'

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

test('one that was served without them wears them, and others after those', () => {
  const { documentElement: root } = document
  wearColours(root, { palette: 'own', colours: schemes })
  expect(root.dataset['palette']).toBe('own')
  expect(root.style.getPropertyValue('--slab-dark')).toBe('#554700')
  wearColours(root, { palette: 'teal', colours: null })
  expect(root.dataset['palette']).toBe('teal')
  expect(root.style.getPropertyValue('--signal-light')).toBe('#00666a')
  expect(root.style.getPropertyValue('--slab-dark')).toBe('')
})
