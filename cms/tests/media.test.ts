import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Image, Page } from '../src/contract'
import { registerAdministrator, type AdminSession } from './admin'
import { startCms, type Answer, type Cms } from './cms'
import { ok } from './documents'
import { describedPhoto, movingPhoto, movingPicture, photo, picture } from './pictures'
import { fileForm, fileIn } from './uploads'

let cms: Cms
let admin: AdminSession

beforeAll(async () => {
  cms = await startCms({ example: false })
  admin = await registerAdministrator(cms)
})
afterAll(() => cms.stop())

interface File {
  id: number
  url: string
  hash: string
  width: number
  height: number
}

async function send(
  path: string,
  name: string,
  type: string,
  content: Uint8Array<ArrayBuffer>,
  info = {},
) {
  return ok(await admin.upload(path, fileForm(name, content, { type, info })))
}

async function upload(
  name: string,
  type: string,
  content: Uint8Array<ArrayBuffer>,
  info: object = { alternativeText: 'A picture' },
): Promise<File> {
  return fileIn(await send('/upload', name, type, content, info))
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

/** How the door shows a file on a page. */
async function shown({ id }: File): Promise<Image> {
  const slug = `page-with-${id}`
  await cms.strapi.documents('api::page.page').create({
    locale: 'en',
    data: { title: slug, slug, sections: [{ __component: 'sections.picture', image: id }] },
    status: 'published',
  })
  return image(slug)
}

async function image(slug: string): Promise<Image> {
  const { sections } = (await cms.ask(`/api/site/pages/${slug}`)).json as Page
  const [section] = sections
  if (section?.type !== 'picture') throw new Error('the page shows no picture')
  return section.image
}

async function fetched(url: string): Promise<{ answer: Answer; content: Buffer }> {
  const answer = await cms.ask(url)
  return { answer, content: await readFile(path.join(cms.place.dataDir, 'public', url)) }
}

describe('a photo of a phone', () => {
  it('is shown upright, as WebP in useful sizes, and tells nobody where it was taken', async () => {
    const taken = await photo(2100, 700)
    expect(taken.byteLength).toBeGreaterThan(1_000_000)
    const file = await upload('IMG_2034.jpg', 'image/jpeg', taken, {
      alternativeText: 'A march',
      focalPoint: { x: 25, y: 75 },
    })
    expect([file.width, file.height]).toEqual([2100, 700])

    const found = await shown(file)
    expect(found).toMatchObject({
      width: 2000,
      height: 667,
      alternativeText: 'A march',
      focalPoint: { x: 0.25, y: 0.75 },
    })
    expect(found.smaller.map(({ width }) => width)).toEqual([320, 480, 640, 960, 1280, 1600])
    for (const { url, width, height } of [found, ...found.smaller]) {
      const { answer, content } = await fetched(url)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('image/webp')
      const metadata = await sharp(content).metadata()
      expect(metadata).toMatchObject({ format: 'webp', width, height })
      expect([metadata.exif, metadata.orientation]).toEqual([undefined, undefined])
    }

    // Whoever has the address of a version can guess the file's.
    const { content } = await fetched(file.url)
    const original = await sharp(content).metadata()
    expect(original).toMatchObject({ format: 'jpeg', width: 2100, height: 700 })
    expect(original.exif).toBeUndefined()
    for (const name of await readdir(path.join(cms.place.dataDir, 'public', 'uploads'))) {
      const bytes = await readFile(path.join(cms.place.dataDir, 'public', 'uploads', name))
      expect(bytes.includes('Rosa'), name).toBe(false)
    }
  })

  it('leaves nothing behind when it is replaced by a smaller one, or deleted', async () => {
    const file = await upload('big.jpg', 'image/jpeg', await picture(1300, 100))
    const before = await shown(file)
    expect(before.smaller.at(-1)?.width).toBe(1280)
    await send(`/upload?id=${file.id}`, 'small.jpg', 'image/jpeg', await photo(500, 100))
    const after = await image(`page-with-${file.id}`)
    expect(after).toMatchObject({ width: 500, height: 100, url: before.url })
    expect(after.smaller.map(({ width }) => width)).toEqual([320, 480])

    const uploads = path.join(cms.place.dataDir, 'public', 'uploads')
    const ofFile = async () => (await readdir(uploads)).filter((name) => name.includes(file.hash))
    expect((await ofFile()).sort()).toEqual(
      ['', 'full_', 'thumbnail_', 'w320_', 'w480_']
        .map((version) => `${version}${file.hash}${version ? '.webp' : '.jpg'}`)
        .sort(),
    )
    const slug = `page-with-${file.id}`
    const page = await cms.strapi.documents('api::page.page').findFirst({ filters: { slug } })
    const documentId = page?.documentId ?? ''
    await cms.strapi.documents('api::page.page').delete({ documentId, locale: '*' })
    const deleted = await admin.ask('DELETE', `/upload/files/${file.id}`)
    expect(deleted.status, deleted.text).toBe(200)
    expect(await ofFile()).toEqual([])
  })
})

describe('other pictures', () => {
  it('that are AVIF or PNG are shown as WebP, too', async () => {
    const drawing = sharp(await picture(700, 100))
    for (const [name, type, content] of [
      ['a.avif', 'image/avif', await drawing.clone().avif({ effort: 0 }).toBuffer()],
      ['a.png', 'image/png', await drawing.clone().png().toBuffer()],
    ] as const) {
      const found = await shown(await upload(name, type, new Uint8Array(content)))
      expect(found, name).toMatchObject({ width: 700, height: 100 })
      expect(found.url, name).toMatch(/\.webp$/)
      expect(found.smaller.map(({ width }) => width)).toEqual([320, 480, 640])
    }
  })

  it('that are WebP already and not large are shown as they are', async () => {
    const webp = await sharp(await picture(700, 100))
      .webp()
      .toBuffer()
    const file = await upload('a.webp', 'image/webp', new Uint8Array(webp))
    const found = await shown(file)
    expect(found.url).toBe(file.url)
    expect((await fetched(found.url)).content.equals(webp)).toBe(true)
  })

  it('that move go on moving', async () => {
    const moving = await movingPicture()
    const file = await upload('moving.gif', 'image/gif', moving)
    const found = await shown(file)
    expect(found).toMatchObject({ url: file.url, width: 400, height: 100, smaller: [] })
    expect((await fetched(found.url)).content.equals(moving)).toBe(true)
  })
})

describe('a moving photo', () => {
  it('tells nobody where it was taken, and moves as it did', async () => {
    const taken = await movingPhoto()
    expect(Buffer.from(taken).includes('Rosa')).toBe(true)
    const file = await upload('moving.webp', 'image/webp', taken)
    const found = await shown(file)
    expect(found).toMatchObject({ url: file.url, width: 400, height: 100 })
    const { content } = await fetched(found.url)
    const metadata = await sharp(content).metadata()
    expect(metadata).toMatchObject({ pages: 2, delay: [120, 340], loop: 3 })
    expect(metadata.exif).toBeUndefined()
    expect(content.includes('Rosa')).toBe(false)
  })
})

describe('a photo whose description names a tag', () => {
  it('is taken, and loses the description', async () => {
    const described = await describedPhoto('How <script> came to be')
    const { content } = await fetched((await upload('book.jpg', 'image/jpeg', described)).url)
    expect(content.includes('<script>')).toBe(false)
    expect((await sharp(content).metadata()).format).toBe('jpeg')
  })
})

describe('a drawing', () => {
  const space = 'xmlns="http://www.w3.org/2000/svg"'
  const drawn = bytes(
    `<!-- Rosa --><svg ${space} viewBox="0 0 60 30" data-by="Rosa"><title>Rosa</title><path d="M0 0h9v9z"/></svg>`,
  )
  const kept = `<svg ${space} viewBox="0 0 60 30" width="60" height="30"><path d="M0 0h9v9z"/></svg>\n`

  it('is kept as it was rebuilt, is shown as it is, and may do nothing', async () => {
    const file = await upload('logo.svg', 'image/svg+xml', drawn)
    expect(file).toMatchObject({ width: 60, height: 30, mime: 'image/svg+xml' })
    const found = await shown(file)
    expect(found).toMatchObject({ url: file.url, width: 60, height: 30, smaller: [] })
    const { answer, content } = await fetched(found.url)
    expect(content.toString()).toBe(kept)
    expect(answer.text).toBe(kept)
    expect(answer.headers.get('content-type')).toBe('image/svg+xml')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    )
  })

  it('takes the place of a drawing only', async () => {
    const file = await upload('logo.svg', 'image/svg+xml', drawn)
    const replace = (name: string, type: string, content: Uint8Array<ArrayBuffer>) =>
      admin.upload(`/upload?id=${file.id}`, fileForm(name, content, { type, info: {} }))
    const refused = await replace('logo.jpg', 'image/jpeg', await picture(40, 30))
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Replace it by another SVG')
    const hostile = bytes(`<svg ${space} viewBox="0 0 1 1"><use href="//example.org/a#b"/></svg>`)
    expect((await replace('logo.svg', 'image/svg+xml', hostile)).text).toContain(
      'it leads to something outside of it: “//example.org/a#b”',
    )
    expect((await fetched(file.url)).content.toString()).toBe(kept)
    const other = bytes(`<svg ${space} viewBox="0 0 9 9"/>`)
    expect((await replace('logo.svg', 'image/svg+xml', other)).status).toBe(200)
    expect((await fetched(file.url)).content.toString()).toContain('viewBox="0 0 9 9"')
  })
})

