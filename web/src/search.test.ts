import { createMemoryHistory, createRouter } from 'vue-router'
import { afterEach, expect, test, vi } from 'vitest'
import { routeRecords } from './routes'
import { resultsPath, searchLink, wordsOfAddress } from './search'

const router = createRouter({ history: createMemoryHistory(), routes: routeRecords() })

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['/meetings/rent-strike', 'rent strike'],
  ['/es/quienes_somos/2025-03-09', 'quienes somos'],
  ['/stra%C3%9Fe/', 'straße'],
  ['/', ''],
  ['/404', ''],
  ['/wp-login.php', ''],
  ['/%E0%A4%A', ''],
])('the words of %s are “%s”', (path, words) => {
  expect(wordsOfAddress(path)).toBe(words)
})

test('results have an address as data in each language', () => {
  expect(resultsPath('en', { words: 'rent & bread', after: 0 })).toBe(
    '/search.json?q=rent+%26+bread',
  )
  expect(resultsPath('es', { words: 'pan', after: 10 })).toBe('/es/search.json?q=pan&after=10')
})

test('a search says what it is for; a host for files has none', () => {
  const hrefOfSearch = (...args: Parameters<typeof searchLink>) => {
    const link = searchLink(...args)
    return link && router.resolve(link).href
  }
  expect(hrefOfSearch('es')).toBe('/es/search')
  expect(hrefOfSearch('en', { words: 'rent & bread', after: 10 })).toBe(
    '/search?q=rent+%26+bread&after=10',
  )
  vi.stubEnv('VITE_CMS_URL', 'https://cms.example')
  expect(searchLink('en')).toBeNull()
})
