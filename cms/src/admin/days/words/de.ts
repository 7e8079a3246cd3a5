import type { en } from './en'

export const de: typeof en = {
  spoken: {
    named: { heute: 0, morgen: 1, gestern: -1, ubermorgen: 2 },
    around: ['am', 'den', 'der', 'dem'],
    ordinals: ['te', 'ten', 'ter'],
    first: ['erster', 'ersten', 'erste'],
    months: { feber: 2, janner: 1, mrz: 3 },
    weekdays: { sonnabend: 6 },
  },
  unreadable:
    'Das ist nicht als Tag zu lesen. Schreib zum Beispiel „8. Dezember 2026“ oder „8.12.2026“; ein Wochentag, wenn du einen nennst, muss der richtige sein.',
  calendar: 'Kalender',
}
