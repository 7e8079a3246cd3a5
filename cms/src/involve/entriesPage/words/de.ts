import type { EntryWords } from './words'

export const de: EntryWords = {
  columns: [
    'Art',
    'Stand',
    'Gesendet',
    'Bestätigt',
    'E-Mail',
    'Name',
    'Nachricht',
    'Unterstützung',
    'Interessen',
    'Treffen',
    'Termin',
    'Gruppe',
    'Person',
    'Rundbriefe',
    'Rundbriefe von Gruppen',
    'Zurückgekommene Rundbriefe',
    'Sprache',
    'Erledigt',
    'Antworten',
    'Einwilligung',
  ],
  kinds: {
    'sign-up': 'Anmeldung',
    attend: 'Zusage',
    remind: 'Erinnerungen',
    ask: 'Nachricht',
    'my-data': 'Frage nach eigenen Daten',
  },
  states: { unconfirmed: 'nicht bestätigt', confirmed: 'bestätigt', waiting: 'auf der Warteliste' },
  handled: 'ja',
  letters: { each: 'jeder', month: 'höchstens einer im Monat' },
  unreadable: '(lässt sich nicht öffnen)',
  fileName: 'eintraege',
  notConfirmed:
    'Diese Adresse wurde nie bestätigt: Vielleicht hat jemand anderes geschrieben. Darauf lässt sich nicht antworten.',
  sentBefore: (who, text) =>
    `${who || 'Jemand'} hat schon geantwortet: „${text}“ Drück noch einmal auf den Knopf, wenn deine Antwort auch noch hinaus soll.`,
  noMail:
    'Das System kann keine Mails verschicken: Sag der Person, die es betreut, dass SMTP_URL fehlt.',
  unopened: 'Der Schlüssel zu diesem Eintrag ist verloren, und mit ihm die Adresse.',
  emptySubject: 'Schreib einen Betreff.',
  emptyText: 'Schreib eine Antwort.',
  longSubject: 'Der Betreff darf eine Zeile mit höchstens 150 Zeichen lang sein.',
  longText: 'Die Antwort darf höchstens 5.000 Zeichen lang sein.',
  emptyName: 'Gib ihr einen Namen, unter dem sie zu finden ist.',
  longName: 'Der Name darf eine Zeile mit höchstens 60 Zeichen lang sein.',
  takenName: (name) =>
    `Eine gespeicherte Antwort „${name}“ gibt es schon. Gib dieser einen anderen Namen.`,
  manySaved: (most) =>
    `Es gibt schon ${most} gespeicherte Antworten. Lösch eine, die niemand mehr braucht.`,
  savedGone: 'Jemand hat diese gespeicherte Antwort inzwischen gelöscht. Speichere sie als neue.',
  entryGone: 'Jemand hat diesen Eintrag inzwischen gelöscht: Es wurde niemand zugelassen.',
  noLetters:
    'Ihr schreibt keine Rundbriefe: Schalte sie erst ein, unter „Formulare und ihre Mails“.',
}
