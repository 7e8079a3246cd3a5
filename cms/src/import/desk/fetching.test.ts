import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openInternet, type Guard } from '../../outside/destination'
import { Progress } from '../progress'
import type { WordPressExport, WordPressItem } from '../wordpress/wxr'
import { fetchPictures, shownPictures } from './fetching'

const asked: string[] = []
let server: Server
let guard: Guard
let site = ''

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url)
    response.writeHead(url.includes('gone') ? 404 : 200).end(`picture of ${url}`)
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
  const { folder, remove } = await fetchPictures(source, progress, guard)
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
  const { folder, remove } = await fetchPictures(source, progress, guard)
  expect([asked, await readdir(folder)]).toEqual([[], []])
  await remove()
})
