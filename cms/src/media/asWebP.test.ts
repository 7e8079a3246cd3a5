import sharp from 'sharp'
import { expect, it } from 'vitest'
import { toWebP } from './asWebP'

async function coloursOf(content: Buffer): Promise<number> {
  const pixels = await sharp(content).ensureAlpha().raw().toBuffer()
  const seen = new Set<number>()
  for (let at = 0; at < pixels.length; at += 4) seen.add(pixels.readUInt32LE(at))
  return seen.size
}

/** Rings and spokes in three flat colours. */
function print(width: number): Buffer {
  const rings = Array.from(
    { length: 14 },
    (_, ring) => `<circle cx="240" cy="160" r="${8 + ring * 17}" stroke="#c8141e" fill="none"/>`,
  )
  const spokes = Array.from(
    { length: 24 },
    (_, spoke) => `<path d="M240 160L480 ${spoke * 14}" stroke="#1a1612"/>`,
  )
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" viewBox="0 0 480 320" stroke-width="4">` +
      `<rect width="480" height="320" fill="#f6f1e4"/>${rings.join('')}${spokes.join('')}</svg>`,
  )
}

/** As uneven as what a camera sees. */
const photo = () =>
  sharp({
    create: {
      width: 480,
      height: 320,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  }).blur(1.5)

it('a print that a phone shows keeps its few colours, and is smaller so', async () => {
  const picture = sharp(print(480))
  const { data, info } = await toWebP(picture)
  expect(info).toMatchObject({ width: 480, height: 320 })
  expect(await coloursOf(data)).toBeLessThanOrEqual(16)
  const withLoss = await picture.clone().webp({ quality: 64 }).toBuffer()
  expect(data.length).toBeLessThan(withLoss.length)
})

it('one with clear parts keeps those', async () => {
  const clear = Buffer.from(
    print(480)
      .toString()
      .replace(/<rect[^>]+>/, ''),
  )
  const { data } = await toWebP(sharp(clear))
  const { channels } = await sharp(data).stats()
  expect(channels.at(3)?.min).toBeLessThan(3)
  expect(await coloursOf(data)).toBeLessThanOrEqual(16)
})

it('a photo, and a print on a wide screen, are written with a loss', async () => {
  expect(await coloursOf((await toWebP(photo())).data)).toBeGreaterThan(1_000)
  expect(await coloursOf((await toWebP(sharp(print(960)))).data)).toBeGreaterThan(16)
})
