import { readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawIcon } from './drawing'
import { icons } from './kinds'
import type { SiteIcon } from '../../contract'

const names = Object.keys(icons) as SiteIcon[]
const pngs = names.filter((name) => name.endsWith('.png'))

/** Three times as wide as it is high, blue all over. */
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3" width="9" height="3"><rect width="9" height="3" fill="#0000ff"/></svg>',
)

async function pixels(file: Buffer) {
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true })
  const at = (left: number, top: number) => {
    const start = (top * info.width + left) * info.channels
    return data.subarray(start, start + 3).toString('hex')
  }
  return { ...info, at }
}

/** The sizes in an ICO file, each with its picture. */
function partsOf(ico: Buffer) {
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1])
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index
    const [length, start] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)]
    return { size: ico.readUInt8(entry), picture: ico.subarray(start, start + length) }
  })
}

it.each(pngs.filter((name) => /\d/.test(name)))('%s is as large as its name says', (name) => {
  expect(icons[name].sizes.map(String)).toEqual(name.match(/\d+/g))
})

describe('the icon of a branch with a logo', () => {
  it.each(pngs)(
    '%s has the whole logo on white, and its edges where phones cut are free',
    async (name) => {
      const { sizes, fills } = icons[name]
      const [size = 0] = sizes
      const file = await drawIcon(name, { logo: svg, signal: '#c8161d' })
      const { width, height, channels, at } = await pixels(file)
      // Three: nothing can be seen through it.
      expect([width, height, channels]).toEqual([size, size, 3])
      const middle = Math.floor(size / 2)
      expect(at(middle, middle)).toBe('0000ff')
      expect(at(middle, 0)).toBe('ffffff')
      const start = Math.ceil((size * (1 - fills)) / 2)
      expect(at(start + 1, middle)).toBe('0000ff')
      if (start > 1) expect(at(start - 2, middle)).toBe('ffffff')
    },
  )

  it('lies on white where the logo is transparent, whichever kind of file it is', async () => {
    const half = {
      create: { width: 40, height: 40, channels: 4, background: '#00000000' },
    } as const
    for (const logo of [await sharp(half).png().toBuffer(), await sharp(half).webp().toBuffer()]) {
      const { at } = await pixels(await drawIcon('icon-192.png', { logo, signal: '#c8161d' }))
      expect(at(96, 96)).toBe('ffffff')
    }
  })

  it('fails where the file is no picture', async () => {
    const logo = Buffer.from('no picture')
    await expect(drawIcon('icon-48.png', { logo, signal: '#c8161d' })).rejects.toThrow()
  })
})

describe('the icon of a branch without one', () => {
  it('is our mark on the signal colour, up to its edges', async () => {
    for (const name of pngs) {
      const { width, at } = await pixels(await drawIcon(name, { logo: null, signal: '#1b4db0' }))
      expect([at(0, 0), at(width - 1, width - 1)], name).toEqual(['1b4db0', '1b4db0'])
      // The stem of the mark stands at 11 of 32.
      expect(at(Math.round((width * 11) / 32), Math.round(width / 2)), name).toBe('fffaf0')
    }
  })

  it('has the lines of the mark that pages have in tabs', () => {
    const own = readFileSync(path.resolve(import.meta.dirname, 'drawing.ts'), 'utf8')
    const tab = path.resolve(import.meta.dirname, '../../../../web/public/favicon.svg')
    const [, line = ''] = /<path d="([^"]+)"/.exec(readFileSync(tab, 'utf8')) ?? []
    expect(line).not.toBe('')
    expect(own).toContain(`d="${line}"`)
  })
})

it('favicon.ico has three sizes, each a picture of that size', async () => {
  for (const logo of [svg, null]) {
    const parts = partsOf(await drawIcon('favicon.ico', { logo, signal: '#c8161d' }))
    expect(parts.map(({ size }) => size)).toEqual([16, 32, 48])
    for (const { size, picture } of parts) {
      const { format, width, height } = await sharp(picture).metadata()
      expect([format, width, height]).toEqual(['png', size, size])
    }
  }
})