it('a file that is no picture is replaced by its kind only, whose address it keeps', async () => {
  const file = await upload('minutes.pdf', 'application/pdf', bytes('%PDF-1.7 first'), {})
  const replace = (name: string, type: string, content: Uint8Array<ArrayBuffer>) =>
    admin.upload(`/upload?id=${file.id}`, fileForm(name, content, { type, info: {} }))
  for (const [name, type, content] of [
    ['minutes.vtt', 'text/vtt', bytes('WEBVTT\n\n00:01.000 --> 00:02.000\nCome along.')],
    ['minutes.jpg', 'image/jpeg', await picture(40, 30)],
    [
      'minutes.svg',
      'image/svg+xml',
      bytes('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'),
    ],
  ] as const) {
    const refused = await replace(name, type, content)
    expect(refused.status, name).toBe(400)
    expect(refused.text, name).toContain('.pdf')
  }
  expect((await fetched(file.url)).content.toString()).toContain('first')
  expect((await replace('new.pdf', 'application/pdf', bytes('%PDF-1.7 next'))).status).toBe(200)
  expect((await fetched(file.url)).content.toString()).toContain('next')
  const photograph = await upload('hall.jpg', 'image/jpeg', await photo(60, 40))
  const drawn = sharp({ create: { width: 4, height: 3, channels: 3, background: '#a00' } })
  const png = new Uint8Array(await drawn.png().toBuffer())
  const other = fileForm('hall.png', png, { type: 'image/png', info: {} })
  expect((await admin.upload(`/upload?id=${photograph.id}`, other)).status).toBe(200)
})

