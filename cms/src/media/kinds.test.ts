import { describe, expect, it } from 'vitest'
import { isFreeOfMarkup, kinds } from './kinds'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const zip = (rest: string) => bytes(`PK\x03\x04${'\0'.repeat(26)}${rest}`)

const real: Record<string, Buffer> = {
  '.jpg': bytes('\xff\xd8\xff\xe0..JFIF'),
  '.png': bytes('\x89PNG\r\n\x1a\n'),
  '.webp': bytes('RIFF....WEBPVP8 '),
  '.avif': bytes('\0\0\0\x1cftypavif'),
  '.gif': bytes('GIF89a..'),
  '.svg': bytes('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'),
  '.pdf': bytes('%PDF-1.7'),
  '.docx': zip('[Content_Types].xml word/document.xml'),
  '.odt': zip('mimetypeapplication/vnd.oasis.opendocument.text'),
  '.txt': bytes('2 < 3, and <3'),
  '.vtt': bytes('WEBVTT\n\n00:01.000 --> 00:02.000\nCome along.'),
  '.mp3': bytes('ID3\x03'),
  '.m4a': bytes('\0\0\0\x20ftypM4A '),
  '.mp4': bytes('\0\0\0\x20ftypisom'),
}

describe('a kind of file', () => {
  it.each(Object.keys(real))('knows its own and no other: %s', (ending) => {
    const own = Object.keys(real).filter((other) => {
      const kind = kinds[ending]
      const content = real[other]
      return kind && content && kind.isIn(content)
    })
    const alike = ending === '.m4a' ? ['.m4a', '.mp4'] : [ending]
    expect(own.filter((other) => ending !== '.txt' || other === '.txt')).toEqual(alike)
  })

  it('is no picture when HTML, SVG or a script stands anywhere in it', () => {
    for (const harm of ['<script>', '<SVG onload', '<!DOCTYPE html', '<?php ', '<html>']) {
      for (const ending of ['.jpg', '.png', '.gif', '.webp', '.avif', '.mp3', '.txt']) {
        const content = Buffer.concat([real[ending] ?? Buffer.alloc(0), bytes(`..${harm} x`)])
        expect(kinds[ending]?.isIn(content), `${harm} in ${ending}`).toBe(false)
      }
    }
  })

  it('sees through two bytes for each letter', () => {
    const wide = Buffer.concat([bytes('\xff\xfe'), Buffer.from('<script>', 'utf16le')])
    expect(isFreeOfMarkup(wide)).toBe(false)
  })

  it('is no document with macros', () => {
    const macros = zip('[Content_Types].xml word/vbaProject.bin')
    expect(kinds['.docx']?.isIn(macros)).toBe(false)
  })
})
