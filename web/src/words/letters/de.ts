import type { LettersWords } from './en'

export const words: LettersWords = {
  title: 'Rundbriefe',
  lead: 'Was neu ist und was kommt, so wie wir es allen mailen, die das möchten.',
  all: 'Alle Rundbriefe',
  ofYear: (year) => `Rundbriefe aus ${year}`,
  years: 'Jahre',
  none: 'Noch gibt es keine Rundbriefe',
  kind: 'Rundbrief',
  dates: 'Komm vorbei',
  noDates: 'Als wir das schrieben, waren keine Termine geplant.',
  cancelled: 'Abgesagt',
  postponed: 'Verschoben',
  kinds: { article: 'Neuigkeiten', position: 'Wofür wir stehen' },
  getNext: 'Den nächsten bekommen',
  get: 'Unsere Rundbriefe per Mail bekommen',
  asSent: 'So haben wir ihn an diesem Tag verschickt. Termine können sich seitdem geändert haben.',
  neighbours: 'Weitere Rundbriefe',
  previous: 'Älter',
  next: 'Neuer',
}
