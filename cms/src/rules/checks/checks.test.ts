import { describe, expect, it } from 'vitest'
import { parentErrors, slugErrors } from '../../checks/addresses'
import { clashWarnings, type HeldDate } from '../../checks/clashes'
import { joinLinkErrors } from '../../checks/joinLinks'
import { wordsOf } from '../../languages'
import { pictureErrors, pictureWarnings } from '../../checks/pictures'
import { accessWarnings, placeErrors } from '../../checks/place'
import {
  headingWarnings,
  lackingWarnings,
  titleWarnings,
  onlyInErrors,
  originalErrors,
  translationWarnings,
} from '../../checks/texts'

const en = wordsOf('en').checks
const paths = (found: { path: (string | number)[] }[]) => found.map(({ path }) => path.join('.'))

it('a slug is neither the site’s nor another document’s', () => {
  const free = { slug: 'free', isReserved: false, takenBy: null }
  expect(slugErrors(free, en)).toEqual([])
  expect(slugErrors({ ...free, takenBy: 'Other' }, en)[0]?.message).toContain('“Other”')
  expect(slugErrors({ ...free, isReserved: true, takenBy: 'Other' }, en)).toHaveLength(1)
})

it('parents lead to the top', () => {
  const pages = new Map([
    ['a', { title: 'A', parent: 'b' }],
    ['b', { title: 'B', parent: 'c' }],
    ['c', { title: 'C', parent: 'a' }],
    ['self', { title: 'Self', parent: 'self' }],
    ['below', { title: 'Below', parent: 'a' }],
    ['top', { title: 'Top', parent: null }],
    ['lost', { title: 'Lost', parent: 'gone' }],
  ])
  for (const id of ['a', 'b', 'c', 'self']) expect(parentErrors(id, pages, en)).toHaveLength(1)
  // The circle above it is another document's to mend.
  for (const id of ['below', 'top', 'lost', 'nobody'])
    expect(parentErrors(id, pages, en)).toEqual([])
})

it('a picture is described, and not by the name of its file', () => {
  const picture = { path: ['image'], file: 'a.jpg', isInText: false }
  const isWrong = (alternativeText: string) =>
    pictureErrors([{ ...picture, alternativeText }], 'en', en).length === 1
  expect(['', '  ', 'IMG_1.jpg', 'a.WEBP '].filter(isWrong)).toHaveLength(4)
  expect(['A march', 'The file type .png explained'].filter(isWrong)).toEqual([])
})

it('a picture is said in the language of its text, else it is hinted at what is read out', () => {
  const march = { path: ['image'], file: 'a.jpg', isInText: false, alternativeText: 'A march' }
  const both = { ...march, alternativeTexts: { es: 'Una marcha' } }
  const spanishOnly = { ...both, alternativeText: null }
  expect(pictureWarnings([march], 'es', en).map(({ message }) => message)).toEqual([
    'Picture: what “a.jpg” shows is read out in English here. Say it in Spanish, too, under “What the picture shows”.',
  ])
  expect(pictureErrors([march, both, spanishOnly], 'es', en)).toEqual([])
  expect(pictureWarnings([both, spanishOnly], 'es', en)).toEqual([])
  expect(pictureWarnings([march, both, spanishOnly], 'en', en)).toEqual([])
  expect(pictureErrors([both, spanishOnly], 'en', en)).toHaveLength(1)
})

it('only those who come need a place and access facts', () => {
  const nowhere = { isOff: false, isOnline: false, hasVenue: false, isAccessKnown: false }
  expect(paths(placeErrors(nowhere, en))).toEqual(['venue'])
  expect(paths(accessWarnings(nowhere, en))).toEqual(['access'])
  const online = { ...nowhere, isOnline: true }
  expect([...placeErrors(online, en), ...accessWarnings(online, en)]).toEqual([])
  const off = { ...nowhere, isOff: true }
  expect([...placeErrors(off, en), ...accessWarnings(off, en)]).toEqual([])
  const known = { isOff: false, isOnline: false, hasVenue: true, isAccessKnown: true }
  expect([...placeErrors(known, en), ...accessWarnings(known, en)]).toEqual([])
})

