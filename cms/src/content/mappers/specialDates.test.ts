import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import type { PlannedDate } from '../../calendar/occurrences'
import { samplePhase } from '../../calendar/sample-plan'
import { zonedTime } from '../../zones/zonedTime'
import type { Locale } from '../../contract'
import type { SpecialDate } from '../reading/published'
import { agendaOn, dateWords as wordsOf, titleWithOwn } from './specialDates'

const meeting = new Map([
  ['en', { id: 1, documentId: 'm', title: 'Circle', summary: 'A book a month.' }],
  ['es', { id: 2, documentId: 'm', title: 'Círculo', summary: 'Un libro al mes.' }],
] as const)

const at = (time: string) => zonedTime(Temporal.PlainDateTime.from(time), 'America/Los_Angeles')

function night(startsAt: string, endsAt: string): PlannedDate {
  const times = { startsAt: at(startsAt), endsAt: at(endsAt) }
  return {
    originalDate: startsAt.slice(0, 10),
    phase: samplePhase('2026-11-26', { startTime: '21:00', endTime: '02:00' }),
    ...times,
    plannedStartsAt: times.startsAt,
    plannedEndsAt: times.endsAt,
    change: null,
  }
}

const own = (texts: [language: 'en' | 'es', row: object][]) => ({
  id: 's',
  texts: new Map(texts.map(([language, row]) => [language, { id: 1, documentId: 's', ...row }])),
})

const dateWords = (of: typeof meeting, special: SpecialDate, language: Locale) =>
  wordsOf(of, { special, discussed: [] }, language)

it('a title of its own stands behind that of the meeting, which is not said twice', () => {
  expect(titleWithOwn('Circle', 'Rosa Luxemburg')).toBe('Circle: Rosa Luxemburg')
  expect(titleWithOwn('Circle', 'circle on Rosa Luxemburg')).toBe('circle on Rosa Luxemburg')
  expect(titleWithOwn('Circle', null)).toBe('Circle')
})

it('title and summary are in one language, and what is empty is told as always', () => {
  const english = own([['en', { title: 'Rent' }]])
  expect(dateWords(meeting, english, 'en')).toEqual({
    title: 'Circle: Rent',
    ownTitle: 'Rent',
    summary: 'A book a month.',
    locale: 'en',
  })
  expect(dateWords(meeting, english, 'es')).toEqual(dateWords(meeting, english, 'en'))
  const both = own([
    ['en', { title: 'Rent' }],
    ['es', { title: 'El alquiler', summary: 'Una noche.' }],
  ])
  expect(dateWords(meeting, both, 'es')).toEqual({
    title: 'Círculo: El alquiler',
    ownTitle: 'El alquiler',
    summary: 'Una noche.',
    locale: 'es',
  })
  // Somebody who speaks is no reason to tell a title in another language.
  const speakers = own([['en', { speakers: [{ id: 1, name: 'Maya' }] }]])
  expect(dateWords(meeting, speakers, 'es')).toMatchObject({ title: 'Círculo', locale: 'es' })
})

it('is called by what is discussed there, and begins with its lead, in the language of its meeting', () => {
  const unit = (texts: Parameters<typeof own>[0]) => ({ id: 'u', paper: own(texts).texts })
  const english = unit([['en', { title: 'Rent', lead: 'Who owns it?' }]])
  const wordsOn = (language: Locale, special?: SpecialDate) =>
    wordsOf(meeting, { special, discussed: [english] }, language)
  const asRent = {
    title: 'Circle: Rent',
    ownTitle: 'Rent',
    summary: 'Who owns it?',
    locale: 'en',
  }
  expect(wordsOn('en')).toEqual(asRent)
  expect(wordsOn('es')).toMatchObject({ title: 'Círculo', ownTitle: null, locale: 'es' })
  const both = unit([
    ['en', { title: 'Rent' }],
    ['es', { title: 'El alquiler' }],
  ])
  expect(wordsOf(meeting, { special: undefined, discussed: [english, both] }, 'es')).toEqual({
    title: 'Círculo: El alquiler',
    ownTitle: 'El alquiler',
    summary: 'Un libro al mes.',
    locale: 'es',
  })
  // What editors write for the date itself comes first.
  expect(wordsOn('en', own([['en', { title: 'Wages' }]]))).toMatchObject({ ownTitle: 'Wages' })
  expect(wordsOn('en', own([['en', { speakers: [{ id: 1, name: 'Maya' }] }]]))).toEqual(asRent)
})

it('what is only in another language says that it is', () => {
  const spanish = own([['en', { title: 'El alquiler', onlyIn: 'es' }]])
  expect(dateWords(meeting, spanish, 'en')).toMatchObject({ locale: 'es', ownTitle: 'El alquiler' })
})

it('an agenda is in the order of its times, by the clock at the place and past midnight', () => {
  const date = night('2026-11-26T21:00', '2026-11-27T02:00')
  const agenda = [
    { id: 1, title: 'Dancing', startTime: '00:30' },
    { id: 2, title: 'Soup', startTime: '21:00', endTime: '22:00' },
    { id: 3, title: 'Setting up', startTime: '20:00' },
    { id: 4, title: 'No time yet', startTime: null },
  ]
  const { items } = agendaOn(own([['en', { agenda }]]), date, 'en')
  expect(items.map(({ title, startsAt, endsAt }) => [title, startsAt, endsAt])).toEqual([
    ['Setting up', '2026-11-26T20:00:00-08:00', null],
    ['Soup', '2026-11-26T21:00:00-08:00', '2026-11-26T22:00:00-08:00'],
    ['Dancing', '2026-11-27T00:30:00-08:00', null],
  ])
})

it('a translation of an agenda has the times of the original, and none that is older is shown', () => {
  const date = night('2026-11-26T19:00', '2026-11-26T21:00')
  const english = [
    { id: 1, title: 'Talk', startTime: '19:15' },
    { id: 2, title: 'Questions', startTime: '20:00', day: 1 },
  ]
  const translated = (agenda: object[]) =>
    agendaOn(
      own([
        ['en', { agenda: english }],
        ['es', { agenda }],
      ]),
      date,
      'es',
    )
  const whole = translated([
    { id: 3, title: 'Charla', startTime: '18:00' },
    { id: 4, title: 'Preguntas', startTime: '18:45' },
  ])
  expect(whole.locale).toBe('es')
  expect(whole.items.map(({ title, startsAt }) => `${title} ${startsAt.slice(11, 16)}`)).toEqual([
    'Charla 19:15',
    'Preguntas 20:00',
  ])
  const older = translated([{ id: 3, title: 'Charla', startTime: '18:00' }])
  expect(older.locale).toBe('en')
  expect(older.items.map(({ title }) => title)).toEqual(['Talk', 'Questions'])
})
