import { describe, expect, it } from 'vitest'
import { toHtml } from './html'

const site = 'https://branch.example.org'
const html = (text: string, language: 'en' | 'es' = 'en') =>
  toHtml({ subject: 'A <subject>', text }, { language, ours: [site] })

describe('a mail as HTML', () => {
  it('has its language, paragraphs and line breaks', () => {
    const written = html('One\ntwo\n\nthree', 'es')
    expect(written).toContain('<html lang="es">')
    expect(written).toContain('<p>One<br>\ntwo</p>\n<p>three</p>')
    expect(written).toContain('<title>A &lt;subject&gt;</title>')
  })

  it('breaks long links on a narrow screen, and is dark where its reader wants that', () => {
    expect(html('One')).toMatch(/<body style="[^"]*overflow-wrap: anywhere"/)
    expect(html('One')).toContain('<meta name="color-scheme" content="light dark">')
  })

  it('links to our own addresses only, whatever begins alike', () => {
    const written = html(
      `${site}/link?t=a&b=c. ${site} ${site}.evil.example/x https://evil.example/`,
    )
    expect(written.match(/<a /g)).toHaveLength(2)
    expect(written).toContain(`<a href="${site}/link?t=a&amp;b=c">${site}/link?t=a&amp;b=c</a>.`)
    expect(written).not.toContain('href="https://evil')
  })

  it('escapes what people wrote, and brings nothing from elsewhere', () => {
    const written = html(`<img src=x onerror=alert(1)> "'& ${site}/"onclick=x`)
    expect(written).not.toMatch(/<img|<script|src=x onerror=alert\(1\)>|"onclick/)
    expect(written).toContain('&lt;img')
  })
})
