import { expect, test } from 'vitest'
import type { Site } from 'cms/contract'
import { site } from '../src/sample-branch'
import { manifestOf } from './manifest'

const digests = {
  'icon-192.png': 'a',
  'icon-512.png': 'b',
  'icon-maskable-192.png': 'c',
  'icon-maskable-512.png': 'd',
}

const manifest = (differences: Partial<Site> = {}) =>
  manifestOf({ ...site, ...differences }, 'en', digests)

test('what a phone shows of the site, in the colours of its palette', () => {
  expect(manifest({ palette: 'teal' })).toEqual({
    id: '/',
    name: 'Portland Branch',
    short_name: 'Portland',
    description: 'People before profit.',
    lang: 'en',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    display_override: ['minimal-ui'],
    background_color: '#f7f2e7',
    theme_color: '#00666a',
    icons: [
      { src: '/icon-192.png?v=a', type: 'image/png', sizes: '192x192', purpose: 'any' },
      { src: '/icon-512.png?v=b', type: 'image/png', sizes: '512x512', purpose: 'any' },
      {
        src: '/icon-maskable-192.png?v=c',
        type: 'image/png',
        sizes: '192x192',
        purpose: 'maskable',
      },
      {
        src: '/icon-maskable-512.png?v=d',
        type: 'image/png',
        sizes: '512x512',
        purpose: 'maskable',
      },
    ],
  })
})

test('has the branch’s own colour where it has one', () => {
  const scheme = { signal: '#0057b7', slab: '#000080', onSlab: '#f7f2e7' }
  const colours = { light: scheme, dark: scheme }
  expect(manifest({ palette: 'own', colours })).toMatchObject({ theme_color: '#0057b7' })
})

test.each([
  ['ISO Portland', 'ISO Portland'],
  ['ISO Portland East', 'ISO Portland'],
  ['Mieterinitiative Wedding', 'Mieterinitiative'],
  ['A  b', 'A'],
  ['', ''],
])('below the icon %j is called %j', (branchName, short) => {
  expect(manifest({ branchName })).toMatchObject({ short_name: short })
})
