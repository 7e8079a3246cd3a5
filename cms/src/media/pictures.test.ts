import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import sharp, { type Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import { isTreated, toThumbnail, toVersions, withoutTraces, type UploadedFile } from './pictures'

function upload(content: Buffer, name = 'march.jpg'): UploadedFile {
  const [, ext = ''] = /(\.\w+)$/.exec(name) ?? []
  return {
    name,
    hash: 'march_1a2b',
    ext,
    mime: 'application/octet-stream',
    getStream: () => Readable.from(content),
  }
}

/** Red above, blue below. */
function flag(width: number, height: number): Sharp {
  const half = Math.floor(height / 2)
  return sharp({ create: { width, height, channels: 3, background: '#d00000' } }).composite([
    {
      input: { create: { width, height: height - half, channels: 3, background: '#0000d0' } },
      top: half,
      left: 0,
    },
  ])
}

const camera = { IFD0: { Artist: 'Rosa' }, IFD3: { GPSLatitude: '52/1 30/1 0/1' } }

async function metadataOf(file: UploadedFile) {
  return sharp(await buffer(file.getStream())).metadata()
}

async function colorAt(file: UploadedFile, left: number, top: number): Promise<'red' | 'blue'> {
  const pixel = sharp(await buffer(file.getStream())).extract({ left, top, width: 1, height: 1 })
  const [red = 0, , blue = 0] = await pixel.removeAlpha().raw().toBuffer()
  return red > blue ? 'red' : 'blue'
}

describe('the uploaded file', () => {
  it('is turned upright, and forgets who took it and where', async () => {
    // Lying on its side, as a phone stores it: what is above stands to the left.
    const photo = await sharp(await flag(60, 40).png().toBuffer())
      .rotate(270)
      .jpeg()
      .withExif(camera)
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const before = await sharp(photo).metadata()
    expect([before.width, before.height, before.orientation]).toEqual([40, 60, 6])
    expect(before.exif).toBeDefined()

    const clean = await withoutTraces(upload(photo))
    const { width, height, orientation, exif, format } = await metadataOf(clean)
    expect({ width, height, orientation, exif, format }).toEqual({
      width: 60,
      height: 40,
      orientation: undefined,
      exif: undefined,
      format: 'jpeg',
    })
    expect([clean.width, clean.height]).toEqual([60, 40])
    expect([await colorAt(clean, 30, 5), await colorAt(clean, 30, 35)]).toEqual(['red', 'blue'])
  })

  it('stays as it is, to the byte, where it holds nothing of that', async () => {
    const file = upload(await flag(60, 40).jpeg().toBuffer())
    expect(await withoutTraces(file)).toBe(file)
  })

  it('forgets the words that programs write into PNG files', async () => {
    const drawing = await flag(60, 40)
      .png()
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"></x:xmpmeta>')
      .toBuffer()
    const { xmp, format } = await metadataOf(await withoutTraces(upload(drawing, 'drawing.png')))
    expect({ xmp, format }).toEqual({ xmp: undefined, format: 'png' })
  })
})

describe('a moving picture', () => {
  const delay = [120, 340]
  const loop = 3

  async function moving(): Promise<Sharp> {
    const frames = [flag(20, 16), flag(20, 16).negate()].map((frame) => frame.png().toBuffer())
    return sharp(await Promise.all(frames), { join: { animated: true } })
  }

  /** A block that says something without being shown. */
  function gifExtension(label: number, ...parts: string[]): Buffer {
    const data = parts.map((part) => [Buffer.from([part.length]), Buffer.from(part, 'latin1')])
    return Buffer.concat([Buffer.from([0x21, label]), ...data.flat(), Buffer.from([0])])
  }

  it('as WebP forgets where it was taken, and moves as it did', async () => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/">Rosa</x:xmpmeta>'
    const content = await (
      await moving()
    )
      .webp({ delay, loop, lossless: true })
      .withExif(camera)
      .withXmp(xmp)
      .toBuffer()
    expect((await sharp(content).metadata()).exif).toBeDefined()
    const clean = await withoutTraces(upload(content, 'march.webp'))
    const bytes = await buffer(clean.getStream())
    expect(bytes.includes('Rosa')).toBe(false)
    const after = await sharp(bytes, { animated: true }).metadata()
    expect(after).toMatchObject({ pages: 2, delay, loop, width: 20, pageHeight: 16 })
    expect([after.exif, after.xmp]).toEqual([undefined, undefined])
    expect([clean.width, clean.height]).toEqual([20, 16])
    const pixels = (of: Buffer) => sharp(of, { animated: true }).raw().toBuffer()
    expect((await pixels(bytes)).equals(await pixels(content))).toBe(true)
  })

  it('as GIF forgets comments and XMP, and moves as it did', async () => {
    const content = await (await moving()).gif({ delay, loop }).toBuffer()
    const spoken = Buffer.concat([
      content.subarray(0, -1),
      gifExtension(0xfe, 'Rosa was here'),
      gifExtension(0xff, 'XMP DataXMP', 'Rosa'),
      content.subarray(-1),
      Buffer.from('Rosa'),
    ])
    const clean = await withoutTraces(upload(spoken, 'march.gif'))
    expect((await buffer(clean.getStream())).equals(content)).toBe(true)
    expect(await sharp(content, { animated: true }).metadata()).toMatchObject({ delay, loop })
    const file = upload(content, 'march.gif')
    expect(await withoutTraces(file)).toBe(file)
  })
})

