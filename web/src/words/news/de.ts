import type { NewsWords } from './en'

export const words: NewsWords = {
  title: 'Aktuelles',
  lead: 'Was wir sagen, was war und was kommt.',
  all: 'Alle Beiträge',
  ofYear: (year) => `Aktuelles aus ${year}`,
  years: 'Jahre',
  none: 'Noch gibt es keine Beiträge',
  kinds: { statement: 'Erklärung', report: 'Bericht', announcement: 'Mitteilung' },
  part: (number, all) => `Teil ${number} von ${all}`,
  parts: 'Alle Teile',
  about: 'Worum es geht',
  by: 'Geschrieben von',
  neighbours: 'Weitere Beiträge',
  previous: 'Älter',
  next: 'Neuer',
}
