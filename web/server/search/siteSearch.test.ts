import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DateAbout, Occurrence, Page, Position, Section, SitemapEntry } from 'cms/contract'
import { home, page } from '../../src/cms/sample-cms'
import { getInvolved, meeting, occurrence, position, site } from '../../src/sample-branch'
import { openDoor } from '../cms/door'
import { KeptAnswers } from '../cms/kept'
import type { KnownAnswers } from '../cms/known'
import { Programme } from '../cms/programme'
import type { RevisionWatch } from '../cms/revision'
import { SampleDoor, readingOf, sampleLog } from '../cms/sample-door'
import { SiteSearch } from './siteSearch'

let folder: string
let door: SampleDoor
let kept: KeptAnswers
let watch: RevisionWatch
let known: KnownAnswers
let programme: Programme
let search: SiteSearch

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'))
  kept = await KeptAnswers.open({ folder, log: sampleLog().log })
  door = new SampleDoor()
  const list = { data: [], meta: { next: null, from: '2026-11-24', to: '2027-12-29' } }
  for (const locale of ['en', 'es']) {
    Object.assign(door.contents, {
      [`/api/site?locale=${locale}`]: site,
      [`/api/site/get-involved?locale=${locale}`]: getInvolved,
      [`/api/site/meetings?locale=${locale}&limit=100`]: list,
      [`/api/site/pages?locale=${locale}`]: home,
    })
  }
  door.contents['/api/site/sitemap'] = { data: [] }
  open()
  await watch.check()
})

afterEach(async () => {
  await kept.settled()
  await rm(folder, { recursive: true })
})

function open(): void {
  ;({ watch, known } = readingOf(door, kept))
  programme = new Programme(known, kept)
  const { log } = sampleLog()
  search = new SiteSearch({ known, programme, watch, log, now: door.now })
}

/** Publishes documents: what the door says of each, and their places in the sitemap. */
async function publish(entries: (SitemapEntry & { en?: unknown; es?: unknown })[]): Promise<void> {
  for (const { kind, paths, en, es = en } of entries) {
    for (const [locale, content] of Object.entries({ en, es })) {
      const path = paths[locale === 'en' ? 'en' : 'es'] ?? paths.en ?? paths.es ?? ''
      const address = kind === 'page' ? `pages/${path}` : path
      door.contents[`/api/site/${address}?locale=${locale}`] = content
    }
  }
  const data = entries.map(({ kind, paths, lastModified }) => ({ kind, paths, lastModified }))
  door.contents['/api/site/sitemap'] = { data }
  await change()
}

async function change(): Promise<void> {
  door.revision = `a.${Number(door.revision.slice(2)) + 1}`
  await watch.check()
}

const lastModified = page.lastModified
const paragraph = (text: string): Section => ({
  type: 'rich-text',
  text: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
})
const pageEntry = (path: string, differences: Partial<Page>, es?: Partial<Page>) => ({
  kind: 'page' as const,
  paths: { en: path, ...(es && { es: es.path ?? path }) },
  lastModified,
  en: { ...page, path, ...differences },
  ...(es && { es: { ...page, path, locale: 'es', ...es } }),
})

async function found(words: string, locale: 'en' | 'es' = 'en', after = 0) {
  const opened = openDoor({ known, programme, now: door.now, search })
  return opened.search(locale, { words, after })
}

const pathsOf = async (words: string, locale?: 'en' | 'es') =>
  (await found(words, locale)).data.map(({ path }) => path)

