// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { OwnColours } from 'cms/contract'
import type { Head } from './head'
import { applyHead, headMarkup } from './headTags'
import { colourSheet, colourTokens } from './ownColours'

const head: Head = {
  title: 'Bread & <roses>',
  lang: 'es',
  palette: 'teal',
  colours: null,
  tags: [
    { name: 'meta', attributes: { name: 'description', content: '"Pan" & <rosas>' } },
    { name: 'link', attributes: { rel: 'canonical', href: 'https://branch.example/es' } },
  ],
}

const colours: OwnColours = {
  light: { signal: '#0057b7', slab: '#ffd500', onSlab: '#191512' },
  dark: { signal: '#4d8be0', slab: '#554700', onSlab: '#f5eee2' },
}

test('a navigation shows other colours of the branch’s own, or none', () => {
  const { style, dataset } = document.documentElement
  applyHead(document, { ...head, palette: 'own', colours })
  expect(dataset.palette).toBe('own')
  for (const [name, value] of colourTokens(colours)) {
    expect(style.getPropertyValue(name)).toBe(value)
    expect(colourSheet(colours)).toContain(`${name}:${value}`)
  }
  applyHead(document, head)
  expect(style.getPropertyValue('--signal-light')).toBe('')
  expect(colourSheet(null)).toBe('')
})

test('texts cannot leave their place in the markup', () => {
  expect(headMarkup(head)).toBe(
    '<title>Bread &amp; &lt;roses&gt;</title>\n' +
      '<meta name="description" content="&quot;Pan&quot; &amp; &lt;rosas&gt;">\n' +
      '<link rel="canonical" href="https://branch.example/es">',
  )
})

test('a navigation replaces what the page before brought and keeps what the document is built of', () => {
  document.head.innerHTML =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    '<meta name="theme-color" content="#fff">' +
    '<link rel="icon" href="/favicon.svg"><style>p {}</style>' +
    headMarkup({ ...head, title: 'Before' }) +
    '<meta property="og:title" content="Before"><meta name="robots" content="noindex">' +
    '<script type="application/ld+json">{}</script>'
  applyHead(document, head)
  expect(document.title).toBe('Bread & <roses>')
  expect(document.documentElement.lang).toBe('es')
  expect(document.documentElement.dataset.palette).toBe('teal')
  expect(
    document.head.querySelectorAll(
      'meta[charset], [name=viewport], [name=theme-color], [rel=icon], style',
    ),
  ).toHaveLength(5)
  expect(document.head.querySelectorAll('[name=robots], [property], script')).toHaveLength(0)
  expect(document.head.querySelectorAll('[name=description]')).toHaveLength(1)
  expect(document.head.querySelector('[name=description]')?.getAttribute('content')).toBe(
    '"Pan" & <rosas>',
  )
})
