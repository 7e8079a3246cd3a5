import { describe, expect, it } from 'vitest'
import { spokenLanguages } from '../../languages'
import { adminWordsOf } from '../languages'
import { loadWords } from '../languages/load'
import { dayInWords } from './dayInWords'
import { spokenDay } from './spokenDay'

await Promise.all(spokenLanguages.map(loadWords))

// A Monday.
const today = '2026-11-30'

const table = {
  en: {
    '2026-12-08': [
      ...[
        '2026-12-08',
        '12/8/2026',
        '12/08/26',
        '12.8.2026',
        '12/8',
        'Dec 8',
        '8 dec',
        '8th of Dec',
      ],
      ...['December 8, 2026', 'Tuesday, December 8, 2026', 'Tue Dec 8', 'on the 8th of December'],
      '2026/12/8',
    ],
    '2026-12-31': ['12/31/2026', '31/12/2026', '31.12.', 'Dec 31st'],
    '2027-11-29': ['Nov 29', '11/29'],
    '2026-11-30': ['today', 'Nov 30'],
    '2026-12-01': ['tomorrow', 'Tuesday', 'tues'],
    '2026-12-07': ['Monday', 'Mon'],
    '2028-02-29': ['Feb 29', '29/2'],
    '2019-12-08': ['Dec 8 2019', 'Dec. 8, 2019', '8-Dec-2019', "Dec 8, '19", '8 Dec 19'],
    none: [
      ...['Dec 8-10', 'Dec 8 & 10', '10-12 Dec', '12-13 Dec', '12/8-10', 'Dec 8 19', 'Dec 8–10'],
      ...[
        'Dec 8, 10',
        'Th Dec 8',
        '7:30',
        '8-10',
        '12/8 10',
        'Dec 8 + 9',
        '8 Dec & 10',
        '2036-12-08 19:00',
      ],
      ...[
        '',
        '8',
        'soon',
        'Dec',
        '31/02/2026',
        '2/30/2026',
        'Monday, December 8, 2026',
        '12/8/20266',
      ],
      ...[
        'Dec 8 at 6 pm',
        '2026-13-01',
        '2026-12',
        '20261208',
        'Dec 8 or 9',
        '8 Dec 202',
        'Tue Wed',
      ],
    ],
  },
  es: {
    '2026-12-08': [
      ...['8 de diciembre de 2026', 'martes, 8 de diciembre de 2026', 'mar 8 dic', 'el 8 de dic'],
      ...['8/12/2026', '8-12-26', '8.12.', '2026-12-08'],
    ],
    '2027-03-08': ['8 mar', '8 de marzo', 'lunes 8 de marzo', 'lun 8 mar'],
    '2026-12-01': ['mañana', '1º de diciembre', '1o de diciembre', 'martes', 'Mar'],
    '2026-12-02': ['miércoles', 'mié', 'pasado mañana'],
    '2027-09-08': ['8 set', '8 de setiembre', '8 sept'],
    '2027-05-01': ['1er de mayo', 'primero de mayo'],
    none: ['8 al 10 de diciembre', 'lunes 8 de diciembre', 'pronto', '31/2/2026', 'm'],
  },
  de: {
    '2026-12-08': [
      ...['8. Dezember 2026', 'Dienstag, 8. Dezember 2026', 'Di 8.12.', 'am 8.12.26', '8.12.2026'],
      ...['8. Dez', 'Dienstag, den 8. Dezember', '2026-12-08'],
    ],
    '2027-03-01': ['1. März', '1. Mär', '1. Mrz.', '1.3.', 'am 1ten März'],
    '2026-12-02': ['übermorgen', 'Mittwoch', 'Mi'],
    '2026-12-05': ['Sonnabend', 'Sonnabend, 5. Dezember', 'Samstag'],
    none: [
      '8.–9.12.',
      '12./13.12.',
      '8.-10. Dez',
      '8.12. 19',
      'Montag, 8. Dezember',
      'bald',
      '31.2.2026',
    ],
  },
}

const spoken = (text: string, language: keyof typeof table, looksBack = false) =>
  spokenDay(text, { language, spoken: adminWordsOf(language).days.spoken, today, looksBack })

describe.each(Object.entries(table))('in %s', (language, days) => {
  const locale = language as keyof typeof table
  it.each(Object.entries(days))('%s', (day, written) => {
    for (const text of written) expect(spoken(text, locale), text).toBe(day === 'none' ? null : day)
  })

  it('what the field shows is read again', () => {
    for (let month = 1; month <= 12; month++) {
      for (const date of ['01', '08', '28']) {
        const day = `${1998 + 3 * month}-${String(month).padStart(2, '0')}-${date}`
        expect(spoken(dayInWords(day, locale), locale)).toBe(day)
      }
    }
  })
})

it('takes a day without its year for one that was, where such days are asked for', () => {
  expect(spoken('Dec 8', 'en', true)).toBe('2025-12-08')
  expect(spoken('Nov 30', 'en', true)).toBe('2026-11-30')
  expect(spoken('Feb 29', 'en', true)).toBe('2024-02-29')
  expect(spoken('Friday', 'en', true)).toBe('2026-11-27')
  expect(spoken('Monday', 'en', true)).toBe('2026-11-30')
  expect(spoken('12/8/98', 'en', true)).toBe('1998-12-08')
  expect(spoken('12/8/25', 'en', true)).toBe('2025-12-08')
})

it('leaves as it stands what is no day', () => {
  expect(dayInWords('soon', 'en')).toBe('soon')
  expect(dayInWords('2026-12-08', 'en')).toBe('Tue, Dec 8, 2026')
})