describe('what is searched', () => {
  test('titles, summaries and texts of pages, with what was found marked', async () => {
    await publish([
      pageEntry('rent', { title: 'Rents', lead: null, sections: [paragraph('Striking is ours.')] }),
    ])
    const { data } = await found('strikes')
    expect(data).toMatchObject([{ kind: 'page', path: 'rent', title: ['Rents'], dates: [] }])
    expect(data[0]?.excerpt).toEqual(['', 'Striking', ' is ours.'])
    expect((await found('rent')).data[0]?.title).toEqual(['', 'Rents', ''])
  })

  test('names of files, which come with the page that they stand on', async () => {
    const file = { url: '/uploads/a.pdf', name: 'tenant-handbook.pdf', size: 1, mime: 'x/pdf' }
    const section: Section = { type: 'download', title: 'To print', description: null, file }
    await publish([pageEntry('files', { title: 'Downloads', sections: [section] })])
    const { data } = await found('handbook')
    expect(data).toMatchObject([{ path: 'files', files: [file] }])
    expect((await found('downloads')).data[0]?.files).toEqual([])
  })

  test('positions, and what the site has by itself', async () => {
    const paths = { en: `positions/${position.slug}` }
    await publish([{ kind: 'position', paths, lastModified, en: position }])
    expect(await pathsOf(position.title)).toContain(`positions/${position.slug}`)
    expect(await pathsOf('privacy')).toContain('privacy')
    expect(await pathsOf('privacidad', 'es')).toContain('privacy')
  })

  test('what was replaced stands below what holds now, and says what that is', async () => {
    const entry = (slug: string, differences: Partial<Position>) => ({
      kind: 'position' as const,
      paths: { en: `positions/${slug}` },
      lastModified,
      en: { ...position, slug, ...differences },
    })
    const newer = { ...position, slug: 'climate', title: 'Who pays?', summary: 'For clean energy.' }
    const oldest = entry('coal', {
      title: 'Clean energy',
      supersededBy: { ...newer, slug: 'wind' },
    })
    const older = entry('wind', { title: 'Clean energy', supersededBy: newer })
    await publish([oldest, older, entry('climate', newer), entry('sun', { summary: 'Energy!' })])
    const { data } = await found('clean energy')
    expect(data.map(({ path }) => path)).toEqual(
      ['climate', 'wind', 'coal'].map((slug) => `positions/${slug}`),
    )
    const { slug, title, locale } = newer
    expect(data[1]?.replacedBy).toEqual({ slug, title, locale })
    expect(data[0]?.replacedBy).toBeNull()
    const energy = await pathsOf('energy')
    expect(energy.indexOf('positions/wind')).toBe(energy.indexOf('positions/climate') + 1)
  })

  test('a meeting comes with its next dates, as they are now', async () => {
    const over = occurrence({
      key: 'branch-meeting/2026-11-19',
      endsAt: '2026-11-19T21:00:00-08:00',
    })
    const off = occurrence({ status: 'cancelled' })
    await publish([
      {
        kind: 'meeting',
        paths: { en: 'meetings/branch-meeting' },
        lastModified,
        en: { ...meeting, next: [over, off] },
      },
    ])
    const { data } = await found(meeting.title)
    expect(data).toMatchObject([{ kind: 'meeting', path: 'meetings/branch-meeting' }])
    expect(data[0]?.dates).toEqual([off])
  })

  test('a date that has a text of its own, until it is over', async () => {
    const reading = occurrence({ title: 'Reading circle: Luxemburg', ownTitle: 'Luxemburg' })
    const plain: Occurrence = { ...reading, key: 'other/2026-12-03', ownTitle: null }
    const untitled: Occurrence = {
      ...plain,
      title: 'Branch meeting',
      key: 'branch-meeting/2026-12-10',
      originalDate: '2026-12-10',
      isSpecial: true,
    }
    const meta = { next: null, from: '2026-11-24', to: '2027-12-29' }
    const list = { data: [reading, untitled, plain], meta }
    door.contents['/api/site/meetings?locale=en&limit=100'] = list
    door.contents[`/api/site/meetings/${reading.key}?locale=en`] = {
      occurrence: reading,
      meeting,
      previous: null,
      next: null,
    }
    const text = 'Bring your payslips.'
    const about: DateAbout = {
      body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
      speakers: [],
      agenda: { items: [], locale: 'en' },
      readings: [],
      image: null,
      locale: 'en',
    }
    door.contents[`/api/site/meetings/${untitled.key}?locale=en`] = {
      occurrence: untitled,
      meeting: { ...meeting, about },
      previous: null,
      next: null,
    }
    await change()
    await programme.refresh('en')
    expect(await pathsOf('payslips')).toEqual([`meetings/${untitled.key}`])
    const { data } = await found('luxemburg')
    expect(data).toMatchObject([{ kind: 'date', path: `meetings/${reading.key}` }])
    expect(data[0]?.dates).toEqual([reading])
    door.time = Date.parse(reading.endsAt)
    expect(await pathsOf('luxemburg')).toEqual([])
  })
})

