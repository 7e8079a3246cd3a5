// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { position } from '../../sample-branch'
import { mountOnSite } from '../../mounting'
import PositionsSection from './PositionsSection.vue'
import type { SectionProps } from './section'

type Section = SectionProps<'positions'>['section']

const section: Section = { type: 'positions', title: null, positions: [position] }

const shown = (differences: Partial<Section> = {}) =>
  mountOnSite(PositionsSection, { section: { ...section, ...differences }, language: 'en' })

it('leads to each position, and to all of them, under a title of its own or ours', () => {
  const links = shown().findAll('a')
  expect(links.map((link) => link.attributes('href'))).toEqual([
    '/positions',
    '/positions/workers-power',
  ])
  expect(shown().get('h2').text()).toBe('Where we stand')
  expect(shown({ title: 'Our ideas' }).get('h2').text()).toBe('Our ideas')
})

it('is not there without any', () => {
  expect(shown({ positions: [] }).find('section').exists()).toBe(false)
})
