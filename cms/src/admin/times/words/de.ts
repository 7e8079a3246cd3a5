import type { en } from './en'

export const de: typeof en = {
  spoken: {
    named: { mittag: '12:00', mittags: '12:00', mitternacht: '00:00' },
    halves: {
      am: 'am',
      morgens: 'am',
      'am morgen': 'am',
      fruh: 'am',
      vormittags: 'am',
      'am vormittag': 'am',
      pm: 'pm',
      mittags: 'pm',
      nachmittags: 'pm',
      'am nachmittag': 'pm',
      abends: 'pm',
      'am abend': 'pm',
      nachts: 'night',
      'in der nacht': 'night',
    },
    minutes: { halb: -30, 'viertel nach': 15, 'viertel vor': -15, dreiviertel: -15 },
    hours: [
      ...['eins', 'zwei', 'drei', 'vier', 'funf', 'sechs'],
      ...['sieben', 'acht', 'neun', 'zehn', 'elf', 'zwolf'],
    ],
    around: ['am', 'um', 'uhr', 'h', 'punkt'],
    asksForHalf: false,
  },
  clock: 'Um wie viel Uhr',
  unreadable: 'Das ist nicht als Uhrzeit zu lesen. Schreib zum Beispiel „18:30“ oder „18.30 Uhr“.',
}
