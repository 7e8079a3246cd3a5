// @vitest-environment happy-dom

import { expect, test } from 'vitest'
import { mountOnSite } from '../../mounting'
import { occurrence, paper, person } from '../../sample-branch'
import type { ShownSection } from '../../shownPage'
import ListedSection from './ListedSection.vue'

type Listed = Extract<ShownSection, { type: 'people' | 'groups' | 'documents' }>

const show = (section: Listed) => mountOnSite(ListedSection, { section, language: 'en' })

test('people stand under the heading of the page, with what it says of them, and lead to their pages', () => {
  const section = show({
    type: 'people',
    title: 'Whom to ask',
    people: [{ ...person, text: 'Ask me about childcare.' }],
  })
  expect(section.get('h2').text()).toBe('Whom to ask')
  expect(section.get('li').text()).toContain('Chair')
  expect(section.get('li').text()).toContain('Ask me about childcare.')
  expect(section.get('h3 a').attributes('href')).toBe('/people/maya-torres')
})

test('a group says what it does and when it meets next, in which zone', () => {
  const next = occurrence()
  const summary = { slug: 'labor', kind: 'committee' as const, topics: [], locale: 'en' as const }
  const groups = [
    { ...summary, title: 'Labor', lead: 'We compare notes.', next },
    { ...summary, slug: 'art', title: 'Art', lead: null, next: null },
  ]
  const section = show({ type: 'groups', title: null, groups })
  const [labor, art] = section.findAll('li')
  expect(labor?.text()).toContain('We compare notes.')
  expect(labor?.get('time').attributes('datetime')).toBe(next.startsAt)
  expect(labor?.get('time').text().replaceAll('\u00a0', ' ')).toBe('Thursday, November 26, 7–9 pm')
  expect(section.get('.zone').text()).toContain('Pacific')
  expect(art?.find('time').exists()).toBe(false)
})

test('a document stands with its day and kind', () => {
  const section = show({ type: 'documents', title: null, papers: [paper] })
  expect(section.get('h2').text()).toBe('Documents')
  expect(section.get('li').text()).toContain('Bylaws')
  expect(section.get('time').attributes('datetime')).toBe('2026-10-01')
  expect(section.get('.onward a').attributes('href')).toBe('/documents')
})

test('what is studied stands without a day, which would pass for the one when that is discussed', () => {
  const papers = (['studyUnit', 'course'] as const).map((kind) => ({ ...paper, slug: kind, kind }))
  const section = show({ type: 'documents', title: null, papers })
  expect(section.findAll('h3')).toHaveLength(2)
  expect(section.find('time').exists()).toBe(false)
})
