import { request, type IncomingHttpHeaders, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type Koa from 'koa'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import compressedAnswers from './compressedAnswers'

/** Strapi brings the one that answers here as well. */
const fromStrapi = createRequire(createRequire(import.meta.url).resolve('@strapi/strapi'))
const NewKoa = fromStrapi('koa') as typeof Koa

const long = { words: 'Something to say. '.repeat(100) }
const text = JSON.stringify(long)

/** What each address answers. */
const answers: Record<string, (ctx: Koa.Context) => void> = {
  '/short': (ctx) => void (ctx.body = { words: 'Little.' }),
  '/list': (ctx) => void (ctx.body = [long]),
  '/refused': (ctx) => {
    ctx.status = 400
    ctx.body = long
  },
  '/same': (ctx) => void (ctx.status = 304),
  '/text': (ctx) => void (ctx.body = text),
  '/file': (ctx) => {
    ctx.type = 'json'
    ctx.body = Readable.from([text])
  },
  '/bytes': (ctx) => {
    ctx.type = 'json'
    ctx.body = Buffer.from(text)
  },
}

let server: Server
beforeAll(async () => {
  const app = new NewKoa()
  app.use(compressedAnswers())
  app.use((ctx) => {
    const answer = answers[ctx.path]
    if (answer) answer(ctx)
    else ctx.body = long
  })
  await new Promise<void>((resolve) => (server = app.listen(0, '127.0.0.1', resolve)))
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

interface Received {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: Buffer
}

const key = { authorization: 'Bearer of.an.account' }
const browsers = 'gzip, deflate, br'

/** As it comes over the line. */
function ask(path: string, headers: Record<string, string>, method = 'GET'): Promise<Received> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    request({ port, path, method, headers: { ...key, ...headers }, agent: false }, (answer) => {
      const { statusCode: status } = answer
      buffer(answer).then((body) => resolve({ status, headers: answer.headers, body }), reject)
    })
      .on('error', reject)
      .end()
  })
}

describe('what the desk asks for', () => {
  it.each([
    [browsers, 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ])('is compressed for whoever takes %s', async (accepted, encoding, unpacked) => {
    const { headers, body } = await ask('/desk', { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    expect(headers['content-length']).toBe(String(body.length))
    expect(headers['vary']).toBe('Accept-Encoding')
    expect(body.length).toBeLessThan(text.length / 10)
    expect(unpacked(body).toString()).toBe(text)
  })

  it.each<Record<string, string>>([
    {},
    { 'accept-encoding': 'identity' },
    { 'accept-encoding': 'zstd' },
  ])('is as it was for whoever sends %j', async (accepted) => {
    const { headers, body } = await ask('/desk', accepted)
    expect(headers['content-encoding']).toBeUndefined()
    // Caches have to know that it is other bytes for others.
    expect(headers['vary']).toBe('Accept-Encoding')
    expect(body.toString()).toBe(text)
  })

  it('is compressed where it is a list, or a refusal', async () => {
    const list = await ask('/list', { 'accept-encoding': browsers })
    expect(brotliDecompressSync(list.body).toString()).toBe(JSON.stringify([long]))
    const refused = await ask('/refused', { 'accept-encoding': browsers })
    expect(refused.status).toBe(400)
    expect(brotliDecompressSync(refused.body).toString()).toBe(text)
  })

  it('has the same head where only that is asked for', async () => {
    const whole = await ask('/desk', { 'accept-encoding': browsers })
    const head = await ask('/desk', { 'accept-encoding': browsers }, 'HEAD')
    const { date: _, ...expected } = whole.headers
    expect(head.headers).toMatchObject(expected)
    expect(head.body.length).toBe(0)
  })

  it('is nothing where it has not changed', async () => {
    const { status, headers, body } = await ask('/same', { 'accept-encoding': browsers })
    expect(status).toBe(304)
    expect(headers['content-encoding']).toBeUndefined()
    expect(body.length).toBe(0)
  })
})

describe('as it was is', () => {
  it.each([
    ['what is short', '/short', {}],
    ['a text', '/text', {}],
    ['a file', '/file', {}],
    ['what was made into bytes', '/bytes', {}],
    ['what the web server asks for', '/api/site/pages', {}],
    ['what stands beside entries of strangers', '/involve/entries', {}],
    ['what stands beside what strangers typed to log in', '/security-log/events', {}],
    ['what stands beside calendars of strangers', '/branchline/following', {}],
    ['what nobody has signed in for', '/desk', { authorization: '' }],
    ['what a browser would send a password for by itself', '/desk', { authorization: 'Basic eA' }],
  ])('%s', async (_what, path, more) => {
    const { headers, body } = await ask(path, { 'accept-encoding': browsers, ...more })
    expect(headers['content-encoding']).toBeUndefined()
    expect(JSON.parse(body.toString())).toHaveProperty('words')
  })
})
