// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { mountOnSite } from '../mounting'
import { position, site } from '../sample-branch'
import type { ShownPage } from '../shownPage'
import PageContent from './PageContent.vue'

const child = { path: 'we/at-work', title: 'At work', lead: 'Talk to each other.' }
const page: ShownPage = {
  ...{ path: 'we', title: 'What we do', lead: null, locale: 'es', description: null },
  shareImage: null,
  sections: [],
  ancestors: [],
  children: [
    { ...child, locale: 'en' },
    { ...child, path: 'we/campus', title: 'Campus', locale: 'es' },
  ],
  paths: position.paths,
  translations: ['es'],
  lastModified: position.lastModified,
}

const shown = (differences: Partial<ShownPage> = {}) =>
  mountOnSite(PageContent, { site, page: { ...page, ...differences } }, { locale: 'es' })

it('says which of the pages below it are in another language', () => {
  const [foreign, own] = shown().findAll('.further li')
  expect(foreign?.get('.language-note').text()).toBe('En inglés')
  expect(foreign?.get('a').attributes('lang')).toBe('en')
  expect(foreign?.get('p').attributes('lang')).toBe('en')
  expect(own?.find('.language-note').exists()).toBe(false)
})

it('leads to the pages below it before it closes with what is asked of whoever has read all', () => {
  const [text, call] = [
    { type: 'quote' as const, text: 'A quote.', attribution: null, source: null },
    { type: 'call-to-action' as const, title: 'Come along', text: null, links: [] },
  ]
  const order = (sections: object[]) => {
    const page = { sections } as unknown as Partial<ShownPage>
    return shown(page)
      .text()
      .replace(/\s+/g, ' ')
      .match(/A quote|Campus|Come along/g)
  }
  expect(order([text, call])).toEqual(['A quote', 'Campus', 'Come along'])
  expect(order([call, text])).toEqual(['Come along', 'A quote', 'Campus'])
})

it('says what it is called above a heading that says something else, but for the home page', () => {
  const hero = { type: 'hero' as const, title: 'Side by side', text: null, links: [], image: null }
  const sections = [hero] as unknown as ShownPage['sections']
  expect(shown({ sections }).get('.kicker').text()).toBe('What we do')
  expect(shown({ sections, path: '' }).find('.kicker').exists()).toBe(false)
  expect(shown().find('.kicker').exists()).toBe(false)
})
