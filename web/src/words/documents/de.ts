import type { DocumentsWords } from './en'

export const words: DocumentsWords = {
  title: 'Dokumente',
  lead: 'Was wir beschlossen, notiert und gedruckt haben, in allen Fassungen.',
  all: 'Alle Dokumente',
  none: 'Noch gibt es keine Dokumente',
  kind: 'Was es ist',
  year: 'Jahr',
  every: 'Alle',
  kinds: {
    bylaws: 'Satzung',
    minutes: 'Protokoll',
    leaflet: 'Flugblatt',
    studyUnit: 'Lerneinheit',
  },
  group: 'Von der Gruppe',
  meeting: 'Treffen',
  versions: 'Fassungen',
  older: (date) => `Das ist die Fassung vom ${date}. Es gibt eine neuere:`,
  versionOf: (date) => `Fassung vom ${date}`,
  noVersion: 'Hier ist davon noch nichts zu lesen.',
  linkTo: (heading) => `Link zu „${heading}“`,
  decisions: 'Beschlüsse',
  decision: (number) => `Beschluss ${number}`,
  acts: {
    proposed: 'vorgeschlagen',
    adopted: 'beschlossen',
    amended: 'geändert',
    replaced: 'ersetzt',
  },
  trail: 'Wie er beschlossen wurde',
}