describe('only what visitors of that language can read is found', () => {
  test('a translation by its own words and address', async () => {
    await publish([
      pageEntry('housing', { title: 'Housing' }, { path: 'vivienda', title: 'Vivienda' }),
    ])
    expect(await pathsOf('vivienda', 'es')).toEqual(['vivienda'])
    expect(await pathsOf('vivienda')).toEqual([])
    expect(await pathsOf('housing', 'es')).toEqual([])
  })

  test('what is not translated as it is shown there: in its language, by that one’s word forms', async () => {
    await publish([pageEntry('strikes', { title: 'Striking' })])
    const { data } = await found('strikes', 'es')
    expect(data).toMatchObject([{ path: 'strikes', locale: 'en', title: ['', 'Striking', ''] }])
  })

  test('nothing that is no more public, though nothing was looked at since', async () => {
    await publish([
      pageEntry('secret', { title: 'Picnic' }),
      pageEntry('other', { title: 'Picnics' }),
    ])
    expect((await pathsOf('picnic')).toSorted()).toEqual(['other', 'secret'])
    delete door.contents['/api/site/pages/secret?locale=en']
    await change()
    const { data, total } = await found('picnic')
    expect(data.map(({ path }) => path)).toEqual(['other'])
    expect(total).toBe(1)
  })

  test('nothing by a text that was taken out, though nothing was looked at since', async () => {
    await publish([pageEntry('rent', { title: 'Rents', sections: [paragraph('Call Robin')] })])
    expect(await pathsOf('robin')).toEqual(['rent'])
    door.contents['/api/site/pages/rent?locale=en'] = { ...page, path: 'rent', title: 'Rents' }
    await change()
    expect(await pathsOf('robin')).toEqual([])
  })
})

describe('what is searched is brought up to date', () => {
  test('after a change, and is asked for once only', async () => {
    await publish([pageEntry('rent', { title: 'Rents' })])
    await search.refresh()
    const { length } = door.asked
    expect(await pathsOf('rents')).toEqual(['rent'])
    expect(await pathsOf('rent')).toEqual(['rent'])
    expect(door.asked).toHaveLength(length)
    await publish([pageEntry('rent', { title: 'Bread' }), pageEntry('roses', { title: 'Roses' })])
    await search.refresh()
    expect(await pathsOf('bread')).toEqual(['rent'])
    expect(await pathsOf('roses')).toEqual(['roses'])
    expect(await pathsOf('rents')).toEqual([])
    await publish([pageEntry('roses', { title: 'Roses' })])
    await search.refresh()
    expect((await found('bread')).total).toBe(0)
  })

  test('but makes way when something is changed meanwhile, and goes on with what it has not seen', async () => {
    const pages = ['one', 'two', 'three'].map((path) => pageEntry(path, { title: `Page ${path}` }))
    await publish(pages)
    const asked = () => door.addressesAsked.filter((address) => /pages\/\w+\?/.test(address))
    let isChanged = false
    door.beforeSending = async (address) => {
      if (isChanged || !address.includes('/two?')) return
      isChanged = true
      await change()
    }
    await search.refresh()
    expect(isChanged).toBe(true)
    expect(asked().filter((address) => address.includes('/three?'))).toEqual([])

    const { length } = asked()
    await search.refresh()
    const again = asked().slice(length)
    const placeOf = (page: string) => again.findIndex((address) => address.includes(`/${page}?`))
    expect(placeOf('three')).toBeLessThan(placeOf('one'))
    expect(await pathsOf('page')).toEqual(expect.arrayContaining(['one', 'two', 'three']))
  })

  test('out of what is kept, by a server that starts while the cms is away', async () => {
    await publish([pageEntry('rent', { title: 'Rents' })])
    await search.refresh()
    await kept.settled()
    door.isAway = true
    open()
    const opened = openDoor({ known, programme, now: door.now, search })
    const { data } = await opened.search('en', { words: 'rents', after: 0 })
    expect(data.map(({ path }) => path)).toEqual(['rent'])
    expect(opened.asOf).not.toBeNull()
  })
})

test('no part has but one or two results', async () => {
  await publish(
    Array.from({ length: 12 }, (_, index) =>
      pageEntry(`union-${index}`, { title: `Union ${index}` }),
    ),
  )
  const { data, next } = await found('union')
  expect([data.length, next]).toEqual([12, null])
})

test('many results come in parts', async () => {
  const pages = Array.from({ length: 13 }, (_, index) =>
    pageEntry(`union-${index}`, { title: `Union ${index}` }),
  )
  await publish(pages)
  const first = await found('union')
  expect([first.total, first.data.length, first.next]).toEqual([13, 10, 10])
  const second = await found('union', 'en', 10)
  expect([second.total, second.data.length, second.next]).toEqual([13, 3, null])
  const paths = [...first.data, ...second.data].map(({ path }) => path)
  expect(new Set(paths).size).toBe(13)
})
