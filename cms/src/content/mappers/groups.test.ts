import { expect, it } from 'vitest'
import type { Locale } from '../../contract'
import { byLanguage } from '../../languages'
import type { GroupRow } from '../reading/groups'
import { byDocument } from '../reading/texts'
import { neighboursOf, toGroupList } from './groups'

function row(id: string, title: string, more: Partial<GroupRow> = {}): GroupRow {
  return { id, documentId: id, title, slug: id, groupKind: 'committee', ...more }
}

/** What was published, in English, and in Spanish where that is given. */
function published(rows: GroupRow[], spanish: GroupRow[] = []) {
  const languages: Record<Locale, GroupRow[]> = {
    ...byLanguage<GroupRow[]>(() => []),
    en: rows,
    es: spanish,
  }
  return { groups: byDocument(languages), topics: byDocument(byLanguage(() => [])) }
}

const english = { language: 'en' } as const
const titles = (list: { title: string }[]) => list.map(({ title }) => title)

it('lists groups as a dictionary of the language would', () => {
  const site = published(
    [row('a', 'Zine makers'), row('b', 'Éducation'), row('c', 'labor'), row('d', 'Housing')],
    [row('a', 'Autoras de fanzines')],
  )
  expect(titles(toGroupList(site, english).data)).toEqual([
    'Éducation',
    'Housing',
    'labor',
    'Zine makers',
  ])
  expect(titles(toGroupList(site, { language: 'es' }).data)).toEqual([
    'Autoras de fanzines',
    'Éducation',
    'Housing',
    'labor',
  ])
})

it('has one address in all languages, whatever a translation was called', () => {
  const site = published([row('labor', 'Labor')], [row('labor', 'Trabajo', { slug: 'trabajo' })])
  const [summary] = toGroupList(site, { language: 'es' }).data
  expect(summary).toMatchObject({ slug: 'labor', title: 'Trabajo', kind: 'committee' })
})

it('leads to its neighbours in the list', () => {
  const site = published([row('c', 'Campus'), row('a', 'Art'), row('b', 'Buses')])
  expect(neighboursOf(site, 'b', 'en')).toMatchObject({
    previous: { slug: 'a' },
    next: { slug: 'c' },
  })
  expect(neighboursOf(site, 'a', 'en').previous).toBeNull()
  expect(neighboursOf(site, 'c', 'en').next).toBeNull()
})