describe('a video', () => {
  const mp4 = bytes('\0\0\0\x18ftypisom\0\0\0\0isommp42'.padEnd(1000, '.'))
  const vtt = bytes('WEBVTT\n\n00:01.000 --> 00:02.000\nCome along.')

  it('stands on a page with its captions and the picture before it, and leads elsewhere', async () => {
    const file = await upload('table.mp4', 'video/mp4', mp4, {})
    const captions = await upload('table.vtt', '', vtt, {})
    const poster = await upload('table.jpg', 'image/jpeg', await picture(640, 360), {})
    const url = 'https://videos.example/w/table'
    const data = {
      title: 'Our table',
      slug: 'our-table',
      sections: [
        {
          __component: 'sections.video' as const,
          title: 'Come along',
          file: file.id,
          captions: captions.id,
          poster: poster.id,
          url,
        },
        { __component: 'sections.video' as const, url },
      ],
    }
    await cms.strapi.documents('api::page.page').create({ locale: 'en', data, status: 'published' })
    const { sections } = (await cms.ask('/api/site/pages/our-table')).json as Page
    const bare = { type: 'video', title: null, text: null, poster: null, captions: null }
    expect(sections).toEqual([
      {
        ...bare,
        title: 'Come along',
        file: { url: file.url, name: 'table.mp4', size: mp4.byteLength, mime: 'video/mp4' },
        captions: captions.url,
        poster: expect.objectContaining({ width: 640, height: 360 }),
        url,
      },
      { ...bare, file: null, url },
    ])
    expect((await cms.ask(captions.url)).headers.get('content-type')).toMatch(/^text\/vtt/)
  })
})

