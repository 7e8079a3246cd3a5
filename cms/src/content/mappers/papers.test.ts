import { expect, it } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import type { Locale } from '../../contract'
import { byLanguage } from '../../languages'
import type { PaperContentRow, PaperRow } from '../reading/papers'
import { byDocument } from '../reading/texts'
import {
  decisionsAbout,
  newestPapers,
  toldPapers,
  toPaper,
  toPaperList,
  toPaperOnPage,
} from './papers'

interface Version {
  day: string
  note?: string
  words?: string
}

function row(id: string, versions: Version[], more: Partial<PaperRow> = {}): PaperRow {
  return {
    id,
    documentId: id,
    title: id,
    slug: id,
    kind: 'bylaws',
    versions: versions.map(({ day, note }) => ({ id: day, day, note })),
    ...more,
  }
}

function texts(versions: Version[]): PaperContentRow {
  return {
    id: 'texts',
    documentId: 'texts',
    versions: versions.map(({ day, words = '' }) => ({
      id: day,
      day,
      text: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
    })),
  }
}

/** What was published, in English, and in Spanish where that is given. */
function published(rows: PaperRow[], spanish: PaperRow[] = []) {
  const languages: Record<Locale, PaperRow[]> = {
    ...byLanguage<PaperRow[]>(() => []),
    en: rows,
    es: spanish,
  }
  return {
    papers: byDocument(languages),
    topics: byDocument(byLanguage(() => [])),
    meetings: new Map(),
    positions: new Map(),
    groups: new Map(),
    settings: byLanguage(() => null),
  }
}

/** Noon of a day where no settings say a zone. */
const at = (day: string, language: Locale = 'en') => {
  return { language, now: Temporal.Instant.from(`${day}T12:00:00Z`) }
}

const old = { day: '2034-03-01', words: 'Three of us.' }
const current = { day: '2036-05-01', note: 'Five instead of three.', words: 'Five of us.' }
const ahead = { day: '2036-06-01', words: 'Seven of us.' }
const site = published([row('bylaws', [current, old, ahead])])
const contentOf = (versions: Version[]) => ({ facts: texts(versions), content: texts(versions) })
const rows = contentOf([current, old, ahead])
const wordsOf = ({ version }: ReturnType<typeof toPaper>) => JSON.stringify(version?.body)

it('shows the newest version that has come, and the others behind it', () => {
  const paper = toPaper(site, 'bylaws', rows, at('2036-05-14'))
  expect(paper).toMatchObject({ day: '2036-05-01', paths: { en: 'documents/bylaws' } })
  expect(wordsOf(paper)).toContain('Five of us.')
  expect(paper.versions).toEqual([
    { day: '2036-05-01', note: 'Five instead of three.', locale: 'en' },
    { day: '2034-03-01', note: null, locale: 'en' },
  ])
})

it('shows a version from its day on, and not before', () => {
  const eve = { language: 'en', now: Temporal.Instant.from('2036-05-31T23:59:59Z') } as const
  expect(toPaper(site, 'bylaws', rows, eve).day).toBe('2036-05-01')
  const day = { language: 'en', now: Temporal.Instant.from('2036-06-01T00:00:00Z') } as const
  expect(wordsOf(toPaper(site, 'bylaws', rows, day))).toContain('Seven of us.')
  expect(toldPapers.versions?.tell('2036-06-01', site as never, 'bylaws', rows, eve)).toBeNull()
})

it('shows an older one at its own address, that of the newest as the document itself', () => {
  const older = toPaper(site, 'bylaws', rows, at('2036-05-14'), '2034-03-01')
  expect(older).toMatchObject({ day: '2036-05-01', version: { day: '2034-03-01' } })
  expect(older.paths.en).toBe('documents/bylaws/v/2034-03-01')
  expect(wordsOf(older)).toContain('Three of us.')
  const newest = toPaper(site, 'bylaws', rows, at('2036-05-14'), '2036-05-01')
  expect(newest.paths.en).toBe('documents/bylaws')
  expect(toPaper(site, 'bylaws', rows, at('2036-05-14'), '2035-01-01').version).toBeNull()
})

it('is read in another language as far as it is written in it', () => {
  const both = published(
    [row('bylaws', [current, old])],
    [row('estatutos', [{ ...current, note: 'Cinco.' }], { documentId: 'bylaws' })],
  )
  const content = texts([{ ...current, words: 'Somos cinco.' }])
  const inSpanish = { facts: texts([current, old]), content }
  const newest = toPaper(both, 'bylaws', inSpanish, at('2036-05-14', 'es'))
  expect(newest).toMatchObject({ slug: 'estatutos', translations: ['en', 'es'] })
  expect(newest.version).toMatchObject({ note: 'Cinco.', locale: 'es' })
  expect(wordsOf(newest)).toContain('Somos cinco.')
  const older = toPaper(both, 'bylaws', inSpanish, at('2036-05-14', 'es'), '2034-03-01')
  expect(older.version).toMatchObject({ locale: 'en' })
  expect(wordsOf(older)).toContain('Three of us.')
  expect(older).toMatchObject({
    translations: ['en'],
    paths: { es: 'documents/estatutos/v/2034-03-01' },
  })
})

