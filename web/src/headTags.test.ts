// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { Head } from './head'
import { applyHead, headMarkup } from './headTags'

const head: Head = {
  title: 'Bread & <roses>',
  lang: 'es',
  tags: [
    { name: 'meta', attributes: { name: 'description', content: '"Pan" & <rosas>' } },
    { name: 'link', attributes: { rel: 'canonical', href: 'https://branch.example/es' } },
  ],
}

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
