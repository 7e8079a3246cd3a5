import { describe, expect, test } from 'vitest'
import type { Locale, Meeting, Occurrence } from 'cms/contract'
import { flyerWords } from './flyerWords'
import { pictureWords } from './pictureWords'
import { meeting, now, occurrence, site, venue } from './sample-branch'
import type { Screen } from './screens'

const url = 'https://branch.example/f/en/k7q2m9xb'

function wordsOf(screen: Screen, locale: Locale = 'en') {
  const words = flyerWords({ screen, site, locale }, now, url)
  if (!words) throw new Error('there is no flyer')
  return words
}

const dateScreen = (differences: Partial<Occurrence> = {}, of: Partial<Meeting> = {}): Screen => ({
  kind: 'date',
  data: {
    occurrence: occurrence(differences),
    meeting: { ...meeting, ...of },
    previous: null,
    next: null,
  },
})

const texts = (said: { text: string }[]) => said.map(({ text }) => text)

describe('a flyer of a date', () => {
  test('tells it in the words of the picture beside links to it', () => {
    const screen = dateScreen({ status: 'moved', attendance: 'hybrid', speakers: ['Maya Torres'] })
    const picture = pictureWords({ screen, site, locale: 'en' }, now)
    if (picture?.kind !== 'date') throw new Error('there is no picture')
    const { states, when, whenInWords, place, isOff, below } = picture
    expect(wordsOf(screen)).toMatchObject({
      states,
      when,
      whenInWords,
      place,
      isOff,
      speakers: below,
      title: { text: 'Branch meeting', locale: 'en' },
      address: { text: '1825 SW Broadway, Portland' },
      url,
    })
  })

  test('says that it is off, why, and when to come instead', () => {
    const change = { previousStartsAt: null, previousEndsAt: null, previousVenue: null }
    const later = occurrence({
      originalDate: '2026-12-03',
      startsAt: '2026-12-03T19:00:00-08:00',
      endsAt: '2026-12-03T21:00:00-08:00',
    })
    const off = dateScreen(
      {
        status: 'cancelled',
        change: { ...change, note: { text: 'The hall is closed.', locale: 'en' } },
      },
      { next: [occurrence(), later] },
    )
    const { isOff, states, instead, changes } = wordsOf(off)
    expect(isOff).toBe(true)
    expect(states).toEqual(['Cancelled'])
    expect(instead?.text).toBe('Come instead on Thursday, December 3, 7–9\u00a0pm')
    expect(texts(changes)).toEqual(['This date is cancelled.', 'The hall is closed.'])
  })

  test('says that the whole series is off', () => {
    const { changes } = wordsOf(dateScreen({ status: 'cancelled' }, { status: 'cancelled' }))
    expect(texts(changes)).toContain('This meeting is cancelled: no more dates will take place.')
  })

  test('has the text, what to expect, and what is known about access', () => {
    const access = {
      ...meeting.access,
      whatToExpect: 'Soup.',
      languages: null,
      transit: 'Bus 6',
      doorContact: null,
    }
    const words = wordsOf(dateScreen({}, { access }), 'es')
    expect(words.about?.text).toBe('A talk, a discussion, and what we do next week.')
    expect(words.about?.locale).toBe('en')
    expect(words.particulars.map(({ name, text }) => [name, text.text])).toEqual([
      ['Qué esperar', 'Soup.'],
      ['Autobús y tren', 'Bus 6'],
    ])
    expect(words.access).toHaveLength(3)
  })

  test('that is online has no street, and says how to join', () => {
    const { address, place, access } = wordsOf(dateScreen({ attendance: 'online' }))
    expect(address).toBeNull()
    expect(place).toBe('Online')
    expect(access.at(-1)).toMatch(/^To join online/)
    const off = wordsOf(dateScreen({ attendance: 'online', status: 'cancelled' }))
    expect(off.access.at(-1)).not.toMatch(/^To join online/)
  })
})

describe('a flyer of a series', () => {
  const series = (differences: Partial<Meeting> = {}): Screen => ({
    kind: 'meeting',
    data: { ...meeting, ...differences },
  })

  test('tells its rule, and the next dates that take place', () => {
    const dates = ['26', '27', '28', '29', '30'].map((day) =>
      occurrence({
        startsAt: `2026-11-${day}T19:00:00-08:00`,
        endsAt: `2026-11-${day}T21:00:00-08:00`,
        status: day === '27' ? 'cancelled' : 'scheduled',
      }),
    )
    const words = wordsOf(series({ next: [...dates, ...dates] }))
    expect(words.when).toBeNull()
    expect(words.whenInWords).toBe('Every Thursday')
    expect(words.dates).toHaveLength(4)
    expect(words.dates[0]).toBe('Thursday, November 26, 7–9\u00a0pm')
    expect(words.dates.join()).not.toContain('27')
  })

  test('says where a date is that is elsewhere, beside it, and the usual place of all others', () => {
    const library = { ...venue, name: 'Central Library', streetAddress: '801 SW 10th Ave' }
    const elsewhere = occurrence({ venue: library })
    const other = { startsAt: '2026-12-03T19:00:00-08:00', endsAt: '2026-12-03T21:00:00-08:00' }
    const next = [elsewhere, occurrence(other), occurrence({ ...other, attendance: 'online' })]
    const usual = {
      place: 'Smith Memorial Student Union, room 238',
      address: { text: '1825 SW Broadway, Portland', locale: 'en' },
    }
    expect(wordsOf(series({ next }))).toMatchObject({
      ...usual,
      dates: [
        'Thursday, November 26, 7–9\u00a0pm · Central Library, 801 SW 10th Ave, Portland',
        'Thursday, December 3, 7–9\u00a0pm',
        'Thursday, December 3, 7–9\u00a0pm · Online',
      ],
    })
    expect(wordsOf(series({ next }), 'es')).toMatchObject({
      ...usual,
      dates: [
        'Jueves 26 de noviembre, 7–9\u00a0p.\u00a0m. · Central Library, 801 SW 10th Ave, Portland',
        'Jueves 3 de diciembre, 7–9\u00a0p.\u00a0m.',
        'Jueves 3 de diciembre, 7–9\u00a0p.\u00a0m. · En línea',
      ],
    })
  })

  test('that is off has no dates, and says so', () => {
    const words = wordsOf(series({ status: 'postponed', note: 'We look for a hall.' }))
    expect(words).toMatchObject({ isOff: true, states: ['Postponed'], dates: [] })
    expect(texts(words.changes)).toEqual([
      'This meeting is postponed. A new date will follow.',
      'We look for a hall.',
    ])
  })

  test('that has run out says that there are no dates', () => {
    expect(texts(wordsOf(series({ next: [] })).changes)).toEqual(['No further dates are planned.'])
  })
})

test('a meeting that takes place once is told as its date is', () => {
  const once = { ...meeting, rule: null }
  const screen: Screen = { kind: 'meeting', data: once }
  expect(wordsOf(screen)).toMatchObject({ when: { day: '26' }, dates: [] })
})

test('nothing else has a flyer', () => {
  expect(flyerWords({ screen: { kind: 'notFound' }, site, locale: 'en' }, now, url)).toBeNull()
})