it('has one that is in a translation alone at no address of the other language', () => {
  const both = published(
    [row('bylaws', [old])],
    [row('estatutos', [old, current], { documentId: 'bylaws' })],
  )
  const inSpanish = { facts: texts([old]), content: texts([old, current]) }
  expect(toPaper(both, 'bylaws', inSpanish, at('2036-05-14', 'es'), old.day).paths).toMatchObject({
    en: 'documents/bylaws/v/2034-03-01',
    es: 'documents/estatutos/v/2034-03-01',
  })
  expect(toPaper(both, 'bylaws', inSpanish, at('2036-05-14', 'es')).translations).toEqual(['es'])
  expect(toPaper(both, 'bylaws', inSpanish, at('2036-05-14')).day).toBe('2034-03-01')
})

it('lists those of which a version has come, the newest first', () => {
  const three = published([
    row('old', [old]),
    row('coming', [ahead]),
    row('new', [old, current]),
    row('empty', []),
  ])
  const list = toPaperList(three, at('2036-05-14'))
  expect(list.map(({ slug, day }) => [slug, day])).toEqual([
    ['new', '2036-05-01'],
    ['old', '2034-03-01'],
  ])
  expect(toPaper(three, 'coming', contentOf([ahead]), at('2036-05-14'))).toMatchObject({
    day: null,
    version: null,
    versions: [],
    paths: { en: 'documents/coming' },
  })
})

it('tells of a position what was decided about it, each decision as the newest version has it', () => {
  const decision = (number: number, act: 'proposed' | 'adopted', position: string) => {
    return { id: number, number, act, position: { id: position, documentId: position } }
  }
  const version = (day: string, ...decisions: ReturnType<typeof decision>[]) => {
    return { id: day, day, decisions }
  }
  const minutes = published([
    row('may', [], {
      versions: [
        version('2036-05-08', decision(1, 'adopted', 'war'), decision(2, 'adopted', 'work')),
        version('2036-05-01', decision(1, 'proposed', 'war'), decision(2, 'adopted', 'war')),
        version('2036-06-01', decision(3, 'adopted', 'war')),
      ],
    }),
    row('april', [], { versions: [version('2036-04-01', decision(7, 'proposed', 'war'))] }),
  ])
  const told = decisionsAbout(minutes, 'war', at('2036-05-14'))
  expect(told.map(({ act, day, number, paper }) => [paper.slug, day, number, act])).toEqual([
    ['april', '2036-04-01', 7, 'proposed'],
    ['may', '2036-05-08', 1, 'adopted'],
  ])
  expect(decisionsAbout(minutes, 'peace', at('2036-05-14'))).toEqual([])
})

it('lists those of a group alone', () => {
  const site = published([
    row('bylaws', [current]),
    row('guide', [old], { group: { id: 1, documentId: 'labor' } }),
  ])
  const slugs = (group?: string) =>
    toPaperList(site, at('2036-05-14'), group).map(({ slug }) => slug)
  expect(slugs()).toEqual(['bylaws', 'guide'])
  expect(slugs('labor')).toEqual(['guide'])
  expect(slugs('climate')).toEqual([])
})

it('shows on a page what was chosen, or the newest of a kind or a group, once a version has come', () => {
  const group = { id: 1, documentId: 'labor' }
  const site = published([
    row('bylaws', [{ day: '2036-01-01' }]),
    row('march', [{ day: '2036-03-01' }], { kind: 'minutes', group }),
    row('april', [{ day: '2036-04-01' }], { kind: 'minutes' }),
    row('june', [{ day: '2036-06-01' }], { kind: 'minutes', group }),
  ])
  const moment = at('2036-05-14')
  const newest = (asked: Partial<Parameters<typeof newestPapers>[2]>) =>
    newestPapers(site, moment, { limit: 2, kind: null, group: undefined, ...asked }).map(
      ({ slug }) => slug,
    )
  expect(newest({})).toEqual(['april', 'march'])
  expect(newest({ kind: 'bylaws' })).toEqual(['bylaws'])
  expect(newest({ kind: 'minutes', group: 'labor' })).toEqual(['march'])
  expect(toPaperOnPage(site, 'march', moment)).toMatchObject({ slug: 'march', day: '2036-03-01' })
  for (const id of ['june', 'gone', undefined]) {
    expect(toPaperOnPage(site, id, moment), id).toBeNull()
  }
})
