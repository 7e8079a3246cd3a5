import { createHash } from 'node:crypto'
import type { Site as Settings, Sitemap } from 'cms/contract'
import { expect, vi } from 'vitest'
import { readJson } from '../e2e/views'
import { addressesIn } from '../server/cms/expected'
import { addressOf, locales } from '../src/addresses'
import type { Site } from './servers'

/** What is asked for: all that the cms has, or of each kind what stands first. */
export type Reach = 'all' | 'one of each kind'

export interface Expectation {
  /** How many are asked for together. */
  atOnce?: number
  /** Whether pages have to say as of when they are; absent: either way. */
  isOld?: boolean
  /** True: it is another time than it was, so that other dates come next. */
  isAnotherTime?: boolean
}

interface Seen {
  status: number
  /** What has to stay the same. */
  text: string
  /** All that came. */
  source: string
  isOld: boolean
}

/** Only what hangs takes longer. */
const longestMs = 60_000

/** All that a site answers, with the text that stood there when all was well. */
export class Everything {
  readonly #texts: ReadonlyMap<string, string>

  private constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts
  }

  /**
   * Once a site has looked at all that the cms has: every address of the site map in both languages,
   * what the door says of each, and all calendars; or of each kind the first.
   */
  static async read(site: Site, reach: Reach): Promise<Everything> {
    await site.untilRefreshed()
    const texts = new Map<string, string>()
    await each(await addressesOf(site.url, reach), 8, async (address) => {
      // A busy machine makes the cms late: the site says so, and that one should come again.
      const { status, text } = await lookUntil(site.url + address, ({ status }) => status !== 503)
      // A page that is not translated may have another address in the other language.
      if (status === 404 && address.startsWith('/api/site/pages/')) return
      expect(status, address).toBe(200)
      texts.set(address, text)
    })
    return new Everything(texts)
  }

  get addresses(): string[] {
    return [...this.#texts.keys()]
  }

  /** Expects the right text at each address. */
  async expectAt(siteUrl: string, expected: Expectation = {}): Promise<void> {
    const problems: string[] = []
    await each(this.addresses, expected.atOnce ?? 1, async (address) => {
      const problem = this.#problem(
        address,
        await lookAsExpected(siteUrl, address, expected),
        expected,
      )
      if (problem !== null) problems.push(`${address}: ${problem}`)
    })
    expect(problems.slice(0, 20), `${problems.length} problems`).toEqual([])
  }

  #problem(address: string, seen: Seen, { isOld, isAnotherTime = false }: Expectation) {
    if (seen.status !== 200) return `status ${seen.status}`
    const good = this.#texts.get(address) ?? ''
    if (!isAnotherTime && seen.text !== good) return difference(good, seen.text)
    if (isOld !== undefined && isPage(address) && seen.isOld !== isOld) {
      return isOld ? 'does not say as of when' : 'says as of when, though it is new'
    }
    return null
  }

  /** The addresses at which some words stand anywhere, be it where nobody sees them. */
  async mentioning(siteUrl: string, words: RegExp): Promise<string[]> {
    const found: string[] = []
    await each(this.addresses, 8, async (address) => {
      const { source } = await look(siteUrl + address)
      if (words.test(source)) found.push(address)
    })
    return found.sort()
  }
}

/**
 * A cms that is late since the machine is busy makes a page old for a moment, or one that nothing is
 * known of unavailable: then it is there, and new.
 */
function lookAsExpected(siteUrl: string, address: string, { isOld }: Expectation): Promise<Seen> {
  const url = siteUrl + address
  const isNew = (seen: Seen) => !seen.isOld && seen.status !== 503
  return isOld === false ? lookUntil(url, isNew) : look(url)
}

async function lookUntil(url: string, isEnough: (seen: Seen) => boolean): Promise<Seen> {
  let seen = await look(url)
  if (isEnough(seen)) return seen
  await vi.waitUntil(async () => isEnough((seen = await look(url))), { timeout: longestMs })
  return seen
}

/** Where two texts begin to differ, in some words. */
function difference(good: string, seen: string): string {
  const start = [...good].findIndex((letter, index) => letter !== seen[index])
  const from = Math.max(0, start - 20)
  return `"${seen.slice(from, from + 80)}" instead of "${good.slice(from, from + 80)}"`
}

async function addressesOf(siteUrl: string, reach: Reach): Promise<string[]> {
  const whole = await readJson<Sitemap>(`${siteUrl}/api/site/sitemap`)
  const sitemap = reach === 'all' ? whole : { ...whole, data: firstOfEachKind(whole.data) }
  const pages = sitemap.data.flatMap(({ kind, paths }) =>
    locales.flatMap((locale) => {
      const path = paths[locale]
      return path === undefined ? [] : [{ kind, address: addressOf(locale, path) }]
    }),
  )
  const calendars = pages
    .filter(({ kind }) => kind === 'meeting' || kind === 'date')
    .map(({ address }) => `${address}/calendar.ics`)
  const { shareImage } = await readJson<Settings>(`${siteUrl}/api/site`)
  return [
    ...pages.map(({ address }) => address),
    ...addressesIn(sitemap),
    ...calendars,
    '/calendar.ics',
    '/es/calendar.ics',
    '/api/site/calendar.ics',
    '/api/site/sitemap',
    '/sitemap.xml',
    ...(shareImage ? [shareImage.url] : []),
  ]
}

function firstOfEachKind(entries: Sitemap['data']): Sitemap['data'] {
  return entries.filter(
    ({ kind }, index) => entries.findIndex((entry) => entry.kind === kind) === index,
  )
}

function isPage(address: string): boolean {
  return !/^\/(api|uploads)\/|\.(ics|xml)$/.test(address)
}

/** What stands at an address, as far as it has to stay the same. */
export async function look(url: string): Promise<Seen> {
  const response = await fetch(url, {
    redirect: 'manual',
    // As pages are made ready: another encoding would be one more to make and to hold.
    headers: { 'Accept-Encoding': 'br' },
    signal: AbortSignal.timeout(longestMs),
  })
  const body = Buffer.from(await response.arrayBuffer())
  const type = response.headers.get('content-type') ?? ''
  const source = body.toString()
  const isOld = /<p[^>]* class="as-of/.test(source)
  return { status: response.status, text: textOf(type, body), source, isOld }
}

function textOf(type: string, body: Buffer): string {
  if (type.startsWith('text/html')) {
    const html = body.toString()
    const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? ''
    // With the date that a page may end with, which stands above the foot.
    const read = /<main.*?(?=<footer)/s.exec(html)?.[0] ?? html
    return `${title}: ${read.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')}`
  }
  if (type.startsWith('application/json'))
    return JSON.stringify(sorted(JSON.parse(body.toString())))
  if (/^(text|application\/xml)/.test(type)) return body.toString()
  return createHash('sha256').update(body).digest('base64')
}

/** The order of the parts of an object says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}

/** Does something with each of many, so many at once. */
export async function each<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items]
  const workers = Array.from({ length: atOnce }, async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  })
  await Promise.all(workers)
}
