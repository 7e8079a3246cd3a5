/** Files of few bytes that would unpack to more than memory holds. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { harmless } from './harmless'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bombs-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What is said of a file that is uploaded under a name; null: it is taken. */
async function toldOf(name: string, content: Buffer, language: 'en' | 'es' = 'en') {
  const filepath = path.join(folder, name)
  await writeFile(filepath, content)
  const file = { filepath, originalFilename: name, mimetype: null }
  return harmless(file, language).then(
    () => null,
    (error: Error) => error.message,
  )
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** Black and white, all white. */
function png(width: number, height: number, more: Buffer[] = []): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const rows = Buffer.alloc((Math.ceil(width / 8) + 1) * height)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const small = () => sharp({ create: { width: 16, height: 16, channels: 3, background: '#c00' } })

/** A small picture whose header says that it is a large one. */
function saying(content: Buffer, mark: string | number[], write: (at: number) => void): Buffer {
  const at = content.indexOf(typeof mark === 'string' ? mark : Buffer.from(mark))
  expect(at).toBeGreaterThan(-1)
  write(at)
  return content
}

async function jpeg(side: number): Promise<Buffer> {
  const content = await small().jpeg().toBuffer()
  return saying(content, [0xff, 0xc0], (at) => {
    content.writeUInt16BE(side, at + 5)
    content.writeUInt16BE(side, at + 7)
  })
}

async function webp(side: number): Promise<Buffer> {
  const content = await small().webp().toBuffer()
  return saying(content, [0x9d, 0x01, 0x2a], (at) => {
    content.writeUInt16LE(side, at + 3)
    content.writeUInt16LE(side, at + 5)
  })
}

async function avif(side: number): Promise<Buffer> {
  const content = await small().avif().toBuffer()
  return saying(content, 'ispe', (at) => {
    content.writeUInt32BE(side, at + 8)
    content.writeUInt32BE(side, at + 12)
  })
}

/** Frames of one point each on a canvas. */
function gif(side: number, frames: number): Buffer {
  const header = Buffer.from('GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1')
  header.writeUInt16LE(side, 6)
  header.writeUInt16LE(side, 8)
  const frame = Buffer.from('2c00000000010001000002024401 00'.replaceAll(' ', ''), 'hex')
  return Buffer.concat([header, ...Array.from({ length: frames }, () => frame), Buffer.from(';')])
}

async function movingWebp(side: number): Promise<Buffer> {
  const frames = await Promise.all([small().png().toBuffer(), small().negate().png().toBuffer()])
  const content = await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer()
  return saying(content, 'VP8X', (at) => {
    content.writeUIntLE(side - 1, at + 12, 3)
    content.writeUIntLE(side - 1, at + 15, 3)
  })
}

it('are refused by what their header says, with a word that names the limit', async () => {
  const bombs: [string, Buffer][] = [
    ['a.png', png(20_000, 20_000)],
    ['long.png', png(1_000, 200_000)],
    ['a.jpg', await jpeg(30_000)],
    ['a.webp', await webp(16_000)],
    ['a.avif', await avif(6_000)],
    ['a.gif', gif(30_000, 1)],
    ['moving.webp', await movingWebp(16_000)],
  ]
  const before = process.resourceUsage().maxRSS
  for (const [name, content] of bombs) {
    expect(content.length, name).toBeLessThan(200_000)
    const told = await toldOf(name, content)
    expect(told, name).toContain(name.endsWith('.avif') ? 'may have 16 million' : '50 million')
    expect(told, name).toContain('Make it smaller')
  }
  expect(await toldOf('a.png', png(20_000, 20_000), 'es')).toContain('50 millones')
  // Kilobytes. Unpacked, each would take from a hundred megabytes to gigabytes.
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(150_000)
})

it('are refused by what all their frames are together', async () => {
  const told = await toldOf('moving.gif', gif(4_000, 1_000))
  expect(told).toContain('1000 frames')
  expect(told).toContain('together 400 million')
  expect(await toldOf('moving.gif', gif(4_000, 1_000), 'es')).toContain('1000 fotogramas')
})

const packed = deflateSync(Buffer.alloc(300 * 2 ** 20))
it.each([
  ['iCCP', 'profile\0\0'],
  ['zTXt', 'Comment\0\0'],
  ['iTXt', 'Comment\0\x01\0\0\0'],
])('do not unpack what stands beside the picture: %s', async (type, head) => {
  const content = png(64, 64, [chunk(type, Buffer.concat([Buffer.from(head, 'latin1'), packed]))])
  expect(content.length).toBeLessThan(400_000)
  const before = process.memoryUsage().rss
  // It is taken without that, or refused; here it only matters that it is not unpacked.
  const told = toldOf(`beside-${type}.png`, content)
  let most = before
  const looking = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 1)
  await told
  clearInterval(looking)
  expect(most - before).toBeLessThan(150 * 2 ** 20)
})

it('leave what cameras and screens make alone', async () => {
  expect(
    await toldOf(
      'a.jpg',
      await sharp({ create: { width: 8_000, height: 6_000, channels: 3, background: '#c00' } })
        .jpeg()
        .toBuffer(),
    ),
  ).toBeNull()
  expect(await toldOf('moving.gif', gif(500, 200))).toBeNull()
})
