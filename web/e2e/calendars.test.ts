/** How calendars, short addresses and the archive are served. */
import type { ArchiveYears, OccurrenceList, Sitemap } from 'cms/contract'
import { brotliDecompressSync } from 'node:zlib'
import { get as rawGet } from 'node:http'
import { freePort } from 'cms/tests/ports'
import { beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { askAgain } from './askAgain'
import { dayIn, monthIn, ownClock, pass } from './clock'
import { siteUrl } from './here'
import { startWeb } from './system'
import { readJson } from './views'

/** A quick machine asks for more months and years in five seconds than strangers may. */
const get = (path: string, init?: RequestInit) =>
  askAgain(
    () => fetch(siteUrl + path, { redirect: 'manual', ...init }),
    (ms) => pass(ms, null),
  )

let feeds: string[]
let years: number[]

beforeAll(async () => {
  const { data } = await readJson<OccurrenceList>(`${siteUrl}/api/site/meetings?limit=1`)
  years = (await readJson<ArchiveYears>(`${siteUrl}/api/site/archive`)).data
  const [first] = data
  if (!first) throw new Error('the example has no coming date')
  const topic = first.topics[0]?.slug
  feeds = ['', '/es'].flatMap((prefix) => [
    `${prefix}/calendar.ics`,
    `${prefix}/calendar.ics?topic=${topic}`,
    `${prefix}/meetings/${first.slug}/calendar.ics`,
    `${prefix}/meetings/${first.key}/calendar.ics`,
  ])
})

describe('a calendar', () => {
  it('is whole, the same each time, and not sent again to who has it', async () => {
    for (const path of feeds) {
      const answer = await get(path)
      const text = await answer.text()
      expect(answer.status, path).toBe(200)
      expect(answer.headers.get('content-type'), path).toBe('text/calendar; charset=utf-8')
      expect(answer.headers.get('content-disposition'), path).toMatch(/filename="[\w-]+\.ics"/)
      expect(answer.headers.get('set-cookie'), path).toBeNull()
      expect(text.startsWith('BEGIN:VCALENDAR\r\n'), path).toBe(true)
      expect(text.endsWith('END:VCALENDAR\r\n'), path).toBe(true)
      expect(await (await get(path)).text(), path).toBe(text)
      const known = { 'if-none-match': answer.headers.get('etag') ?? '' }
      const again = await get(path, { headers: known })
      expect([again.status, await again.text()], path).toEqual([304, ''])
    }
  })

  it('is compressed for who can take it, also when it is known in that form', async () => {
    const url = `${siteUrl}/calendar.ics`
    const plain = await (await fetch(url)).text()
    const pressed = await new Promise<{ etag: string; text: string }>((resolve, reject) => {
      rawGet(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('end', () => {
          expect(response.headers['content-encoding']).toBe('br')
          const text = brotliDecompressSync(Buffer.concat(pieces)).toString()
          resolve({ etag: response.headers.etag ?? '', text })
        })
      }).on('error', reject)
    })
    expect(pressed.text).toBe(plain)
    const again = await get('/calendar.ics', {
      headers: { 'accept-encoding': 'br', 'if-none-match': pressed.etag },
    })
    expect(again.status).toBe(304)
  })

  it('answers HEAD, and leaves aside what others have added to its address', async () => {
    for (const path of feeds) {
      const head = await get(path, { method: 'HEAD' })
      expect([head.status, await head.text()], path).toEqual([200, ''])
      const plain = await get(path)
      const odd = await get(`${path}${path.includes('?') ? '&' : '?'}fbclid=x&locale=fr`)
      expect([odd.status, await odd.text()], path).toEqual([200, await plain.text()])
    }
    for (const [path, status] of [
      ['/calendar.ics?topic=labor&topic=housing', 400],
      ['/calendar.ics?topic=nothing-of-that-name', 404],
      ['/meetings/no-such-meeting/calendar.ics', 404],
      ['/meetings/weekly-branch-meeting/2026-02-30/calendar.ics', 404],
      ['/fr/calendar.ics', 404],
    ] as const) {
      const answer = await get(path)
      expect(answer.status, path).toBe(status)
      expect(answer.headers.get('content-type'), path).not.toContain('calendar')
    }
  })

  // What is answered then is held beside `app.ts`, too.
  it.runIf(isWhole)('cannot be had while the cms is away, and says when to ask again', async () => {
    const cmsUrl = `http://127.0.0.1:${await freePort()}`
    const web = await startWeb({
      port: await freePort(),
      cmsUrl,
      until: '/healthz',
      clock: ownClock(),
    })
    for (const path of [...feeds, '/next', '/es/next']) {
      const answer = await fetch(web.url + path, { redirect: 'manual' })
      expect(answer.status, path).toBe(503)
      expect(answer.headers.get('retry-after'), path).toBe('30')
      expect(answer.headers.get('content-type'), path).not.toContain('calendar')
    }
    await web.stop()
  })

  it('is announced on every page', async () => {
    const html = await (await get('/what-we-do')).text()
    expect(html).toContain(`type="text/calendar"`)
    expect(html).toContain(`href="${siteUrl}/calendar.ics"`)
  })
})

