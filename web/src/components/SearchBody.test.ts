// @vitest-environment happy-dom

import { expect, test } from 'vitest'
import { mountOnSite } from '../mounting'
import { occurrence, site } from '../sample-branch'
import type { SearchResult, SearchResults } from '../search'
import SearchBody from './SearchBody.vue'

const result: SearchResult = {
  kind: 'meeting',
  path: 'meetings/branch-meeting',
  title: ['Branch ', 'meeting', ''],
  excerpt: ['We <b>', 'meet', '</b> here'],
  locale: 'en',
  replacedBy: null,
  dates: [occurrence({ status: 'cancelled' })],
  files: [],
}

function show(differences: Partial<SearchResults> | null, topics: unknown[] = []) {
  const results = differences && {
    words: 'meeting',
    hasAll: true,
    total: 1,
    data: [result],
    next: null,
    ...differences,
  }
  const found = results ? '1 result for “meeting”' : 'Search'
  return mountOnSite(SearchBody, { site, data: { found, results, topics } })
}

test('marks what was found, and shows a text as it is', () => {
  const view = show({})
  expect(view.findAll('mark').map((mark) => mark.text())).toEqual(['meeting', 'meet'])
  expect(view.get('h3').text()).toBe('Branch meeting')
  expect(view.get('h3 a').attributes('href')).toBe('/meetings/branch-meeting')
  expect(view.get('article').text()).toContain('We <b>meet</b> here')
  expect(view.find('article b').exists()).toBe(false)
})

test('says of each date whether it takes place', () => {
  const dates = [occurrence({ status: 'cancelled' }), occurrence({ key: 'branch-meeting/x' })]
  const view = show({ data: [{ ...result, dates }] })
  const date = view.get('article li')
  expect(date.get('.tag-off').text()).toBe('Cancelled')
  expect(date.get('s').text()).toContain('Thursday')
  expect(date.get('a').attributes('href')).toBe('/meetings/branch-meeting/2026-11-26')
  expect(view.find('h3 s').exists()).toBe(false)
  expect(show({ data: [{ ...result, dates: [] }] }).text()).toContain('No further dates')
})

test('strikes the title of what has one more date, which does not take place', () => {
  const view = show({})
  expect(view.get('h3 s').text()).toBe('Branch meeting')
  expect(view.findAll('.tag-off')).toHaveLength(1)
  expect(view.get('.tags + h3').text()).toBe('Branch meeting')
  expect(view.get('article li s').text()).toContain('Thursday')
})

test('a file that was found is there to be fetched', () => {
  const file = { url: '/uploads/a.pdf', name: 'handbook.pdf', size: 120_000, mime: 'x/pdf' }
  const view = show({
    data: [{ ...result, kind: 'page', path: 'files', dates: [], files: [file] }],
  })
  const link = view.get('a[download]')
  expect([link.text(), link.attributes('href')]).toEqual(['handbook.pdf', '/uploads/a.pdf'])
  expect(view.get('article').text()).toContain('PDF, 120')
})

test('what is in another language says so', () => {
  const view = mountOnSite(
    SearchBody,
    {
      site,
      data: {
        found: '1',
        results: { words: 'x', hasAll: true, total: 1, data: [result], next: null },
        topics: [],
      },
    },
    { locale: 'es' },
  )
  expect(view.get('h3 a').attributes('lang')).toBe('en')
  expect(view.get('.language-note').text()).toBe('En inglés')
})

test('what was replaced says so in the words of its own page, and leads to what holds', () => {
  const replacedBy = { slug: 'climate', title: 'Who pays?', locale: 'es' as const }
  const older = { kind: 'position' as const, path: 'positions/energy', dates: [], replacedBy }
  const note = show({ data: [{ ...result, ...older }] }).get('.change')
  expect(note.text()).toBe('This position has been replaced by Who pays?')
  expect(note.get('a').attributes()).toMatchObject({ href: '/positions/climate', lang: 'es' })
  expect(show({}).find('.change').exists()).toBe(false)
})

test('leads on to more results', () => {
  expect(show({ next: 10 }).get('.later a').attributes('href')).toBe('/search?q=meeting&after=10')
  expect(show({}).find('.later').exists()).toBe(false)
})

test('where only some of the words were found it says so', () => {
  expect(show({ hasAll: false }).text()).toContain('Nothing has all of these words')
})

test('where nothing is found, or looked for, it shows what there is', () => {
  const topics = [{ slug: 'labor', name: 'Labor', locale: 'en' }]
  const none = show({ total: 0, data: [] }, topics)
  expect(none.text()).toContain('Try fewer words')
  expect(none.get('.choices a').attributes('href')).toBe('/meetings?topic=labor')
  const links = none.get('.further').findAll('a')
  expect(links).toHaveLength(site.navigation.header.length)
  const begun = show(null, topics)
  expect(begun.text()).not.toContain('Try fewer words')
  expect(begun.find('.choices').exists()).toBe(true)
})

test('is a form that works without script', () => {
  const form = show({}).get('form')
  expect(form.attributes()).toMatchObject({ action: '/search', method: 'get', role: 'search' })
  expect(form.get('input').attributes()).toMatchObject({ name: 'q', maxlength: '100' })
  expect(form.get<HTMLInputElement>('input').element.value).toBe('meeting')
})
