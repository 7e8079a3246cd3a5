import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openInternet, type Guard } from '../../outside/destination'
import { Progress } from '../progress'
import type { WordPressExport, WordPressItem } from '../wordpress/wxr'
import { fetchPictures, removeLeftPictures, shownPictures } from './fetching'

const asked: string[] = []
let server: Server
let guard: Guard
let site = ''

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url)
    response.writeHead(url.includes('gone') ? 404 : 200)
    response.end(url.includes('huge') ? Buffer.alloc(16 * 1024 * 1024) : `picture of ${url}`)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  guard = {
    resolve: (hostname) => Promise.resolve(hostname === 'old.example' ? ['127.0.0.1'] : []),
    mayReach: (ip, at) => (ip === '127.0.0.1' && at === port) || openInternet.mayReach(ip, at),
  }
  site = `http://old.example:${port}/wp-content/uploads`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

function item(given: Partial<WordPressItem>): WordPressItem {
  return {
    ...{ id: '1', type: 'page', status: 'publish', title: '', name: '', link: '', parent: '0' },
    ...{ order: 0, day: '', hasPassword: false, content: '', excerpt: '', attachmentUrl: '' },
    ...{ terms: [], fields: new Map(), comments: 0 },
    ...given,
  }
}

function exportWith(...items: WordPressItem[]): WordPressExport {
  return { title: '', address: '', language: '', items }
}

const picture = (id: string, name: string) =>
  item({ id, type: 'attachment', attachmentUrl: `${site}/${name}` })

it('fetches what texts show or what stands for them, and nothing else', async () => {
  const source = exportWith(
    item({
      content: `<img src="${site}/2019/05/hall-300x200.jpg"> <img src="${site}/gone.png">`,
      fields: new Map([['_thumbnail_id', '8']]),
    }),
    picture('7', '2019/05/hall.jpg'),
    picture('8', 'banner.webp'),
    picture('9', 'nobody-shows.jpg'),
    picture('10', 'gone.png'),
    picture('11', 'hall.pdf'),
  )
  const progress = new Progress({ isTTY: false, write: () => true })
  const { folder, remove } = await fetchPictures(source, progress, tmpdir(), guard)
  expect(asked).toEqual(
    ['2019/05/hall.jpg', 'banner.webp', 'gone.png'].map((name) => `/wp-content/uploads/${name}`),
  )
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  expect(files.filter((file) => file.isFile()).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['hall.jpg', 'banner.webp']),
  )
  const hall = await readFile(path.join(folder, '2019/05/hall.jpg'), 'utf8')
  expect(hall).toBe('picture of /wp-content/uploads/2019/05/hall.jpg')
  await remove()
  expect(existsSync(folder)).toBe(false)
})

it('knows what WordPress scaled or turned by the name of what it made smaller versions of', () => {
  const source = exportWith(
    item({
      content: `<img src="${site}/IMG_1-1024x768.jpg"> <img src="${site}/IMG_2-300x200.jpg">`,
    }),
    picture('7', 'IMG_1-scaled.jpg'),
    picture('8', 'IMG_2-rotated.jpg'),
    picture('9', 'IMG_3-scaled.jpg'),
  )
  expect(shownPictures(source).map(({ key }) => key)).toEqual([
    'IMG_1-scaled.jpg',
    'IMG_2-rotated.jpg',
  ])
})

it('goes on after pictures that are too large: only a site that gives no answer is gone', async () => {
  const names = ['huge-1.jpg', 'huge-2.jpg', 'huge-3.jpg', 'huge-4.jpg', 'small.jpg']
  const source = exportWith(
    item({ content: names.join(' ') }),
    ...names.map((name, index) => picture(String(index), name)),
  )
  const progress = new Progress({ isTTY: false, write: () => true })
  const { folder, remove } = await fetchPictures(source, progress, tmpdir(), guard)
  expect(await readdir(folder)).toEqual(['small.jpg'])
  await remove()
})

it('removes what a cms left that ended in the middle, and nothing that another is at', async () => {
  const place = await mkdtemp(path.join(tmpdir(), 'branchline-left-'))
  const now = Date.UTC(2036, 4, 14)
  for (const [name, hours] of [['old', 25] as const, ['new', 1] as const]) {
    const made = new Date(now - hours * 60 * 60 * 1000)
    await mkdir(path.join(place, name))
    await utimes(path.join(place, name), made, made)
  }
  await removeLeftPictures(place, now, false)
  expect(await readdir(place)).toEqual(['new'])
  await removeLeftPictures(place, now, true)
  expect(await readdir(place)).toEqual([])
  await rm(place, { recursive: true })
  await removeLeftPictures(place, now, true)
})

it('leaves aside what leads out of the folder, or into the own network', async () => {
  const content = 'passwd hall'
  const hostile = [
    `${site}/..%2f..%2fpasswd.png`,
    `${site}/a%5c..%5cpasswd.png`,
    'http://127.0.0.1/uploads/hall.png',
  ]
  const source = exportWith(
    item({ content }),
    ...hostile.map((attachmentUrl, index) =>
      item({ id: String(index), type: 'attachment', attachmentUrl }),
    ),
  )
  expect(shownPictures(source).map(({ key }) => key)).toEqual(['hall.png'])
  asked.length = 0
  const progress = new Progress({ isTTY: false, write: () => true })
  const { folder, remove } = await fetchPictures(source, progress, tmpdir(), guard)
  expect([asked, await readdir(folder)]).toEqual([[], []])
  await remove()
})
