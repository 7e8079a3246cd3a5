import { describe, expect, it } from 'vitest'
import type { Locale } from '../../contract'
import { byLanguage } from '../../languages'
import type { ArticleRow } from '../reading/articles'
import { byBuiltInPage, PageTree } from '../reading/pageTree'
import type { Published } from '../reading/published'
import { byDocument } from '../reading/texts'
import { latestArticles, toArticle, toArticleList, toldArticles } from './articles'

const topic = (id: string) => ({ id, documentId: id })

function row(id: string, appearedOn: string, more: Partial<ArticleRow> = {}): ArticleRow {
  return { id, documentId: id, title: id, slug: id, kind: 'report', appearedOn, ...more }
}

/** What was published, in English, and in Spanish where that is given. */
function published(rows: ArticleRow[], spanish: ArticleRow[] = []) {
  const languages: Record<Locale, ArticleRow[]> = {
    ...byLanguage<ArticleRow[]>(() => []),
    en: rows,
    es: spanish,
  }
  return { articles: byDocument(languages), topics: byDocument(byLanguage(() => [])) }
}

/** What news could be about. */
const nothing = {
  meetings: new Map(),
  positions: new Map(),
  groups: new Map(),
  people: new Map(),
  tree: new PageTree(new Map(), { home: null, builtIn: byBuiltInPage(() => null) }),
}

const english = { language: 'en' } as const
const slugs = (list: { slug: string }[]) => list.map(({ slug }) => slug)

it('lists the latest first, of one day what was made later', () => {
  const site = published([
    row('old', '2034-03-01'),
    row('first', '2036-05-14', { createdAt: '2036-05-14T08:00:00.000Z' }),
    row('second', '2036-05-14', { createdAt: '2036-05-14T09:00:00.000Z' }),
    row('new', '2036-05-15'),
  ])
  const list = toArticleList(site, null, english)
  expect(slugs(list?.data ?? [])).toEqual(['new', 'second', 'first', 'old'])
  expect(list?.meta).toEqual({ year: null, years: [2036, 2034] })
})

it('lists a year alone, and of no year more than twenty', () => {
  const many = Array.from({ length: 21 }, (_, index) =>
    row(`a${index}`, `2036-01-${String(index + 1).padStart(2, '0')}`),
  )
  const site = published([...many, row('old', '2034-03-01')])
  expect(toArticleList(site, null, english)?.data).toHaveLength(20)
  expect(toArticleList(site, 2036, english)?.data).toHaveLength(21)
  expect(toArticleList(site, 2034, english)).toMatchObject({
    data: [{ slug: 'old', appearedOn: '2034-03-01' }],
    meta: { year: 2034, years: [2036, 2034] },
  })
  expect(toArticleList(site, 2035, english)).toBeNull()
})

it('is an empty list where there is none', () => {
  expect(toArticleList(published([]), null, english)).toEqual({
    data: [],
    meta: { year: null, years: [] },
  })
})

it('takes words from the language that is read, and facts from the default one', () => {
  const site = published(
    [row('rain', '2036-05-14', { lead: 'It rained.', kind: 'statement' })],
    [row('rain', '1999-01-01', { slug: 'lluvia', lead: 'Llovió.', kind: 'report' })],
  )
  const [summary] = toArticleList(site, null, { language: 'es' })?.data ?? []
  expect(summary).toMatchObject({
    slug: 'lluvia',
    lead: 'Llovió.',
    locale: 'es',
    kind: 'statement',
    appearedOn: '2036-05-14',
  })
})

it('a section has the latest of its topic, as many as it asks for', () => {
  const site = published([
    row('one', '2036-05-11', { topics: [topic('housing')] }),
    row('two', '2036-05-12'),
    row('three', '2036-05-13', { topics: [topic('work'), topic('housing')] }),
    row('four', '2036-05-14', { topics: [topic('housing')] }),
  ])
  const asked = (limit: number, topic: string | null) =>
    slugs(latestArticles(site, 'en', { limit, topic }))
  expect(asked(2, null)).toEqual(['four', 'three'])
  expect(asked(2, 'housing')).toEqual(['four', 'three'])
  expect(asked(9, 'housing')).toEqual(['four', 'three', 'one'])
  expect(asked(9, 'nothing')).toEqual([])
})

it('names who wrote it, as long as they are shown: the person, in feeds before the group', () => {
  const by = (id: string) => ({ id, documentId: id })
  const site = published([row('a', '2036-05-01', { person: by('maya'), group: by('labor') })])
  const named = (id: string, title: string) =>
    byDocument({
      ...byLanguage<{ documentId: string; title: string; slug: string }[]>(() => []),
      en: [{ ...by(id), title, slug: id }],
    })
  const shown = { ...nothing, groups: named('labor', 'Labor'), people: named('maya', 'Maya') }
  const content = { facts: row('', ''), content: row('', '') }
  const told = (differences: object) => {
    const all = { ...shown, ...site, ...differences } as unknown as Published
    const document = all.articles.get('a')
    const { person, group } = toArticle(all, 'a', content, english)
    const feed = document && toldArticles.news?.say(all, document, 'en')
    return [person?.title, group?.title, feed?.author]
  }
  expect(told({})).toEqual(['Maya', 'Labor', 'Maya'])
  expect(told({ people: new Map() })).toEqual([undefined, 'Labor', 'Labor'])
  expect(told({ people: new Map(), groups: new Map() })).toEqual([undefined, undefined, null])
})

describe('parts', () => {
  const continues = (id: string) => ({ continues: { id, documentId: id } })
  const content = { facts: row('', ''), content: row('', '') }
  const partsOf = (rows: ArticleRow[], id: string) =>
    slugs(toArticle({ ...nothing, ...published(rows) }, id, content, english).parts)

  it('stand in order, whichever of them is read', () => {
    const rows = [
      row('two', '2036-05-02', continues('one')),
      row('one', '2036-05-01'),
      row('three', '2036-05-03', continues('two')),
      row('other', '2036-05-04'),
    ]
    for (const id of ['one', 'two', 'three']) {
      expect(partsOf(rows, id)).toEqual(['one', 'two', 'three'])
    }
    expect(partsOf(rows, 'other')).toEqual([])
  })

  it('end where the part before is not public, and where they would go in a circle', () => {
    expect(partsOf([row('two', '2036-05-02', continues('one'))], 'two')).toEqual([])
    const circle = [
      row('one', '2036-05-01', continues('two')),
      row('two', '2036-05-02', continues('one')),
    ]
    expect(partsOf(circle, 'one')).toEqual(['two', 'one'])
  })

  it('of two that continue the same, the first to appear is the next', () => {
    const rows = [
      row('one', '2036-05-01'),
      row('late', '2036-05-09', continues('one')),
      row('early', '2036-05-02', continues('one')),
    ]
    expect(partsOf(rows, 'one')).toEqual(['one', 'early'])
    expect(partsOf(rows, 'late')).toEqual(['one', 'late'])
  })
})
