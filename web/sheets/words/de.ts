import type { SheetWords } from './en'

export const words: SheetWords = {
  /** How the browser of whoever edits says what it speaks. */
  tag: 'de-DE',
  editor: { firstname: 'Dora', email: 'dora@example.org' },
  /** What stands on screen where something is pressed. */
  shown: {
    nextDates: 'Nächste Termine',
    cancel: 'Termin absagen',
    note: 'Hinweis für alle, die kommen wollen',
    reason: 'Das Haus ist an diesem Abend geschlossen. Bis zur nächsten Woche.',
    title: 'Titel',
    lead: 'Einleitung',
    drawer: 'Mehr',
    report: 'In einfachen Worten',
    preview: 'Vorschau öffnen',
    history: 'Verlauf',
    look: /^Fassung vom/,
    bringBack: 'Als Entwurf wiederherstellen',
    schedule: 'Zeitplan',
    languages: 'Sprachen',
    save: 'Speichern',
    conflict: 'Das hat inzwischen jemand anderes geändert',
    unsaved: 'Nicht gespeichert',
    versions: 'Fassungen',
    newLetter: 'Neuer Rundbrief',
    items: 'Was drinsteht',
  },
  /** What somebody writes. */
  said: {
    title: 'Mieterinnen und Mieter im Osten',
    meeting: 'Treffen im Haus',
    first: 'Wir treffen uns jeden zweiten Sonntag im Treppenhaus.',
    second: 'Wir treffen uns jeden Sonntag um elf im Hof.',
    third: 'Wir treffen uns jeden Sonntag um zwölf im Hof.',
    mine: 'Wir treffen uns jeden Sonntag im Hof. Bring jemanden aus dem Haus mit.',
  },
}
