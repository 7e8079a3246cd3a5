import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { byLanguage } from '../../languages'
import { byBuiltInPage, PageTree } from '../reading/pageTree'
import type { Published } from '../reading/published'
import type { PageContentRow } from '../reading/queries'
import { byDocument } from '../reading/texts'
import { toPage } from './pages'

const moment = { language: 'en', now: Temporal.Instant.from('2036-05-14T17:00:00Z') } as const

/** The sections that visitors get of those that an editor put into a page. */
function shown(sections: PageContentRow['sections']) {
  const row = { id: 1, documentId: 'page', slug: 'page' }
  const tree = new PageTree(byDocument({ ...byLanguage<(typeof row)[]>(() => []), en: [row] }), {
    home: null,
    builtIn: byBuiltInPage(() => null),
  })
  const content = { id: 1, documentId: 'page', sections } satisfies PageContentRow
  // Of all that is public these sections need the page alone.
  const published = { tree } as unknown as Published
  return toPage(published, 'page', { facts: content, content }, moment).sections
}

it('a call to action is shown by whatever of it is there, and not at all without anything', () => {
  const row = { id: 1, __component: 'sections.call-to-action' as const }
  const link = { id: 1, label: 'Join us', url: 'https://example.org/' }
  const section = { type: 'call-to-action', title: null, text: null, links: [] }
  expect(
    shown([
      { ...row, title: 'Come along', text: '', links: [] },
      { ...row, title: '', text: null, links: [] },
      { ...row, text: 'On Thursday.', links: [] },
      { ...row, links: [link] },
    ]),
  ).toEqual([
    { ...section, title: 'Come along' },
    { ...section, text: 'On Thursday.' },
    { ...section, links: [expect.objectContaining({ label: 'Join us' })] },
  ])
})
