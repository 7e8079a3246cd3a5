import { expect, test } from 'vitest'
import { sitemapXml } from './sitemap'

test('each language of each address has an entry that names its translations', () => {
  const xml = sitemapXml(
    {
      data: [
        {
          kind: 'page',
          paths: { en: '', es: '' },
          lastModified: '2026-11-01T00:00:00.000Z',
        },
        {
          kind: 'position',
          paths: { en: "positions/workers'-power&more" },
          lastModified: '2026-11-02T00:00:00.000Z',
        },
        {
          kind: 'month',
          paths: { en: 'meetings/month/2026-11' },
          lastModified: '2026-11-02T00:00:00.000Z',
        },
      ],
    },
    'https://branch.example',
  )
  expect(xml.split('\n').slice(2, 5)).toEqual([
    '<url><loc>https://branch.example/</loc><lastmod>2026-11-01T00:00:00.000Z</lastmod>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://branch.example/"/>' +
      '<xhtml:link rel="alternate" hreflang="es" href="https://branch.example/es"/>' +
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://branch.example/"/></url>',
    '<url><loc>https://branch.example/es</loc><lastmod>2026-11-01T00:00:00.000Z</lastmod>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://branch.example/"/>' +
      '<xhtml:link rel="alternate" hreflang="es" href="https://branch.example/es"/>' +
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://branch.example/"/></url>',
    "<url><loc>https://branch.example/positions/workers'-power%26more</loc>" +
      '<lastmod>2026-11-02T00:00:00.000Z</lastmod></url>',
  ])
  // It is the site's own; when it changed last is nowhere written.
  expect(xml.split('\n')[5]).toBe(
    '<url><loc>https://branch.example/privacy</loc>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://branch.example/privacy"/>' +
      '<xhtml:link rel="alternate" hreflang="es" href="https://branch.example/es/privacy"/>' +
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://branch.example/privacy"/></url>',
  )
})
