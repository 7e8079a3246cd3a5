import { describe, expect, it } from 'vitest'
import { stateIn, type StateRow } from './addresses'

const draft = (updatedAt: string): StateRow => ({
  locale: 'en',
  slug: 'a',
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
