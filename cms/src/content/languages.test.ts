import { afterAll, describe, expect, it } from 'vitest'
import type { Locale } from '../contract'
import {
  address,
  bySiteLanguage,
  editedLanguages,
  isEdited,
  isLanguage,
  languages,
  parseAddress,
  speak,
  spokenNow,
  storedLanguages,
} from './languages'

const usual: Parameters<typeof speak>[0] = { site: ['en', 'es'], begunIn: 'en', stored: [] }
afterAll(() => speak(usual))

function ofSite(site: Locale[], begunIn: Locale = 'en') {
  speak({ site, begunIn, stored: ['en', 'es'] })
}

describe('a site that speaks what is usual', () => {
  it('has English at addresses without a prefix', () => {
    speak(usual)
    expect(languages).toEqual([
      { code: 'en', name: 'English' },
      { code: 'es', name: 'Español' },
    ])
    expect([address('', 'en'), address('unete', 'es'), address('', 'es')]).toEqual([
      '/',
      '/es/unete',
      '/es',
    ])
    expect(parseAddress('es/unete')).toEqual({ language: 'es', path: 'unete' })
    expect(parseAddress('what-we-do/history')).toEqual({
      language: 'en',
      path: 'what-we-do/history',
    })
  })
})

describe('a site that was begun in English, and speaks Spanish first now', () => {
  it('has its prefixes the other way round', () => {
    ofSite(['es', 'en'])
    expect([address('unete', 'es'), address('join', 'en')]).toEqual(['/unete', '/en/join'])
    expect(parseAddress('unete')).toEqual({ language: 'es', path: 'unete' })
    expect(parseAddress('en/join')).toEqual({ language: 'en', path: 'join' })
    expect(parseAddress('es/unete')).toEqual({ language: 'es', path: 'unete' })
    expect(editedLanguages).toEqual(['en', 'es'])
  })
})

describe('a site that was begun in English, and speaks Spanish alone now', () => {
  it('has no prefix, takes that of the other away, and is written in both', () => {
    ofSite(['es'])
    expect(address('unete', 'es')).toBe('/unete')
    expect(parseAddress('en/join')).toEqual({ language: 'es', path: 'join' })
    expect([isLanguage('en'), isEdited('en'), spokenNow('en')]).toEqual([false, true, 'es'])
    expect(bySiteLanguage((language) => language)).toEqual({ es: 'es' })
  })
})

describe('a site that left a language', () => {
  it('keeps what is written in it, for whoever has an address of that', () => {
    ofSite(['en'])
    expect([editedLanguages, storedLanguages]).toEqual([['en'], ['en', 'es']])
    expect(isEdited('es')).toBe(false)
  })
})
