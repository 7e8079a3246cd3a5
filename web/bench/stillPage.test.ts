import { expect, it } from 'vitest'
import { picturesOf, stillPage } from './stillPage'

const page =
  '<head><link rel="icon" href="/favicon.svg"><link rel="preload" as="font" href="/a.woff2">' +
  '<link rel="modulepreload" href="/b.js"><meta name="app-files" content="/b.js"><link rel="canonical" href="https://example.org/">' +
  '<script type="module" src="/c.js"></script>' +
  '<style>@font-face{font-family:A;src:url(/a.woff2)}@font-face{font-family:B;src:local(C)}p{margin:0}</style></head>' +
  '<body><p>Text</p><img src="/uploads/d.webp" srcset="/uploads/e.webp 400w, /uploads/f.webp 800w">' +
  '<img src="//elsewhere.example.org/g.png"><script>{"data":\n"<p>"}</script></body>'

it('keeps text, pictures and style, and nothing that runs or that a web font needs', () => {
  expect(stillPage(page)).toBe(
    '<head><link rel="icon" href="/favicon.svg"><link rel="canonical" href="https://example.org/">' +
      '<style>@font-face{font-family:B;src:local(C)}p{margin:0}</style></head>' +
      '<body><p>Text</p><img src="/uploads/d.webp" srcset="/uploads/e.webp 400w, /uploads/f.webp 800w">' +
      '<img src="//elsewhere.example.org/g.png"></body>',
  )
})

it('finds the pictures of this host, each once', () => {
  expect(picturesOf(page)).toEqual([
    '/uploads/d.webp',
    '/uploads/e.webp',
    '/uploads/f.webp',
    '/favicon.svg',
  ])
})
