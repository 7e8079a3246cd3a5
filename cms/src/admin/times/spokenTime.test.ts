import { describe, expect, it } from 'vitest'
import { spokenLanguages } from '../../languages'
import { adminWordsOf } from '../languages'
import { loadWords } from '../languages/load'
import { spokenTime } from './spokenTime'
import { timeInWords } from './timeInWords'

await Promise.all(spokenLanguages.map(loadWords))

const table = {
  en: {
    '18:00': ['6pm', '6 pm', '6PM', '6 p.m.', '6 P. M.', '6p', '18:00', '18.00', '1800', '18'],
    '18:30': ['6:30 pm', '6.30pm', '630pm', '18:30', '18.30', '1830', '18h30', 'half past six pm'],
    '12:00': ['noon', 'Noon', 'midday', '12 noon', '12', '12 pm', '12:00', 'at noon'],
    '00:00': ['midnight', '12 midnight', '12 am', '24:00', '0:00', '12 at night'],
    '09:00': ['9am', '9 in the morning', 'at 9 o’clock in the morning', '09', '0900'],
    '18:45': ['quarter to seven in the evening', 'a quarter to 7 pm'],
    '22:00': ['ten at night', '22 hrs'],
    '02:00': ['2 at night'],
    none: ['6', '6:30', '630', 'soon', '', '25:00', '18:60', '18 am', '6pm 7pm', '13 o’clock am'],
  },
  es: {
    '18:00': ['6 de la tarde', 'A las seis de la tarde', '6 p. m.', '6pm', '18 h', '18:00 horas'],
    '18:30': ['6:30 p. m.', '18.30', '1830', 'las 6 y media de la tarde', '18 h 30'],
    '12:00': ['mediodía', 'al mediodía', '12 del mediodía', '12 de la mañana', '12:00'],
    '00:00': ['medianoche', '12 de la noche', 'a medianoche', '24:00'],
    '21:00': ['9 de la noche', 'nueve de la noche'],
    '01:00': ['una de la madrugada', 'a la 1 a. m.'],
    '06:45': ['siete menos cuarto de la mañana'],
    none: ['6', '6:30', 'pronto', '18 de la mañana', '0 de la tarde'],
  },
  de: {
    '18:00': ['18 Uhr', '18.00 Uhr', 'um 18 Uhr', '6 Uhr abends', '18', '6pm'],
    '18:30': ['18.30 Uhr', '18:30', '1830', '18 Uhr 30', '18h30', 'halb sieben abends'],
    '06:30': ['halb 7', '6:30', 'halb sieben Uhr morgens', '6.30 Uhr früh'],
    '12:00': ['mittags', 'Mittag', '12 Uhr mittags', 'am Mittag', '12 Uhr'],
    '13:00': ['1 Uhr mittags', 'eins mittags'],
    '00:00': ['Mitternacht', '24 Uhr', '0 Uhr', '12 Uhr nachts', 'um Mitternacht'],
    '05:00': ['fünf Uhr', 'am Morgen um fünf'],
    '12:30': ['halb eins mittags'],
    none: ['bald', '25 Uhr', '18 Uhr 75', '18 Uhr morgens', 'halb 6:15'],
  },
}

describe.each(spokenLanguages)('in %s', (language) => {
  const { spoken } = adminWordsOf(language).times
  const said = Object.entries(table[language])

  it.each(said.flatMap(([time, texts]) => texts.map((text) => [text, time])))(
    '“%s” is %s',
    (text, time) => {
      expect(spokenTime(text, spoken)).toBe(time === 'none' ? null : time)
    },
  )

  it('each time is understood as it is shown', () => {
    for (let minute = 0; minute < 1_440; minute++) {
      const parts = [Math.floor(minute / 60), minute % 60]
      const time = parts.map((part) => String(part).padStart(2, '0')).join(':')
      expect(spokenTime(timeInWords(time, language), spoken)).toBe(time)
      if (!/^0?[1-9]:|^1[01]:/.test(time) || time.startsWith('0')) {
        expect(spokenTime(time, spoken)).toBe(time)
      }
    }
  })
})
