// @vitest-environment happy-dom

import { describe, expect, test } from 'vitest'
import type { Paper, PaperUnit } from 'cms/contract'
import { mountOnSite } from '../../mounting'
import { occurrence, paper } from '../../sample-branch'
import PaperBody from './PaperBody.vue'
import PaperStudy from './PaperStudy.vue'
import PositionTrail from './PositionTrail.vue'

const show = (differences: Partial<Paper> = {}) =>
  mountOnSite(PaperBody, { data: { ...paper, ...differences } })

test('each heading of the text has a name, and a link to itself', () => {
  const heading = show().get('h2[id]')
  expect(heading.attributes('id')).toBe('s-article-1-members')
  const link = heading.get('a')
  expect(link.attributes()).toMatchObject({
    href: '#s-article-1-members',
    'aria-label': 'Link to “Article 1: Members”',
  })
})

test('the file says what it is, and how large', () => {
  const file = show().get('a[download]')
  expect(file.attributes('href')).toBe('/uploads/bylaws.pdf')
  expect(file.text().replaceAll('\u00a0', ' ')).toContain('PDF, 40 kB')
})

test('its versions are named with what was changed, the newest at the address of the document', () => {
  const links = show()
    .findAll('dt a')
    .filter((link) => link.find('time').exists())
  expect(links.map((link) => link.attributes('href'))).toEqual([
    '/documents/bylaws',
    '/documents/bylaws/v/2024-10-01',
  ])
  expect(links.map((link) => link.attributes('aria-current'))).toEqual(['page', undefined])
  expect(show().text()).toContain('The committee is larger.')
  expect(
    show({ versions: paper.versions.slice(0, 1) })
      .find('dt time')
      .exists(),
  ).toBe(false)
})

test('an older version says so, and leads to the newest', () => {
  expect(show().find('.change').exists()).toBe(false)
  const version = { day: '2024-10-01', note: null, locale: 'en', file: null } as const
  const older = show({ version: { ...version, body: [], decisions: [] } })
  expect(older.get('.change').text()).toContain('This is the version of October 1, 2024')
  expect(older.get('.change a').attributes('href')).toBe('/documents/bylaws')
  expect(older.get('.kicker time').attributes('datetime')).toBe('2024-10-01')
})

test('of a document without a version is said that nothing is there', () => {
  expect(show({ version: null, versions: [], day: null }).text()).toContain(
    'Nothing of it is here yet.',
  )
})

test('each decision has an address at its version, by its number', () => {
  const decision = show().get('#decision-3')
  expect(decision.text()).toContain('Decision 3 · amended')
  expect(decision.text()).toContain('The committee has five members.')
  expect(decision.findAll('a').map((link) => link.attributes('href'))).toEqual([
    '/documents/bylaws/v/2026-10-01#decision-3',
    '/positions/workers-power',
  ])
})

test('a position names what was decided about it, with a link to where that is noted', () => {
  const named = { slug: 'minutes', title: 'Minutes of March', locale: 'en' } as const
  const trail = mountOnSite(PositionTrail, {
    decisions: [{ act: 'adopted', day: '2026-03-05', number: 2, paper: named }],
  })
  expect(trail.text()).toContain('March 5, 2026 · adopted')
  expect(trail.get('a').attributes('href')).toBe('/documents/minutes/v/2026-03-05#decision-2')
})

describe('what people read and discuss together', () => {
  const unit = (part: number, more: Partial<PaperUnit> = {}): PaperUnit => ({
    slug: `unit-${part}`,
    title: `About ${part}`,
    locale: 'en',
    part,
    discussedOn: null,
    ...more,
  })
  const units = [unit(1), unit(2, { discussedOn: '2026-11-26' }), unit(3)]
  const study = {
    readings: [{ title: 'A pamphlet', author: 'Ana', url: 'https://example.org/a' }],
    questions: [],
    locale: 'en' as const,
    discussed: { day: '2026-11-26', date: null },
    course: { slug: 'course', title: 'Three evenings', locale: 'en' as const, units },
  }

  test('leads from a unit to the course, to the units before and after, and names all', () => {
    const shown = mountOnSite(PaperStudy, { slug: 'unit-2', study })
    expect(shown.get('h2 a').attributes('href')).toBe('/documents/course')
    expect(shown.findAll('.neighbours a').map((link) => link.attributes('href'))).toEqual([
      '/documents/unit-1',
      '/documents/unit-3',
    ])
    expect(shown.findAll('dd a').map((link) => link.attributes('aria-current'))).toEqual([
      undefined,
      'page',
      undefined,
    ])
    expect(shown.text()).toContain('Unit 2 · November 26, 2026')
    expect(shown.get('cite a').attributes('href')).toBe('https://example.org/a')
  })

  test('begins from the course with its first unit', () => {
    const shown = mountOnSite(PaperStudy, { slug: 'course', study })
    expect(shown.findAll('.neighbours a').map((link) => link.attributes('href'))).toEqual([
      '/documents/unit-1',
    ])
  })

  test('shows the date of the meeting as it stands in lists, or else the day', () => {
    expect(mountOnSite(PaperStudy, { slug: 'unit-2', study }).get('time').text()).toBe(
      'November 26, 2026',
    )
    const discussed = { day: '2026-11-26', date: occurrence({ status: 'cancelled' }) }
    const shown = mountOnSite(PaperStudy, { slug: 'unit-2', study: { ...study, discussed } })
    expect(shown.get('.programme .row-title a').attributes('href')).toBe(
      '/meetings/branch-meeting/2026-11-26',
    )
    expect(shown.get('.programme').text()).toContain('Cancelled')
  })
})
