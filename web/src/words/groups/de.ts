import type { GroupsWords } from './en'

export const words: GroupsWords = {
  title: 'Gruppen',
  lead: 'Wer hier was macht, und wie du dazukommst.',
  all: 'Alle Gruppen',
  none: 'Noch gibt es keine Gruppen',
  kinds: {
    committee: 'Ausschuss',
    workingGroup: 'Arbeitsgruppe',
    local: 'Gruppe vor Ort',
    caucus: 'Netzwerk',
  },
  joining: 'So machst du mit',
  write: 'Dieser Gruppe schreiben',
  dates: 'Treffen',
  nextDate: 'Nächster Termin:',
  noDates: 'Im Moment sind keine Termine geplant.',
  allDates: 'Alle Termine dieser Gruppe',
  people: 'Wer dazugehört',
  papers: 'Dokumente',
  neighbours: 'Weitere Gruppen',
  previous: 'Vorige Gruppe',
  next: 'Nächste Gruppe',
}
