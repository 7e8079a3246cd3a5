import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CmsUnavailable } from '../../src/cms/failures'
import { site } from '../../src/sample-branch'
import { TooLarge, asking, longestFile, type Ask, type Told } from './ask'

// A cms over real HTTP that says what a test wants it to.
let handle: (request: IncomingMessage, response: ServerResponse) => void
let asked: IncomingMessage[]
let server: Server
let ask: Ask
const now = Date.parse('2026-11-24T20:00:00.000Z')
const address = '/api/site?locale=en'
const patient = { patienceMs: 5_000 }

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request)
    handle(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('no port')
  ask = asking(`http://127.0.0.1:${place.port}`, () => now)
})

beforeEach(() => {
  asked = []
})

afterAll(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

const json = { 'Content-Type': 'application/json; charset=utf-8' }

function answering(status: number, body: string, headers: Record<string, string> = json) {
  handle = (_request, response) => response.writeHead(status, headers).end(body)
}

function refusal(status: number) {
  return JSON.stringify({ data: null, error: { status, name: 'Refusal', message: 'No' } })
}

async function toldAt(where: string): Promise<Told> {
  const answer = await ask(where, patient)
  if (answer.kind !== 'told') throw new Error(`it was ${answer.kind}`)
  return answer.told
}

describe('what the cms says', () => {
  test('is read, with its terms', async () => {
    answering(200, JSON.stringify(site), {
      ...json,
      ETag: '"1"',
      'Content-Revision': 'a.7',
      'Content-Shows': 'site-settings page',
      'Content-Valid-Until': '2026-11-25T08:00:00.000Z',
    })
    expect(await ask(address, patient)).toEqual({
      kind: 'told',
      told: {
        address,
        type: json['Content-Type'],
        body: Buffer.from(JSON.stringify(site)),
        content: { kind: 'site', value: site },
        disposition: null,
        etag: '"1"',
        lastModified: null,
        revision: 'a.7',
        shows: 'site-settings page',
        validUntil: Date.parse('2026-11-25T08:00:00.000Z'),
        toldAt: now,
      },
    })
  })

  test.each([undefined, 'tomorrow'])('holds without end when it says until: %s', async (until) => {
    answering(200, JSON.stringify(site), {
      ...json,
      ...(until !== undefined && { 'Content-Valid-Until': until }),
    })
    expect(await toldAt(address)).toMatchObject({
      revision: null,
      shows: null,
      validUntil: Number.POSITIVE_INFINITY,
    })
  })

  test('is asked for without a header of any visitor', async () => {
    answering(200, JSON.stringify(site))
    await ask(address, patient)
    const { headers, method, url } = asked[0] ?? {}
    expect({ method, url }).toEqual({ method: 'GET', url: address })
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('authorization')
    expect(headers).not.toHaveProperty('x-forwarded-for')
    expect(headers).not.toHaveProperty('if-none-match')
    expect(headers).not.toHaveProperty('prefer')
  })

  test('does not travel again when it is known by its tag', async () => {
    answering(200, JSON.stringify(site), { ...json, ETag: '"1"' })
    const known = await toldAt(address)
    answering(304, '', { 'Content-Revision': 'a.8', 'Content-Shows': 'page' })
    expect(await ask(address, { ...patient, known })).toEqual({
      kind: 'same',
      revision: 'a.8',
      shows: 'page',
      validUntil: Number.POSITIVE_INFINITY,
      toldAt: now,
    })
    expect(asked[1]?.headers['if-none-match']).toBe('"1"')
    expect(asked[1]?.headers).not.toHaveProperty('if-modified-since')
  })

  test('does not travel again when it is known by its time', async () => {
    const lastModified = 'Tue, 24 Nov 2026 08:00:00 GMT'
    answering(200, 'file', { 'Content-Type': 'image/png', 'Last-Modified': lastModified })
    const known = await toldAt('/uploads/a.png')
    answering(304, '', {})
    expect(await ask('/uploads/a.png', { ...patient, known })).toMatchObject({ kind: 'same' })
    expect(asked[1]?.headers['if-modified-since']).toBe(lastModified)
  })

  test('about a calendar is read when it is whole', async () => {
    const where = '/api/site/calendar.ics?locale=en'
    const headers = {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="meetings.ics"',
    }
    answering(200, 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', headers)
    expect(await toldAt(where)).toMatchObject({
      content: { kind: 'calendar' },
      disposition: 'inline; filename="meetings.ics"',
    })
    answering(200, 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VEV', headers)
    await expect(ask(where, patient)).rejects.toThrow(CmsUnavailable)
  })

  test.each([404, 400] as const)(
    'with %i in its own envelope is that nothing is there',
    async (status) => {
      answering(status, refusal(status), {
        ...json,
        'Content-Revision': 'a.7',
        'Content-Valid-Until': '2026-11-25T08:00:00.000Z',
      })
      expect(await ask(address, patient)).toEqual({
        kind: 'nothing',
        status,
        body: Buffer.from(refusal(status)),
        revision: 'a.7',
        validUntil: Date.parse('2026-11-25T08:00:00.000Z'),
      })
    },
  )

  test('about a file that is not there needs no envelope', async () => {
    answering(404, 'Not Found', { 'Content-Type': 'text/plain' })
    expect(await ask('/uploads/a.png', patient)).toMatchObject({ kind: 'nothing', status: 404 })
  })
})

describe('a failure is', () => {
  test.each([
    ['a 404 of somebody else', 404, '<h1>Not found</h1>'],
    ['a 404 with the envelope of another status', 404, refusal(400)],
    ['status 500', 500, refusal(500)],
    ['status 503', 503, 'Bad gateway'],
    ['status 403', 403, refusal(403)],
    ['a page with status 200', 200, '<!doctype html><title>Hello</title>'],
    ['truncated JSON', 200, JSON.stringify(site).slice(0, -5)],
    ['an empty answer', 200, ''],
    ['another shape', 200, '{"data":[]}'],
  ])('%s', async (_what, status, body) => {
    answering(status, body)
    await expect(ask(address, patient)).rejects.toThrow(CmsUnavailable)
  })

  test('a redirect, which is not followed', async () => {
    answering(302, '', { Location: '/api/site?locale=es' })
    await expect(ask(address, patient)).rejects.toThrow(CmsUnavailable)
    expect(asked).toHaveLength(1)
  })

  test('a page instead of a picture', async () => {
    answering(200, '<!doctype html>', { 'Content-Type': 'text/html' })
    await expect(ask('/uploads/a.png', patient)).rejects.toThrow(CmsUnavailable)
    await expect(ask('/uploads/a.html', patient)).resolves.toMatchObject({ kind: 'told' })
  })

  test('a connection that is cut in the middle', async () => {
    handle = (_request, response) => {
      response.writeHead(200, { ...json, 'Content-Length': '1000' })
      response.write('{"branchName":')
      setImmediate(() => response.destroy())
    }
    await expect(ask(address, patient)).rejects.toThrow(CmsUnavailable)
  })

  test('that nobody listens', async () => {
    const nobody = asking('http://127.0.0.1:1', () => now)
    await expect(nobody(address, patient)).rejects.toThrow(CmsUnavailable)
  })

  test('silence beyond the patience', async () => {
    handle = () => undefined
    await expect(ask(address, { patienceMs: 30 })).rejects.toThrow(CmsUnavailable)
  })

  test('an answer that drips for longer than the patience', async () => {
    handle = (_request, response) => {
      response.writeHead(200, json)
      const drip = setInterval(() => response.write(' '), 5)
      response.on('close', () => clearInterval(drip))
    }
    await expect(ask(address, { patienceMs: 60 })).rejects.toThrow(CmsUnavailable)
  })

  test('an answer without end: it is not read into memory', async () => {
    const closed = new Promise<number>((resolve) => {
      handle = (_request, response) => {
        const chunk = Buffer.alloc(1024 * 1024, ' ')
        let sent = 0
        const send = () => {
          while (!response.destroyed) {
            sent += chunk.byteLength
            if (!response.write(chunk)) return
          }
        }
        response.writeHead(200, json).on('drain', send)
        response.on('close', () => resolve(sent))
        send()
      }
    })
    await expect(ask(address, { patienceMs: 20_000 })).rejects.toThrow('without end')
    expect(await closed).toBeLessThan(64 * 1024 * 1024)
  })
})

describe('a file', () => {
  const type = { 'Content-Type': 'image/png' }

  test('is held as it is', async () => {
    answering(200, 'x'.repeat(longestFile), type)
    const told = await toldAt('/uploads/a.png')
    expect(told).toMatchObject({ type: 'image/png', content: { kind: 'file', value: null } })
    expect(told.body.byteLength).toBe(longestFile)
  })

  test.each([
    ['says so', { ...type, 'Content-Length': String(longestFile + 1) }],
    ['does not say so', { ...type, 'Transfer-Encoding': 'chunked' }],
  ])(
    'that is too large to be held is no failure of the cms, when it %s',
    async (_what, headers) => {
      answering(200, 'x'.repeat(longestFile + 1), headers)
      await expect(ask('/uploads/a.png', patient)).rejects.toThrow(TooLarge)
    },
  )
})