describe('a link to join', () => {
  const linksOf = (...links: string[]) =>
    links.map((link) => ({ meeting: link, title: `Meeting at ${link}`, link }))
  const texts = { uid: 'api::meeting.meeting', documentId: 'other' }
  const leaks = (joinLink: string, text: string) => {
    const words = [{ path: ['summary'], text }]
    return joinLinkErrors({ ...texts, words }, linksOf(joinLink), en).length > 0
  }

  it.each([
    ['https://v.example/j/1?pwd=x', 'come to https://v.example/j/1?pwd=x !'],
    ['https://v.example/j/1?pwd=x', 'V.EXAMPLE/J/1'],
    ['https://v.example/Room/', 'http://v.example/Room'],
    ['https://v.example/?room=7', 'https://v.example/?room=7'],
    ['v.example/room', 'at v.example/room'],
    ['812 3456 7890', 'Dial 812 3456 7890.'],
  ])('%s is recognized in “%s”', (link, text) => expect(leaks(link, text)).toBe(true))

  it.each([
    ['', 'anything'],
    ['tba', 'Football afterwards'],
    ['Room 5', 'In room 5'],
    ['https://v.example/j/1', 'We use v.example for this.'],
    ['https://v.example', 'https://v.example'],
    ['https://v.example/j/1', 'https://v.example/j/2'],
  ])('%s is not seen in “%s”', (link, text) => expect(leaks(link, text)).toBe(false))

  it('is told once for each field', () => {
    const words = [
      { path: ['body'], text: 'v.example/j/1' },
      { path: ['body'], text: 'v.example/j/1' },
      { path: ['summary'], text: 'v.example/j/1' },
    ]
    const found = joinLinkErrors({ ...texts, words }, linksOf('https://v.example/j/1'), en)
    expect(paths(found)).toEqual(['body', 'summary'])
  })

  it('is kept in the meeting itself, or belongs to another that is named', () => {
    const link = 'https://v.example/j/1'
    const words = [{ path: ['summary'], text: link }]
    const of = (documentId: string) => {
      const links = linksOf('https://v.example/j/2', link)
      return joinLinkErrors({ ...texts, documentId, words }, links, en)[0]?.message
    }
    expect(of(link)).toContain('it is kept under “Link to join online”')
    for (const documentId of ['https://v.example/j/2', 'other']) {
      expect(of(documentId)).toContain('the link to join “Meeting at https://v.example/j/1”')
    }
  })
})

describe('clashes', () => {
  const date = (meeting: string, startsAt: number, endsAt: number, venue: string | null) =>
    ({ meeting, title: meeting, day: 'Monday', startsAt, endsAt, venue }) satisfies HeldDate
  const own = [date('own', 10, 20, 'hall'), date('own', 110, 120, 'hall')]
  const told = (...others: HeldDate[]) => paths(clashWarnings(own, others, en))

  it('are told of the place where it is the same, else of the hour', () => {
    expect(told(date('a', 15, 30, 'hall'))).toEqual(['venue'])
    expect(told(date('a', 15, 30, 'café'))).toEqual(['firstDate'])
    expect(told(date('a', 15, 30, null))).toEqual(['firstDate'])
    expect(clashWarnings([date('own', 1, 2, null)], [date('a', 1, 2, null)], en)[0]?.path).toEqual([
      'firstDate',
    ])
  })

  it('are none where one begins when the other ends', () => {
    expect(told(date('a', 0, 10, 'hall'), date('b', 20, 30, 'hall'))).toEqual([])
  })

  it('are told once for each other meeting, of the place rather than of the hour', () => {
    const others = [
      date('a', 15, 30, 'café'),
      date('a', 115, 118, 'hall'),
      date('b', 112, 113, null),
    ]
    expect(told(...others)).toEqual(['venue', 'firstDate'])
  })
})

it('titles of up to sixty characters are shared whole', () => {
  expect(titleWarnings('x'.repeat(60), en)).toEqual([])
  expect(titleWarnings('x'.repeat(61), en)).toHaveLength(1)
})

it('what is not written in a language is told', () => {
  const only = (...written: ('en' | 'es')[]) => ({ written: new Set(written), onlyIn: null })
  expect(translationWarnings(only('en', 'es'), en)).toEqual([])
  expect(translationWarnings(only('en'), en)[0]?.message).toContain('no Spanish version')
  const without = { ...only('es'), locale: 'es', isOriginalPublic: false } as const
  expect(originalErrors(without, en)[0]?.message).toContain('nobody sees')
  expect(originalErrors(without, en)[0]?.message).toContain('Spanish under “Only in one language”')
  const draft = { ...without, ...only('en', 'es') }
  expect(originalErrors(draft, en)[0]?.message).toContain('Publish that one first')
  expect(originalErrors({ ...draft, isOriginalPublic: true }, en)).toEqual([])
})

it('a translation without the sections of its original is told of, at that field', () => {
  expect(lackingWarnings([], en)).toEqual([])
  const [found] = lackingWarnings(['sections'], en)
  expect(found?.path).toEqual(['sections'])
  expect(found?.message).toMatch(/^Sections: the original has some, and here is nothing/)
})

it('what is only in one language is missed in no other, and stands in no second version', () => {
  const spanish = { written: new Set(['en'] as const), onlyIn: 'es', locale: 'en' } as const
  expect(translationWarnings(spanish, en)).toEqual([])
  expect(onlyInErrors(spanish, en)).toEqual([])
  const twice = { ...spanish, written: new Set(['en', 'es'] as const) }
  expect(onlyInErrors(twice, en)[0]?.message).toContain('a Spanish version of its own')
  expect(onlyInErrors({ ...twice, locale: 'es' }, en)).toHaveLength(1)
  expect(onlyInErrors({ ...twice, locale: 'de' }, en)).toEqual([])
  expect(onlyInErrors({ ...twice, onlyIn: null }, en)).toEqual([])
  const translation = { ...spanish, locale: 'de', isOriginalPublic: false } as const
  expect(originalErrors(translation, en)[0]?.message).toContain('beside the Spanish one')
})

it('headings go down one level at a time, and up as they like', () => {
  const told = (levels: number[]) => headingWarnings({ headings: [{ path: ['body'], levels }] }, en)
  for (const levels of [[2, 3, 4, 2], [4, 5], [3, 2], [1], []]) expect(told(levels)).toEqual([])
  expect(told([2, 4])[0]?.message).toContain('level 4')
  expect(told([2, 3, 5])[0]?.message).toContain('Make it level 4')
})
