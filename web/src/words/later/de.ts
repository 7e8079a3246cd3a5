import type { LaterWords } from './en'

export const words: LaterWords = {
  skipToContent: 'Zum Inhalt springen',
  menu: 'Menü',
  mainNavigation: 'Hauptmenü',
  languageSwitch: 'Sprache',
  loading: 'Wird geladen',
  changes: {
    movedFrom: (date) => `Verlegt, ursprünglich ${date}`,
    usuallyAt: (place) => `Sonst hier: ${place}`,
    postponedHint: 'Ein neuer Termin folgt.',
  },
  privacy: 'Datenschutz',
  search: 'Suche',
  awaitsConfirmation: 'Vom Orga-Team noch nicht bestätigt',
  asOf: (moment) => `Stand: ${moment}. Neueres lässt sich gerade nicht abrufen.`,
  kept: {
    offline: (moment) => `Du bist offline. Stand: ${moment}, wie dieses Gerät es aufbewahrt hat.`,
    weak: (moment) =>
      `Von unserem Server kommt keine Antwort. Stand: ${moment}, wie dieses Gerät es aufbewahrt hat.`,
  },
  feed: 'Neues im Feedreader lesen (Atom)',
  announcement: 'Ankündigung',
  follow: 'Folge uns',
  footerNavigation: 'Weitere Seiten',
  picture: { credit: (name) => `Bild: ${name}` },
  download: { get: 'Herunterladen', size: (kind, size) => `${kind}, ${size}` },

  particulars: {
    usually: (rule) => `Sonst ${rule.charAt(0).toLowerCase()}${rule.slice(1)}`,
    placeNow: (place) => `Diesmal: ${place}`,
    onlineNow: 'Diesmal online',
    joinByMail:
      'Willst du online dabei sein, sag Bescheid, dass du kommst: Der Link kommt per E-Mail.',
    where: 'Wo',
    about: 'Worum es geht',
    speakers: 'Wer spricht',
    thisTime: 'Diesmal',
    agenda: 'Ablauf',
    moreDates: (count) => `${count} weitere Termine`,
    readings: 'Vorher lesen',
    readingBy: (author) => `von ${author}`,
    map: 'Auf der Karte zeigen',
    ownMap: 'In der Karte des Handys öffnen',
    byFoot: 'Zu Fuß',
    byBike: 'Mit dem Rad',
    byTransit: 'Mit Bus und Bahn (Google Maps)',
  },

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
    mail: 'Per E-Mail senden',
    flyer: 'Aushang drucken',
  },

  filters: {
    title: 'Treffen filtern',
    topic: 'Thema',
    attendance: 'Teilnahme',
    access: 'Barrierefreiheit',
    series: 'Treffen, die sich wiederholen',
    all: 'Alle',
    clear: 'Alle zeigen',
    fold: 'Eine Zeile je Reihe',
    unfold: 'Alle Termine',
    count: (count, isAll) =>
      `${count === 1 ? 'Ein Termin' : `${count} Termine`}${isAll ? '' : ', später noch mehr'}`,
    countFolded: (count, isAll) => `${count} Treffen${isAll ? '' : ', später noch mehr'}`,
    asMonth: 'Monat',
    asList: 'Liste',
    back: 'Zurück zu den nächsten Treffen',
    from: (date) => `ab ${date}`,
    until: (date) => `bis ${date}`,
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
      masks: 'Masken erwünscht oder Pflicht',
      'sign-language': 'Gebärdensprache',
      childcare: 'Kinderbetreuung',
    },
  },
}
