import { expect, it } from 'vitest'
import { Agenda } from '../../calendar/agenda'
import { byListed, type ListedDocuments } from './listed'
import { LongTexts } from './longTexts'
import { byBuiltInPage, PageTree } from './pageTree'
import type { Published } from './published'
import { byLanguage } from '../../languages'

function published(revision: string): Published {
  const bound = { home: null, builtIn: byBuiltInPage(() => null) }
  const none = new Map()
  return {
    revision,
    bound,
    tree: new PageTree(none, bound),
    agenda: new Agenda([]),
    ...byListed<ListedDocuments>(() => none),
    meetingIds: none,
    dateChanges: none,
    closures: [],
    specialDates: none,
    discussed: none,
    plans: none,
    venues: none,
    topics: none,
    calendarStates: none,
    awaiting: new Set(),
    taken: none,
    redirects: none,
    interests: none,
    getInvolved: byLanguage(() => null),
    settings: byLanguage(() => null),
    navigation: byLanguage(() => null),
  }
}

function counting() {
  const asked: string[] = []
  const texts = new LongTexts((id, locale) => {
    asked.push(`${id} ${locale}`)
    return Promise.resolve(`${id} ${locale}, read ${asked.length}`)
  })
  return { asked, texts }
}

it('reads a text once, also for those who ask together, until something public changes', async () => {
  const { asked, texts } = counting()
  const now = published('e.1')
  const both = await Promise.all([texts.read(now, 'a', 'en'), texts.read(now, 'a', 'en')])
  expect(both).toEqual(['a en, read 1', 'a en, read 1'])
  expect(await texts.read(now, 'a', 'es')).toBe('a es, read 2')
  expect(await texts.read(published('e.2'), 'a', 'en')).toBe('a en, read 3')
  expect(asked).toEqual(['a en', 'a es', 'a en'])
})

it('tries again after a failure', async () => {
  let fails = true
  const texts = new LongTexts(() =>
    fails ? Promise.reject(new Error('the database is away')) : Promise.resolve('a text'),
  )
  const now = published('e.1')
  await expect(texts.read(now, 'a', 'en')).rejects.toThrow('away')
  fails = false
  expect(await texts.read(now, 'a', 'en')).toBe('a text')
})

it('keeps no more than a few hundred', async () => {
  const { asked, texts } = counting()
  const now = published('e.1')
  for (let index = 0; index <= 300; index++) await texts.read(now, String(index), 'en')
  await texts.read(now, '300', 'en')
  expect(asked).toHaveLength(301)
  await texts.read(now, '0', 'en')
  expect(asked).toHaveLength(302)
})
