import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { longestWords, mostBytes, mostDates } from '../limits'
import { toLetterHtml } from './html'
import { fillMarks, linkMark, nameMark } from './marks'
import { longestLetter, sampleLetter } from './sample-letter'
import { toLetterText } from './text'

/** What is read of HTML, without what stands in its head. */
function readText(html: string): string {
  const body = html.slice(html.indexOf('<body'))
  const texts: string[] = []
  const walk = (node: object): void => {
    if ('value' in node && 'nodeName' in node && node.nodeName === '#text') {
      texts.push(String(node.value))
    }
    if ('childNodes' in node) for (const child of node.childNodes as object[]) walk(child)
  }
  walk(parseFragment(body))
  return texts.join(' ').replace(/\s+/g, ' ')
}

describe('a letter', () => {
  const html = toLetterHtml(sampleLetter)
  const text = toLetterText(sampleLetter)

  it('says the same as text and as HTML', () => {
    const read = readText(html)
    for (const part of [
      'Hello',
      'Come along',
      'Thursday, May 15, 7:00 – 9:00 PM (Pacific Time)',
      'Cancelled: Friday, May 16',
      'Reading circle',
      'Library, 12 Main Street, Portland',
      'Rents & wages',
      'What we found out.',
      'Housing',
      'You get this letter because you asked Riverside & Co for letters.',
    ]) {
      expect(read).toContain(part)
      expect(text).toContain(part)
    }
  })

  it('leads to the same addresses in both, and to nothing that is not ours', () => {
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address)
    const linked = new Set(links)
    for (const address of linked) expect(text).toContain(address)
    const own = /^(https:\/\/riverside\.example\/|[\u{e001}\u{e002}]$)/u
    expect([...linked].filter((address) => !own.test(address))).toEqual([])
    const fetched = [...html.matchAll(/(?:src|background)="([^"]+)"|url\(([^)]+)\)/g)]
    expect(fetched.map(([, address]) => address)).toEqual([
      'https://riverside.example/uploads/rents.jpg',
    ])
  })

  it('has pictures with a text in their place, and none that nobody sees', () => {
    expect(html.match(/<img\s/g)).toHaveLength(1)
    expect(html).toContain('alt="A street with &quot;to let&quot; signs"')
    expect(html).not.toMatch(/(width|height)="?[01]"?[\s/>]/)
  })

  it('shows as text whatever an editor typed', () => {
    expect(html).toContain('&lt;b&gt;today&lt;/b&gt;')
    expect(html).toContain('Riverside &amp; Co')
    expect(html).not.toMatch(/\[\[|undefined/)
  })

  it('says in which language something else is written', () => {
    expect(html).toMatch(/^<!doctype html>\s*<html lang="en"/)
    expect(html).toContain('<span lang="es">Asamblea</span>')
  })

  it('is smaller than what mail programs cut, whatever it holds', () => {
    const longest = longestLetter({ dates: mostDates, words: longestWords })
    expect(Buffer.byteLength(toLetterHtml(longest))).toBeLessThan(mostBytes)
  })
})

describe('what belongs to one reader', () => {
  const text = `Hello ${nameMark},\nyour letters: ${linkMark}`

  it('is put in', () => {
    const filled = fillMarks(text, {
      name: 'Ada $& Co',
      link: 'https://x.example/?t=$1',
      page: null,
    })
    expect(filled).toBe('Hello Ada $& Co,\nyour letters: https://x.example/?t=$1')
  })

  it('leaves no gap where nobody gave a name', () => {
    expect(fillMarks(text, { name: '', link: 'x', page: null })).toBe('Hello,\nyour letters: x')
  })

  it('has no name in a text that only looks like it', () => {
    const named = { ...sampleLetter, branch: `River${nameMark}side` }
    expect(toLetterHtml(named)).toContain('>Riverside<')
  })
})
