import { expect, it } from 'vitest'
import type { Occurrence } from '../../contract'
import { titleInWords } from './dates'

const date: Occurrence = {
  key: 'circle/2036-05-15',
  slug: 'circle',
  originalDate: '2036-05-15',
  title: 'Reading circle: Rosa Luxemburg on reform',
  ownTitle: 'Rosa Luxemburg on reform',
  summary: null,
  speakers: ['Maya Torres', 'Alex Kim'],
  locale: 'en',
  startsAt: '2036-05-15T19:00:00.000Z',
  endsAt: '2036-05-15T21:00:00.000Z',
  allDay: false,
  timeZone: 'UTC',
  status: 'scheduled',
  change: null,
  awaitsConfirmation: false,
  attendance: 'online',
  venue: null,
  access: { stepFree: null, masks: null, signLanguage: null, childcare: null },
  topics: [],
}

it('a mail calls a date by its own title and those who speak, in the language of its reader', () => {
  expect(titleInWords(date, 'en')).toBe(
    'Reading circle: Rosa Luxemburg on reform, with Maya Torres and Alex Kim',
  )
  expect(titleInWords({ ...date, title: 'Círculo: Reforma' }, 'es')).toBe(
    'Círculo: Reforma, con Maya Torres y Alex Kim',
  )
  expect(titleInWords({ ...date, title: 'Lesekreis', speakers: [] }, 'de')).toBe('Lesekreis')
})
