import type { LaterWords } from './en'

export const words: LaterWords = {
  privacy: 'Datenschutz',
  search: 'Suche',
  awaitsConfirmation: 'Vom Orga-Team noch nicht bestätigt',
  asOf: (moment) => `Stand: ${moment}. Neueres lässt sich gerade nicht abrufen.`,
  feed: 'Neues im Feedreader lesen (Atom)',
  announcement: 'Ankündigung',
  elsewhere: 'Du findest uns auch hier',
  footerNavigation: 'Weitere Seiten',
  picture: { credit: (name) => `Bild: ${name}` },
  download: { size: (kind, size) => `${kind}, ${size}` },

  calendar: {
    add: 'Zum Kalender hinzufügen',
    onlyThis: 'Nur dieser Termin, so wie er jetzt feststeht.',
    file: 'Apple und andere Kalender (.ics)',
    google: 'Google Kalender',
    outlook: 'Outlook.com',
    subscribeHint:
      'Einmal einrichten genügt: Neue Termine, Änderungen und Absagen kommen dann von selbst.',
    app: 'Apple und andere Kalender-Apps',
    showsCancelled: 'Zeigt dein Kalender abgesagte Termine, als fänden sie statt?',
    withoutCancelled: 'Ohne sie abonnieren',
    address: 'Oder füg diese Adresse in deinen Kalender ein',
  },

  share: {
    title: 'Weitersagen',
    address: 'Die Adresse dieser Seite',
    share: 'Teilen',
    copy: 'Kopieren',
    copied: 'Kopiert',
  },

  filters: {
    title: 'Zeigen',
    topic: 'Thema',
    attendance: 'Teilnahme',
    access: 'Barrierefreiheit',
    all: 'Alle',
    clear: 'Alle zeigen',
  },

  access: {
    title: 'Barrierefreiheit',
    stepFree: { yes: 'Stufenlos', no: 'Nicht stufenlos' },
    masks: {
      required: 'Maskenpflicht',
      encouraged: 'Masken erwünscht',
      optional: 'Masken freiwillig',
    },
    signLanguage: {
      provided: 'Gebärdensprache',
      'on-request': 'Gebärdensprache auf Anfrage',
      none: 'Keine Gebärdensprache',
    },
    childcare: {
      provided: 'Kinderbetreuung',
      'on-request': 'Kinderbetreuung auf Anfrage',
      none: 'Keine Kinderbetreuung',
    },
    languages: 'Sprachen',
    transit: 'Bus und Bahn',
    whatToExpect: 'Was dich erwartet',
    doorContact: 'An der Tür',
    filter: {
      'step-free': 'Stufenlos',
      masks: 'Masken erwünscht',
      'sign-language': 'Gebärdensprache',
      childcare: 'Kinderbetreuung',
    },
  },
}
