import type { Locale, Sitemap } from 'cms/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { askAgain } from '../e2e/askAgain'
import { readJson } from '../e2e/views'
import { look } from './everything'
import { Cms, Site } from './servers'

// A branch chooses other languages for a site that people know, have printed and subscribed to.

let cms: Cms
let site: Site

/** What people may have written down, as the site was at first. */
let known: {
  /** A page's address → what the same is called in each language. */
  pages: Map<string, Set<string>>
  /** A calendar's address → the dates in it. */
  feeds: Map<string, string[]>
}

beforeAll(async () => {
  cms = await Cms.open()
  site = await Site.open({ cmsUrl: cms.url })
  const { data } = await readJson<Sitemap>(`${site.url}/api/site/sitemap`)
  const pages = new Map<string, Set<string>>()
  for (const { paths } of asked(data)) {
    const titles = new Set<string>()
    for (const path of new Set(Object.values(paths))) {
      for (const prefix of ['', '/es']) {
        const address = `${prefix}/${path}`
        const { status, text } = await answered(address)
        expect(status, address).toBe(200)
        pages.set(address, titles.add(titleIn(text)))
      }
    }
  }
  const feeds = new Map<string, string[]>()
  for (const address of feedsOf(data)) feeds.set(address, datesIn(await answered(address)))
  known = { pages, feeds }
})

afterAll(async () => {
  await site.remove()
  await cms.remove()
})

/** All that the site has; in a short run half of the pages, and one of each other kind, stand for the others. */
function asked(data: Sitemap['data']): Sitemap['data'] {
  if (isWhole) return data
  return data.filter(({ kind }, index) =>
    kind === 'page' ? index % 2 === 0 : index === firstOf(data, kind),
  )
}

async function choose(languages: string): Promise<void> {
  const env = { SITE_LANGUAGES: languages }
  await site.kill()
  await cms.stop()
  await cms.start(env)
  await site.start({ env })
}

interface Answered {
  status: number
  /** Where it was answered at last. */
  path: string
  text: string
}

/** What an address is answered with, wherever it leads within the site. */
async function answered(address: string): Promise<Answered> {
  let path = address
  for (let steps = 0; steps < 4; steps++) {
    const response = await askAgain(
      () => site.get(path),
      (ms) => site.pass(ms),
    )
    const to = response.headers.get('location')
    if (to === null) {
      return {
        status: response.status,
        path: decodeURIComponent(path),
        text: await response.text(),
      }
    }
    const { origin, pathname, search } = new URL(to, site.url)
    expect(origin, `${address} leads to ${to}`).toBe(site.url)
    path = pathname + search
  }
  throw new Error(`${address} leads from one address to the next`)
}

function feedsOf(data: Sitemap['data']): string[] {
  const meetings = data.filter(({ kind }) => kind === 'meeting').map(({ paths: { en = '' } }) => en)
  const feeds = ['/calendar.ics', ...meetings.map((path) => `/${path}/calendar.ics`)]
  return feeds.flatMap((feed) => [feed, `/es${feed}`])
}

/** Which dates a calendar has: programs know them by their ids. */
function datesIn({ status, text }: Answered): string[] {
  expect(status).toBe(200)
  const ids = [...text.matchAll(/^(?:UID|RECURRENCE-ID[^:]*):(.*)$/gm)]
  expect(ids.length).toBeGreaterThan(0)
  return ids.map(([line]) => line.trim()).sort()
}

const withoutPrefix = (path: string) => path.replace(/^\/(de|en|es)(?=\/|$)/, '') || '/'

const titleIn = (page: string) => /<h1.*?<\/h1>/s.exec(page)?.[0].replace(/<[^>]*>/g, '') ?? ''

const choices: [string, Locale[]][] = [
  ['es,en', ['es', 'en']],
  ['es', ['es']],
  ['en', ['en']],
  ['de,en,es', ['de', 'en', 'es']],
  ['en,es', ['en', 'es']],
]

// For the same two the other way round, a second one alone, and what it spoke at first, long runs ask.
describe.each(
  isWhole ? choices : choices.filter(([chosen]) => ['es', 'de,en,es'].includes(chosen)),
)('that speaks %s now', (chosen, languages) => {
  const [first] = languages
  beforeAll(() => choose(chosen))

  test('shows the same at each address that it ever had', async () => {
    const lost: string[] = []
    for (const [address, titles] of known.pages) {
      const { status, path, text } = await answered(address)
      // The site's own lists are called otherwise in a language that they had not before.
      const isKnown = titles.has(titleIn(text)) || withoutPrefix(path) === withoutPrefix(address)
      const isSame = status === 200 && isKnown
      const isSpoken = languages.some((code) => text.includes(`<html lang="${code}"`))
      if (!isSame || !isSpoken) lost.push(`${address} → ${path}: ${status}`)
    }
    expect(known.pages.size).toBeGreaterThan(isWhole ? 100 : 25)
    expect(lost).toEqual([])
  })

  test('goes on with each calendar that somebody subscribed to', async () => {
    for (const [address, dates] of known.feeds) {
      expect(datesIn(await answered(address)), address).toEqual(dates)
    }
  })

  test('leads on from short and old addresses, whatever language they name', async () => {
    for (const address of [
      '/next',
      '/es/next',
      '/join',
      '/politics',
      '/es/unete',
      '/en/meetings',
    ]) {
      expect((await answered(address)).status, address).toBe(200)
    }
  })

  test('opens the links of mails that were written before, also by one click', async () => {
    for (const prefix of ['', '/en', '/es']) {
      const address = `${prefix}/get-involved/link?t=unknown`
      const { status, text } = await answered(address)
      expect([status, text.includes('<h1')]).toEqual([404, true])
      const posted = await site.get(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      })
      expect(await posted.text()).toBe('This link opens nothing any more.')
    }
  })

  test('says of itself what it speaks, and nothing of languages where it is one', async () => {
    const { data } = await readJson<Sitemap>(`${site.url}/api/site/sitemap`)
    const ofEachKind = data.filter(({ kind }, index) => firstOf(data, kind) === index)
    expect(new Set(ofEachKind.flatMap(({ paths }) => Object.keys(paths)))).toEqual(
      new Set(languages),
    )
    for (const [code, path] of ofEachKind.flatMap(({ paths }) => Object.entries(paths))) {
      const address = `${code === first ? '' : `/${code}`}/${path}`.replace(/(.)\/$/, '$1')
      const { status, source } = await look(site.url + address)
      expect([status, code], address).toEqual([200, /<html lang="(..)"/.exec(source)?.[1]])
      const others = languages.filter((one) => one !== code)
      expect(hreflangs(/<nav class="languages".*?<\/nav>/s.exec(source)?.[0]), address).toEqual(
        others,
      )
      if (others.length > 0) continue
      expect(hreflangs(source), address).toEqual([])
      expect(source.includes('class="language-note"'), address).toBe(false)
    }
  })
})

const hreflangs = (markup = '') =>
  [...markup.matchAll(/ hreflang="(.*?)"/g)].map(([, code]) => code)

function firstOf(data: Sitemap['data'], kind: string): number {
  return data.findIndex((entry) => entry.kind === kind)
}
