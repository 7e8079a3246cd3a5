import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passFile } from './largeFiles'
import { close, listen } from './sample-app'

let server: Server
let cmsUrl: string
let handle: (request: IncomingMessage, response: ServerResponse) => void

beforeAll(async () => {
  server = createServer((request, response) => handle(request, response))
  cmsUrl = await listen(server)
})

afterAll(() => close(server))

const request = (headers: Record<string, string> = {}) =>
  new Request('http://branch.example/uploads/film.mp4?x=1', { headers })

describe('a large file', () => {
  test('comes with what describes it, and nothing else of the cms', async () => {
    handle = (_request, response) => {
      response.writeHead(206, {
        'Content-Type': 'video/mp4',
        'Content-Range': 'bytes 0-3/10',
        'Content-Length': '4',
        ETag: '"1"',
        'Set-Cookie': 'a=b',
        'X-Powered-By': 'Strapi',
      })
      response.end('film')
    }
    const response = await passFile(request(), cmsUrl)
    expect(response?.status).toBe(206)
    expect(await response?.text()).toBe('film')
    expect(Object.fromEntries(response?.headers ?? [])).toEqual({
      'accept-ranges': 'bytes',
      'cache-control': 'max-age=3600',
      'content-length': '4',
      'content-range': 'bytes 0-3/10',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'content-type': 'video/mp4',
      'cross-origin-resource-policy': 'cross-origin',
      etag: '"1"',
    })
  })

  test('is asked for with what chooses its part, and nothing else of the visitor', async () => {
    let headers: IncomingMessage['headers'] = {}
    let url: string | undefined
    handle = (asked, response) => {
      ;({ headers, url } = asked)
      response.end('film')
    }
    const chosen = { range: 'bytes=0-3', 'if-range': '"1"', 'if-none-match': '"2"' }
    await passFile(request({ ...chosen, Cookie: 'a=b', Authorization: 'Bearer x' }), cmsUrl)
    expect(url).toBe('/uploads/film.mp4')
    expect(headers).toMatchObject(chosen)
    // Node's fetch says it once more of a part.
    expect(headers['accept-encoding']).toMatch(/^identity(, identity)?$/)
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('authorization')
  })

  test('that a browser could run is for saving', async () => {
    handle = (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<script>')
    }
    const response = await passFile(request(), cmsUrl)
    expect(response?.headers.get('Content-Disposition')).toBe('attachment')
  })

  test('that is not there is not held against the cms', async () => {
    handle = (_request, response) => response.writeHead(404).end()
    const response = await passFile(request(), cmsUrl)
    expect(response?.status).toBe(404)
    expect(response?.headers.get('Cache-Control')).toBeNull()
  })
})

describe('nothing comes', () => {
  test('when the cms answers with an error', async () => {
    handle = (_request, response) => response.writeHead(500).end('broken')
    expect(await passFile(request(), cmsUrl)).toBeNull()
  })

  test('when nobody listens', async () => {
    expect(await passFile(request(), 'http://127.0.0.1:1')).toBeNull()
  })
})