describe('the versions', () => {
  const widthsOf = async (picture: Buffer, name?: string) =>
    Promise.all(
      (await toVersions(upload(picture, name))).map(async ({ key, file }) => {
        const { format, width, height } = await metadataOf(file)
        expect([format, file.mime, file.ext]).toEqual(['webp', 'image/webp', '.webp'])
        expect([width, height]).toEqual([file.width, file.height])
        return `${key}: ${width} × ${height}`
      }),
    )

  it('are WebP of useful widths and one of at most 2000 pixels, the picture’s shape kept', async () => {
    expect(await widthsOf(await flag(3000, 2000).jpeg().toBuffer())).toEqual([
      'w320: 320 × 213',
      'w480: 480 × 320',
      'w640: 640 × 427',
      'w960: 960 × 640',
      'w1280: 1280 × 853',
      'w1600: 1600 × 1067',
      'full: 2000 × 1333',
    ])
  })

  it('are never larger than the picture', async () => {
    expect(await widthsOf(await flag(500, 300).png().toBuffer(), 'a.png')).toEqual([
      'w320: 320 × 192',
      'w480: 480 × 288',
      'full: 500 × 300',
    ])
    expect(await widthsOf(await flag(1000, 4000).jpeg().toBuffer())).toEqual([
      'w320: 320 × 1280',
      'w480: 480 × 1920',
      'full: 500 × 2000',
    ])
  })

  it('have no full one where the file itself is good: WebP, by name and content, and not large', async () => {
    const webp = await flag(500, 300).webp().toBuffer()
    expect(await widthsOf(webp, 'a.webp')).toEqual(['w320: 320 × 192', 'w480: 480 × 288'])
    expect(await widthsOf(webp, 'a.jpg')).toContain('full: 500 × 300')
    const large = await flag(2400, 300).webp().toBuffer()
    expect(await widthsOf(large, 'a.webp')).toContain('full: 2000 × 250')
  })

  it('take their names from the file’s, which stay when it is replaced', async () => {
    const [version] = await toVersions(upload(await flag(500, 300).jpeg().toBuffer()))
    expect(version?.file).toMatchObject({ name: 'w320_march.webp', hash: 'w320_march_1a2b' })
  })

  it('come of AVIF, GIF and PNG with transparent parts', async () => {
    const drawing = sharp({
      create: { width: 400, height: 300, channels: 4, background: '#d0000000' },
    })
    for (const picture of [drawing.clone().avif(), drawing.clone().gif(), drawing.clone().png()]) {
      const file = upload(await picture.toBuffer())
      expect(await isTreated(file)).toBe(true)
      const [version] = await toVersions(file)
      expect(version && (await metadataOf(version.file)).hasAlpha).toBe(true)
    }
  })

  it('have a thumbnail for the admin, unless the picture is as small', async () => {
    const large = { ...upload(await flag(500, 300).jpeg().toBuffer()), width: 500, height: 300 }
    const small = await toThumbnail(large)
    expect(small).toMatchObject({ width: 245, height: 147, ext: '.webp' })
    expect(await toThumbnail({ ...large, width: 245, height: 147 })).toBeNull()
  })
})

describe('what is no still picture', () => {
  it('is left alone: moving pictures, texts, broken files', async () => {
    const frames = [flag(20, 20), flag(20, 20).negate()].map((frame) => frame.png().toBuffer())
    const moving = await sharp(await Promise.all(frames), { join: { animated: true } })
      .gif()
      .toBuffer()
    expect(await isTreated(upload(moving, 'moving.gif'))).toBe(false)
    expect(await isTreated(upload(Buffer.from('Bread and roses'), 'song.txt'))).toBe(false)
    const broken = Buffer.from([0xff, 0xd8, 0xff])
    expect(await isTreated(upload(broken))).toBe(false)
  })
})
