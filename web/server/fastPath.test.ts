import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { site } from '../src/sample-branch'
import { SampleDoor, readingOf } from './cms/sample-door'
import { fastPath } from './fastPath'
import { Metrics } from './metrics'
import { Replies } from './replies/replies'
import { prepare, replyOf } from './replies/reply'

const address = '/api/site?locale=en'
const text = '<p>Come along</p>'.repeat(100)

let door: SampleDoor
let replies: Replies
let server: Server
let port: number

beforeEach(async () => {
  door = new SampleDoor()
  door.contents[address] = site
  const { known, watch } = readingOf(door)
  await watch.check()
  replies = new Replies({ known, watch, now: door.now, monotonic: door.now })
  const reply = await replies.read('/what-we-do', async () => {
    const { told, asOf } = await known.read(address)
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }
    return { reply: replyOf(200, Buffer.from(text), headers), told: [told], asOf }
  })
  await prepare(reply, null)
  await prepare(reply, 'gzip')
  const send = fastPath({ replies, logRequest: () => undefined, metrics: new Metrics() })
  server = createServer((asked, response) => {
    if (!send(asked, response)) response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('no port')
  port = place.port
})

afterEach(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

interface Got {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: Buffer
}

/** With exactly these headers, which `fetch` would not send. 204: it was left to the app. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const { statusCode: status, headers: sent } = response
        resolve({ status, headers: sent, body: Buffer.concat(chunks) })
      })
    })
    asked.on('error', reject).end()
  })
}

test('what is ready is sent as the visitor can take it', async () => {
  expect((await get('/what-we-do')).body.toString()).toBe(text)
  const { headers, body } = await get('/what-we-do', { 'Accept-Encoding': 'gzip;q=1.0' })
  expect(headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(body).toString()).toBe(text)
})

test('who has it gets 304, and HEAD no body', async () => {
  const { headers } = await get('/what-we-do')
  const again = await get('/what-we-do', { 'If-None-Match': headers.etag ?? '' })
  expect([again.status, again.body.byteLength]).toEqual([304, 0])
  const head = await get('/what-we-do', {}, 'HEAD')
  expect([head.status, head.headers['content-length'], head.body.byteLength]).toEqual([
    200,
    String(text.length),
    0,
  ])
})

test('left to the app is what is not ready', async () => {
  expect((await get('/elsewhere')).status).toBe(204)
  expect((await get('/what-we-do?utm=1')).status).toBe(204)
  expect((await get('/what-we-do', { 'Accept-Encoding': 'br' })).status).toBe(204)
  door.time += 3_000
  expect((await get('/what-we-do')).status).toBe(204)
})

test('left to the app is what wants more than a whole reply', async () => {
  expect((await get('/what-we-do', { Range: 'bytes=0-1' })).status).toBe(204)
  expect((await get('/what-we-do', {}, 'POST')).status).toBe(204)
})

test('whoever makes up ways to say what they take is understood all the same', async () => {
  for (let index = 0; index < 150; index += 1) {
    const { headers } = await get('/what-we-do', { 'Accept-Encoding': `gzip, x-${index}` })
    expect(headers['content-encoding']).toBe('gzip')
  }
})
