import type { PeopleWords } from './en'

export const words: PeopleWords = {
  title: 'Menschen',
  lead: 'Wer für uns spricht und wer was macht.',
  all: 'Alle Menschen',
  none: 'Noch wird niemand gezeigt',
  groups: 'Gruppen',
  pronouns: 'Pronomen',
  offices: 'Ämter',
  holders: 'Wer ein Amt hat',
  others: 'Wen du sonst noch triffst',
  write: (name) => `${name} schreiben`,
  talks: 'Nächste Vorträge',
  since: (date) => `seit dem ${date}`,
}