it('the months lead from the present one to an end both ways, and are for no search engine', async () => {
  const answer = await get('/es/meetings/month?attendance=online&series=folded')
  expect(answer.status).toBe(302)
  // That of the next such date, where the present one has none left.
  const { data } = await readJson<OccurrenceList>(
    `${siteUrl}/api/site/meetings?attendance=online&limit=1`,
  )
  const next = data[0]?.startsAt.slice(0, 7)
  expect(answer.headers.get('location')).toBe(`/es/meetings/month/${next}?attendance=online`)
  const waiting = [`/meetings/month/${monthIn(0)}`]
  const seen = new Set<string>()
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const month = await get(path)
    expect(month.status, path).toBe(200)
    const html = await month.text()
    expect(html, path).toContain('<meta name="robots" content="noindex">')
    // What is narrowed is not to be followed.
    const links = html.matchAll(/<a href="(\/meetings\/month[^"]*)"(?![^>]*rel="nofollow")/g)
    waiting.push(...[...links].map(([, href = '']) => href))
  }
  expect(seen.size).toBeGreaterThan(12)
  expect(seen.size).toBeLessThan(28)
  const [first = '', last = ''] = [[...seen].sort()[0], [...seen].sort().at(-1)]
  expect(first >= `/meetings/month/${monthIn(-12)}`).toBe(true)
  expect(last <= `/meetings/month/${dayIn(400).slice(0, 7)}`).toBe(true)
  for (const months of [-13, 15]) {
    const path = `/meetings/month/${monthIn(months)}`
    expect((await get(path)).status, path).toBe(404)
  }
  expect(await (await get('/sitemap.xml')).text()).not.toContain('/meetings/month')
})

describe('the archive', () => {
  it('begins with its latest year', async () => {
    for (const prefix of ['', '/es']) {
      const answer = await get(`${prefix}/meetings/archive`)
      expect(answer.status).toBe(302)
      expect(answer.headers.get('location')).toBe(`${prefix}/meetings/archive/${years[0]}`)
    }
  })

  it('has the years that have something, and none before or after', async () => {
    expect(years.length).toBeGreaterThan(0)
    for (const year of years) {
      expect((await get(`/meetings/archive/${year}`)).status, String(year)).toBe(200)
    }
    const none = [Math.min(...years) - 1, Math.max(...years) + 1, 1, 9999]
    for (const year of none) {
      const path = `/meetings/archive/${String(year).padStart(4, '0')}`
      expect((await get(path)).status, path).toBe(404)
    }
  })

  it('can be walked by a crawler to an end', async () => {
    const waiting = years.map((year) => `/meetings/archive/${year}`)
    const seen = new Set<string>()
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue
      seen.add(path)
      const answer = await get(path)
      expect(answer.status, path).toBe(200)
      expect(answer.headers.get('x-robots-tag'), path).toBe(path.includes('?') ? 'noindex' : null)
      const links = (await answer.text()).matchAll(/href="(\/meetings\/archive[^"]*)"/g)
      waiting.push(...[...links].map(([, href = '']) => href.replaceAll('&amp;', '&')))
    }
    expect(seen.size).toBeLessThan(50)
    const { data } = await readJson<Sitemap>(`${siteUrl}/api/site/sitemap`)
    const listed = data.filter(({ kind }) => kind === 'archive').map(({ paths }) => `/${paths.en}`)
    expect([...seen]).toEqual(expect.arrayContaining(listed))
  })
})
