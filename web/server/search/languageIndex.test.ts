import { describe, expect, test } from 'vitest'
import type { Locale } from 'cms/contract'
import { LanguageIndex } from './languageIndex'
import { ownPage } from './searchedDocument'
import { Vocabulary } from './terms'

interface Given {
  title: string
  text?: string
  locale?: Locale
}

/** The titles of what is found among these, the best first. */
function found(asked: string, documents: Given[], locale: Locale = 'en') {
  const index = new LanguageIndex(locale, new Vocabulary())
  for (const [number, { title, text = '', locale: own = locale }] of documents.entries()) {
    index.put(String(number), ownPage(`page-${number}`, own, { title, lead: '', texts: [text] }))
  }
  const { hits, hasAll } = index.search(asked, 0)
  return { titles: hits.map(({ document }) => document.title), hasAll }
}

describe('a word is found in its other forms', () => {
  test.each<[Locale, string, string]>([
    ['en', 'organize', 'Organizing at work'],
    ['en', 'tenants', 'A tenant’s rights'],
    ['en', 'strike', 'Striking together'],
    ['es', 'reunion', 'Reuniones abiertas'],
    ['es', 'organizacion', 'Organizaciones del barrio'],
    ['es', 'NIÑO', 'Cuidado de niños'],
    ['es', 'ninos', 'Cuidado de niños'],
    ['de', 'Haus', 'Häuser besetzen'],
    ['de', 'haeuser', 'Das Haus gehört uns'],
    ['de', 'strasse', 'Auf der Straße'],
    ['de', 'Versammlungen', 'Die nächste Versammlung'],
    // Begun, as it is while somebody types.
    ['de', 'gewerk', 'Gewerkschaften heute'],
    ['en', 'solid', 'Solidarity forever'],
  ])('%s: %s finds “%s”', (locale, asked, title) => {
    const others = [{ title: 'Nothing of the kind' }, { title: 'Kontakt' }]
    expect(found(asked, [{ title }, ...others], locale)).toEqual({ titles: [title], hasAll: true })
  })
})

test('what has all the words comes alone; some of them only where nothing has all', () => {
  const documents = [
    { title: 'Rent strike' },
    { title: 'Rent control' },
    { title: 'Strike fund', text: 'For whoever cannot pay.' },
  ]
  expect(found('rent strike', documents)).toEqual({ titles: ['Rent strike'], hasAll: true })
  const some = found('rent picnic', documents)
  expect(some.hasAll).toBe(false)
  expect(some.titles.toSorted()).toEqual(['Rent control', 'Rent strike'])
})

test('words that say nothing are left out beside others', () => {
  const documents = [{ title: 'Strike fund' }, { title: 'The garden' }]
  expect(found('what is the strike', documents).titles).toEqual(['Strike fund'])
  expect(found('the', documents).titles).toEqual(['The garden'])
})

test('a typo is forgiven where the word as typed is nowhere', () => {
  const documents = [{ title: 'Solidarity' }, { title: 'Solidity' }]
  expect(found('solidarty', documents).titles[0]).toBe('Solidarity')
  expect(found('solidity', documents).titles).toEqual(['Solidity'])
})

test('a title counts more than a text, and the language of the page more than another', () => {
  expect(
    found('union', [{ title: 'Elsewhere', text: 'A union of many' }, { title: 'The union' }])
      .titles,
  ).toEqual(['The union', 'Elsewhere'])
  const inBoth: Given[] = [{ title: 'Union', locale: 'en' }, { title: 'Unión' }]
  expect(found('union', inBoth, 'es').titles).toEqual(['Unión', 'Union'])
})

test('nothing is found for what has no word in it', () => {
  expect(found('?! –', [{ title: 'Why?' }])).toEqual({ titles: [], hasAll: true })
})
