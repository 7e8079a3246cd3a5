import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { SvgProblem } from '../words/words'
import { UnfitSvg } from './problem'
import { rebuiltSvg } from './rebuilt'

const svg = (inside: string, more = 'viewBox="0 0 40 20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${more}>${inside}</svg>`

const rebuilt = (text: string) => rebuiltSvg(Buffer.from(text)).data.toString()

function problemOf(content: string | Buffer): SvgProblem | null {
  try {
    rebuiltSvg(Buffer.from(content))
    return null
  } catch (error) {
    if (error instanceof UnfitSvg) return error.problem
    throw error
  }
}

describe('a drawing', () => {
  it('is written anew, without what nobody sees', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<!-- made by hand -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" version="1.1"
  viewBox="0 0 40 20" inkscape:version="1.3" aria-label="A &amp; B">
  <title>Rosa drew it</title><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
  <inkscape:grid><inkscape:more/></inkscape:grid>
  <style type="text/css"><![CDATA[ .st0{fill:#E30613;} /* a note */ .st1,#b{fill:url(#g);-inkscape-stroke:none} ]]></style>
  <defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
  <a xlink:href="https://example.org"><path class="st0" d="M0 0h9v9z" data-name="x"/></a>
  <use xlink:href="#b" x="3"/>
  <rect id="b" width="2" height="2" style="fill: red; marker: none; -inkscape-font-specification:'Sans'"/>
  <text x="1" y="2">A &lt; B<tspan font-weight="bold">C</tspan></text>
</svg>`
    expect(rebuilt(text)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20">' +
        '<style>.st0{fill:#E30613}.st1,#b{fill:url(#g)}</style>' +
        '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
        '<g><path class="st0" d="M0 0h9v9z"/></g><use href="#b" x="3"/>' +
        '<rect id="b" width="2" height="2" style="fill:red"/>' +
        '<text x="1" y="2">A &lt; B<tspan font-weight="bold">C</tspan></text></svg>\n',
    )
  })

  it('that was rebuilt is rebuilt as it is', () => {
    const once = rebuilt(svg('<path d="M0 0L3 4"/><text>1 > 0 &amp; "so"</text>'))
    expect(rebuilt(once)).toBe(once)
  })

  it('looks as before', async () => {
    const mark = Buffer.from(
      svg(
        '<style>.st0{fill:#c8161d}</style><defs><linearGradient id="g"><stop stop-color="#fff"/>' +
          '<stop offset="1" stop-color="#06c"/></linearGradient><clipPath id="c"><circle cx="9" cy="9" r="8"/></clipPath></defs>' +
          '<g clip-path="url(#c)"><rect width="40" height="20" fill="url(#g)"/></g>' +
          '<path id="p" class="st0" transform="rotate(10) scale(.5)" d="M4 4h20v9z"/><use xlink:href="#p" x="20"/>',
      ),
    )
    const pixels = (content: Buffer) => sharp(content).resize(64).raw().toBuffer()
    expect(await pixels(rebuiltSvg(mark).data)).toEqual(await pixels(mark))
  })

  it.each([
    ['width="30" height="20mm" viewBox="0 0 3 2"', 30, 76],
    ['width="100%" height="100%" viewBox="0 0 300 150"', 300, 150],
    ['width="12" height="6"', 12, 6],
    ['viewBox="0 0 8000 4000"', 2000, 1000],
  ])('says how large it is: %s', (more, width, height) => {
    expect(rebuiltSvg(Buffer.from(svg('', more)))).toMatchObject({ width, height })
  })
})

describe('what is no drawing alone is refused', () => {
  it.each([
    ['<script>alert(1)</script>', { kind: 'acts', part: '<script>' }],
    ['<title><script>alert(1)</script></title>', { kind: 'acts', part: '<script>' }],
    ['<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>', { kind: 'acts', part: '<h:script>' }],
    ['<rect onload="alert(1)"/>', { kind: 'acts', part: 'onload' }],
    ['<rect onClick="alert(1)"/>', { kind: 'acts', part: 'onClick' }],
    ['<foreignObject><b/></foreignObject>', { kind: 'acts', part: '<foreignObject>' }],
    ['<use href="#a"><set attributeName="href" to="x"/></use>', { kind: 'acts', part: '<set>' }],
    ['<a><animate attributeName="xlink:href"/></a>', { kind: 'acts', part: '<animate>' }],
    ['<use xlink:href="http://example.org/a.svg#b"/>', { kind: 'outside' }],
    ['<use href="//example.org/a.svg#b"/>', { kind: 'outside' }],
    ['<use href="data:image/svg+xml,x#b"/>', { kind: 'outside' }],
    ['<use href="javascript:alert(1)"/>', { kind: 'outside' }],
    ['<image href="data:image/png;base64,AA=="/>', { kind: 'picture' }],
    ['<path fill="url(http://example.org/#a)"/>', { kind: 'outside' }],
    ['<path fill="u\\72l(http://example.org)"/>', { kind: 'unknown' }],
    ['<path style="fill:url(&quot;https://example.org&quot;)"/>', { kind: 'outside' }],
    ['<path style="background:red"/>', { kind: 'unknown', part: 'background: red' }],
    ['<style>@import "http://example.org/a.css";</style>', { kind: 'outside' }],
    ['<style>@import url(//example.org);.a{fill:red}</style>', { kind: 'outside' }],
    ['<style>@font-face{src:url(data:font/woff2,x)}</style>', { kind: 'outside' }],
    ['<style>@media print{.a{fill:red}}</style>', { kind: 'unknown' }],
    ['<style>.a{fill:expression(alert(1))}</style>', { kind: 'unknown' }],
    ['<style>a[href^="x"]{fill:red}</style>', { kind: 'unknown' }],
    ['<filter id="f"><feGaussianBlur/></filter>', { kind: 'unknown', part: '<filter>' }],
    ['<rect filter="url(#f)"/>', { kind: 'unknown' }],
    ['<svg xmlns="http://www.w3.org/1999/xhtml"/>', { kind: 'unreadable' }],
    ['<g xmlns=""/>', { kind: 'unreadable' }],
    ['<path d="M0 0">', { kind: 'unreadable' }],
    ['<text>&unknown;</text>', { kind: 'unreadable' }],
  ])('%s', (inside, problem) => {
    expect(problemOf(svg(inside))).toMatchObject(problem)
  })

  it('entities, of which few bytes make many', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${svg('<text>&b;</text>')}`
    expect(problemOf(bomb)).toEqual({ kind: 'entities' })
  })

  it('parts that show each other again and again, or themselves', () => {
    const levels = Array.from({ length: 12 }, (_, at) => {
      const below = `<use href="#l${at + 1}"/>`.repeat(10)
      return `<g id="l${at}">${below}</g>`
    })
    const parts = { kind: 'tooMuch', limit: 'parts' }
    expect(problemOf(svg(`${levels.join('')}<rect id="l12"/>`))).toEqual(parts)
    expect(problemOf(svg('<g id="a"><use href="#a"/></g>'))).toEqual(parts)
    const masks = Array.from({ length: 12 }, (_, at) => {
      const below = `<rect class="m${at + 1}"/>`.repeat(10)
      return `<style>.m${at}{mask:url(#m${at})}</style><mask id="m${at}">${below}</mask>`
    })
    expect(problemOf(svg(masks.join('')))).toEqual(parts)
  })

  it('more than a browser should have to draw', () => {
    const many = '<g/>'.repeat(5_001)
    expect(problemOf(svg(many))).toEqual({ kind: 'tooMuch', limit: 'parts' })
    const deep = '<g>'.repeat(50) + '</g>'.repeat(50)
    expect(problemOf(svg(deep))).toEqual({ kind: 'tooMuch', limit: 'depth' })
    const long = `<path d="${'M0 0'.repeat(80_000)}"/>`
    expect(problemOf(svg(long))).toEqual({ kind: 'tooMuch', limit: 'bytes' })
  })

  it.each([
    ['no size', svg('', '')],
    ['a size of nothing', svg('', 'viewBox="0 0 0 5"')],
    ['a thread', svg('', 'width="1000" height="1"')],
  ])('what has %s', (_, text) => {
    expect(problemOf(text)).toEqual({ kind: 'sizeless' })
  })

  it.each([
    ['another language of tags', '<html><svg/></html>'],
    ['an SVG of no namespace', '<svg viewBox="0 0 1 1"/>'],
    ['text in another encoding', Buffer.from(`\ufeff${svg('')}`, 'utf16le')],
    ['nothing', ''],
  ])('%s', (_, content) => {
    expect(problemOf(content)).toEqual({ kind: 'unreadable' })
  })
})
