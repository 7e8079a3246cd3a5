import { describe, expect, it } from 'vitest'
import { SiteAddresses } from '../checks/siteAddresses'
import { byBuiltInPage, PageTree } from '../content/reading/pageTree'
import { stateIn, toAddresses, type StateRow } from './addresses'

const nothing = { home: null, builtIn: byBuiltInPage(() => null) }

const draft = (updatedAt: string): StateRow => ({
  locale: 'en',
  slug: 'a',
  onlyIn: null,
  publishedAt: null,
  updatedAt,
})
const published = (updatedAt: string): StateRow => ({ ...draft(updatedAt), publishedAt: updatedAt })

describe('a document in a language', () => {
  it('is missing, a draft, published, or changed since', () => {
    expect(stateIn([], 'en')).toBe('missing')
    expect(stateIn([draft('2026-01-01'), published('2026-01-02')], 'es')).toBe('missing')
    expect(stateIn([draft('2026-01-01')], 'en')).toBe('draft')
    expect(stateIn([draft('2026-01-01'), published('2026-01-01')], 'en')).toBe('published')
    expect(stateIn([published('2026-01-01'), draft('2026-01-02')], 'en')).toBe('changed')
  })
})

describe('the addresses of a document', () => {
  const site = new SiteAddresses(
    {
      pages: {
        drafts: new PageTree(new Map(), nothing),
        published: new PageTree(new Map(), nothing),
      },
      listed: new Map(),
      redirects: new Map(),
    },
    'https://branch.example',
  )
  const told = (...rows: StateRow[]) =>
    toAddresses({ uid: 'api::position.position', documentId: 'a' }, rows, { addresses: site }, '')
      .map(({ locale, state }) => `${locale}: ${state}`)
      .join(', ')
  const spanish = (row: StateRow): StateRow => ({ ...row, onlyIn: 'es' })
  const inSpanish = (row: StateRow): StateRow => ({ ...row, locale: 'es' })

  it('say of what is only in another language that it is published there', () => {
    expect(told(spanish(draft('2026-01-01')))).toBe('en: missing, es: draft')
    const both = [draft('2026-01-01'), published('2026-01-01')]
    expect(told(...both.map(spanish))).toBe('en: missing, es: published')
    expect(told(...both)).toBe('en: published, es: missing')
  })

  it('say while it is translated back where each version stands', () => {
    const translating = [
      draft('2026-01-02'),
      spanish(published('2026-01-01')),
      inSpanish(draft('2026-01-02')),
      inSpanish(published('2026-01-02')),
    ]
    expect(told(...translating)).toBe('en: draft, es: published')
  })

  it('of a meeting lead to its flyer in each language, and no others do', () => {
    const both = [draft('2026-01-01'), published('2026-01-01')]
    const flyers = (uid: 'api::meeting.meeting' | 'api::position.position') =>
      toAddresses({ uid, documentId: 'a' }, both, { addresses: site }, 'https://x.example').map(
        ({ flyer }) => flyer,
      )
    expect(flyers('api::meeting.meeting')).toEqual([
      'https://x.example/flyer/meetings/a',
      'https://x.example/es/flyer/meetings/a',
    ])
    expect(flyers('api::position.position')).toEqual([null, null])
  })
})
