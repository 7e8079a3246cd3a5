import type { en } from './en'

export const de: typeof en = {
  without: (list) => `Eingefügt ohne ${list}: Das kann ein Text hier nicht aufnehmen.`,
  pictures: 'Bilder',
  tables: 'die Anordnung von Tabellen',
  colours: 'Farben',
}
