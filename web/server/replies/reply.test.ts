import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Encoding } from './compression'
import { prepare, ready, replyOf, sizeOf } from './reply'

const text = '<p>Come along</p>'.repeat(100)
const html = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }

const page = (status = 200, body = text) => replyOf(status, Buffer.from(body), html)
const picture = () => replyOf(200, Buffer.from('png'), { 'Content-Type': 'image/png' })

const asked = (
  differences: { method?: string; encoding?: Encoding; ifNoneMatch?: string } = {},
) => ({
  method: 'GET',
  encoding: null,
  ifNoneMatch: undefined,
  ...differences,
})

async function prepared(reply = page()) {
  for (const encoding of [null, 'br', 'gzip'] as const) await prepare(reply, encoding)
  return reply
}

describe('a reply', () => {
  test('has to be prepared in an encoding before it is sent in it', async () => {
    const reply = page()
    expect(ready(reply, asked({ encoding: 'br' }))).toBeNull()
    await prepare(reply, 'br')
    expect(ready(reply, asked())).toBeNull()
    const { headers = {}, body } = ready(reply, asked({ encoding: 'br' })) ?? {}
    expect(brotliDecompressSync(body ?? '').toString()).toBe(text)
    expect(headers).toMatchObject({
      'Content-Encoding': 'br',
      'Content-Length': String(body?.byteLength),
      Vary: 'Accept-Encoding',
      ...html,
    })
  })

  test('is compressed once', async () => {
    const reply = await prepared()
    const before = ready(reply, asked({ encoding: 'br' }))?.body
    await prepare(reply, 'br')
    expect(ready(reply, asked({ encoding: 'br' }))?.body).toBe(before)
  })

  test('that is compressed already is the same for everybody', async () => {
    const reply = picture()
    await prepare(reply, 'br')
    const { headers = {}, body } = ready(reply, asked({ encoding: 'gzip' })) ?? {}
    expect(body?.toString()).toBe('png')
    expect(headers).not.toHaveProperty('Content-Encoding')
    expect(headers).not.toHaveProperty('Vary')
    expect(reply.versions.size).toBe(1)
  })

  test('counts with its compressed versions', () => {
    expect(sizeOf(page())).toBeGreaterThan(text.length * 1.5)
    expect(sizeOf(picture())).toBeLessThan(5_000)
  })
})

describe('a tag', () => {
  test('is strong, and another one for each encoding: other bytes, another tag', async () => {
    const reply = await prepared()
    const tags = ([undefined, 'br', 'gzip'] as const).map(
      (encoding) => ready(reply, asked(encoding && { encoding }))?.headers['ETag'],
    )
    expect(new Set(tags).size).toBe(3)
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/)
  })

  test('is the same for the same bytes, and another one for others', () => {
    expect(page().headers['ETag']).toBe(page().headers['ETag'])
    expect(page().headers['ETag']).not.toBe(page(200, 'other').headers['ETag'])
  })
})

describe('who has it already', () => {
  test('gets 304, without what describes a body', async () => {
    const reply = await prepared()
    const tag = ready(reply, asked({ encoding: 'br' }))?.headers['ETag'] ?? ''
    const { status, headers, body } =
      ready(reply, asked({ encoding: 'br', ifNoneMatch: tag })) ?? {}
    expect([status, body]).toEqual([304, null])
    expect(headers).toEqual({ 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding', ETag: tag })
  })

  test.each([
    ['weakly', (tag: string) => `W/${tag}`, 304],
    ['among others', (tag: string) => `"a", ${tag}, W/"b"`, 304],
    ['whatever it is', () => '*', 304],
    ['in another version', () => '"a"', 200],
    ['by a part of its tag', (tag: string) => tag.slice(0, -2), 200],
  ])('%s is told so', async (_how, header, status) => {
    const reply = await prepared()
    const tag = reply.headers['ETag'] ?? ''
    expect(ready(reply, asked({ ifNoneMatch: header(tag) }))?.status).toBe(status)
  })

  test('in another encoding gets it again', async () => {
    const reply = await prepared()
    const tag = reply.headers['ETag'] ?? ''
    expect(ready(reply, asked({ encoding: 'br', ifNoneMatch: tag }))?.status).toBe(200)
  })

  test('still gets to know that nothing is there', async () => {
    const reply = await prepared(page(404))
    const tag = reply.headers['ETag'] ?? ''
    expect(ready(reply, asked({ ifNoneMatch: tag }))?.status).toBe(404)
  })
})

test('HEAD gets the headers of GET and no body', async () => {
  const reply = await prepared()
  const get = ready(reply, asked({ encoding: 'br' }))
  const head = ready(reply, asked({ encoding: 'br', method: 'HEAD' }))
  expect(head).toEqual({ ...get, body: null })
})
