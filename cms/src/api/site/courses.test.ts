import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { publish } from './validity.walk'
import { byLanguage } from '../../languages'
import type { PaperContentRow, PaperRow } from '../../content/reading/papers'
import { byDocument } from '../../content/reading/texts'
import { toStudy } from '../../content/mappers/courses'

const noon = Temporal.Instant.from('2026-11-24T12:00:00Z')
const english = { language: 'en', now: noon } as const

function row(id: string, more: Partial<PaperRow> = {}): PaperRow {
  const versions = [{ id, day: '2026-11-01' }]
  return { id, documentId: id, title: id, slug: id, kind: 'studyUnit', versions, ...more }
}

/** What was published, in English, and in Spanish where that is given. */
function published(rows: PaperRow[], spanish: PaperRow[] = []) {
  const papers = byDocument({ ...byLanguage<PaperRow[]>(() => []), en: rows, es: spanish })
  return { ...publish({ timeZone: 'UTC', plans: [] }), papers }
}

const nothing: PaperContentRow = { id: 1, documentId: 'x' }
const inCourse = (id: string, part: number | null, more: Partial<PaperRow> = {}) =>
  row(id, { course: { id: 1, documentId: 'course' }, part, ...more })

const titles = (units: { title: string }[] | undefined) => units?.map(({ title }) => title)

it('leads from each unit, and from the course, to all units in the order of their numbers', () => {
  const site = published([
    row('course', { kind: 'course' }),
    inCourse('ten', 10),
    inCourse('two', 2, { discussedOn: '2026-12-03' }),
    inCourse('none', null),
    inCourse('to come', 3, { versions: [{ id: 1, day: '2026-11-25' }] }),
    row('elsewhere'),
  ])
  for (const id of ['course', 'two', 'ten']) {
    const study = toStudy(site, id, { content: nothing }, english)
    expect(study?.course, id).toMatchObject({ slug: 'course', title: 'course' })
    expect(titles(study?.course?.units), id).toEqual(['two', 'ten', 'none'])
    expect(study?.course?.units[0], id).toMatchObject({ part: 2, discussedOn: '2026-12-03' })
  }
  expect(toStudy(site, 'elsewhere', { content: nothing }, english)).toBeNull()
})

it('tells of no course without units, that is not public, or that a unit is itself', () => {
  const alone = published([row('course', { kind: 'course' })])
  expect(toStudy(alone, 'course', { content: nothing }, english)).toBeNull()
  const hidden = published([inCourse('unit', 1)])
  expect(toStudy(hidden, 'unit', { content: nothing }, english)).toBeNull()
  const itself = published([row('a', { course: { id: 1, documentId: 'a' } })])
  expect(toStudy(itself, 'a', { content: nothing }, english)).toBeNull()
})

it('names units in the language that is read, or else in their own', () => {
  const site = published(
    [row('course', { kind: 'course' }), inCourse('one', 1), inCourse('two', 2)],
    [row('one', { title: 'uno', slug: 'uno' })],
  )
  const study = toStudy(site, 'two', { content: nothing }, { ...english, language: 'es' })
  expect(study?.course?.units).toMatchObject([
    { title: 'uno', slug: 'uno', locale: 'es' },
    { title: 'two', slug: 'two', locale: 'en' },
  ])
})

it('says what to read and discuss, and on which day whether or not a meeting has that date', () => {
  const site = published([row('list', { kind: 'readingList', discussedOn: '2026-12-03' })])
  const content: PaperContentRow = {
    ...nothing,
    readings: [{ id: 1, title: 'A pamphlet', author: 'Ana' }],
    questions: [{ type: 'paragraph', children: [{ type: 'text', text: 'Why?' }] }],
  }
  expect(toStudy(site, 'list', { content }, english)).toEqual({
    readings: [{ title: 'A pamphlet', author: 'Ana', url: null }],
    questions: [{ type: 'paragraph', children: [{ type: 'text', text: 'Why?' }] }],
    locale: 'en',
    discussed: { day: '2026-12-03', date: null },
    course: null,
  })
})