describe('what is not what it seems', () => {
  const svg = bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const html = bytes('<!doctype html><script>alert(1)</script>')

  async function refused(
    name: string,
    type: string,
    content: Uint8Array<ArrayBuffer>,
    path = '/upload',
  ) {
    const answer = await admin.upload(path, fileForm(name, content, { type, info: {} }))
    expect(answer.status, name).toBe(400)
    const { error } = answer.json as { error: { message: string } }
    expect(error.message).toContain('Allowed are pictures (JPEG')
    return error.message
  }

  it.each([
    ['logo.svg', 'image/svg+xml', svg, '“<script>” is in it'],
    ['logo.png', 'image/png', svg, 'HTML, SVG or a script is in it'],
    ['logo.svg', 'image/png', svg, '“<script>” is in it'],
    ['page.html', 'text/html', html, '“.html”'],
    ['page.txt', 'text/html', html, 'HTML, SVG or a script is in it'],
    ['captions.vtt', 'text/vtt', bytes('1\n00:01 --> 00:02'), 'WebVTT captions'],
    ['notes.txt', 'text/plain', html, 'HTML, SVG or a script is in it'],
    ['run.js', 'text/plain', bytes('alert(1)'), '“.js”'],
    ['run.txt', 'text/plain', bytes('#!/bin/sh'), 'its content is something else'],
    ['leaflet.pdf', 'application/pdf', html, 'a PDF'],
    ['both.gif', 'image/gif', bytes('GIF89a/*<script>*/=1;alert(1)'), 'a script is in it'],
    ['photo.jpg', 'image/jpeg', bytes('%PDF-1.7'), 'a JPEG picture'],
    ['IMG_1.heic', 'image/heic', bytes('\0\0\0\x18ftypheic'), '“.heic”'],
    ['cut.jpg', 'image/jpeg', bytes('\xff\xd8\xff\xe0\0\x10JF'), 'can’t be read'],
    ['cut.avif', 'image/avif', bytes('\0\0\0\x18ftypmif1\0\0\0\0mif1miaf'), 'can’t be read'],
    ['cut.gif', 'image/gif', bytes('GIF89a'), 'can’t be read'],
    ['nothing', 'image/png', bytes('\x89PNG\r\n'), 'needs an ending'],
  ] as const)('is refused, with the reason: %s as %s', async (name, type, content, reason) => {
    const message = await refused(name, type, content)
    expect(message).toContain(`“${name}” was not uploaded`)
    expect(message).toContain(reason)
  })

  it('is refused when its end is missing', async () => {
    const whole = await picture(400, 300)
    const message = await refused('half.jpg', 'image/jpeg', whole.slice(0, whole.length / 2))
    expect(message).toContain('it is a JPEG picture that can’t be read')
  })

  it('is refused when a script stands where it would stay', async () => {
    const after = new Uint8Array([
      ...(await picture(40, 30)),
      ...bytes('<script>alert(1)</script>'),
    ])
    expect(await refused('after.jpg', 'image/jpeg', after)).toContain('a script is in it')
  })

  it('does not take the place of a picture either', async () => {
    const file = await upload('real.jpg', 'image/jpeg', await picture(40, 30))
    await refused('real.jpg', 'image/jpeg', svg, `/upload?id=${file.id}`)
    const { answer } = await fetched(file.url)
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
  })

  it('has the type of its content, whatever its sender says', async () => {
    const file = await upload('notes.txt', 'text/html', bytes('Bring chairs.'))
    expect(file).toMatchObject({ mime: 'text/plain', ext: '.txt' })
    const pdf = await upload('leaflet.pdf', 'text/html', bytes('%PDF-1.7'))
    expect(pdf).toMatchObject({ mime: 'application/pdf' })
  })
})
