import { words as time } from '../time/words/de'
import type { Words } from './en'

export const words: Words = {
  time,
  skipToContent: 'Zum Inhalt springen',
  home: 'Start',
  menu: 'Menü',
  mainNavigation: 'Hauptmenü',
  languageSwitch: 'Sprache',
  breadcrumbs: 'Wo diese Seite steht',
  furtherPages: 'In diesem Bereich',
  loading: 'Wird geladen',
  pageLoaded: (title) => `Seite geladen: ${title}`,
  onlyIn: (code) => `Auf ${new Intl.DisplayNames('de', { type: 'language' }).of(code)}`,
  contact: 'Schreib uns',

  meetings: {
    title: 'Treffen',
    lead: 'Alle sind willkommen. Komm gern etwas früher, wenn du erst einmal reden möchtest.',
    nextMeeting: 'Nächstes Treffen',
    comingDate: 'Als Nächstes',
    pastMeeting: 'Dieses Treffen ist vorbei',
    all: 'Alle Treffen',
    details: 'Mehr dazu',
    detailsAndWay: 'Mehr dazu und Anfahrt',
    none: 'Noch sind keine Treffen geplant',
    noneHint: 'Neue Termine stehen hier, sobald sie feststehen.',
    noneWithFilter: 'Zu dieser Auswahl passt kein Treffen',
    showAll: 'Alle Treffen zeigen',
    more: 'Spätere Treffen',
    nextDates: 'Nächste Termine',
    pastDates: 'Vergangene Termine',
    allDates: 'Alle Termine',
    thisDate: 'Link zu diesem Termin',
    comeTo: 'Komm stattdessen am',
    nextIsOn: 'Das nächste ist am',
    neighbours: 'Die Termine davor und danach',
    previousDate: 'Vorheriger Termin',
    nextDate: 'Nächster Termin',
    noNextDates: 'Weitere Termine sind nicht geplant.',
    where: 'Wo',
    about: 'Worum es geht',
    speakers: 'Wer spricht',
    thisTime: 'Diesmal',
    agenda: 'Ablauf',
    withSpeakers: (names) => `mit ${new Intl.ListFormat('de').format(names)}`,
    readings: 'Vorher lesen',
    readingBy: (author) => `von ${author}`,
    topics: 'Themen',
    directions: 'So kommst du hin',
    map: 'Auf der Karte zeigen',
    movedFrom: (date) => `Verlegt, ursprünglich ${date}`,
    usuallyAt: (place) => `Sonst hier: ${place}`,
  },

  verdict: {
    date: {
      cancelled: 'Dieser Termin ist abgesagt.',
      postponed: 'Dieser Termin ist verschoben.',
    },
    series: {
      cancelled: 'Dieses Treffen ist abgesagt: Es gibt keine weiteren Termine.',
      postponed: 'Dieses Treffen ist verschoben. Ein neuer Termin folgt.',
    },
  },

  zone: {
    all: (zone) => `Alle Uhrzeiten: ${zone}`,
    most: (zone) => `Uhrzeiten: ${zone}, wenn keine andere Zeitzone dabeisteht`,
    yours: (hours, isOne, isAhead) =>
      `Bei dir ist es ${hours} ${isOne ? 'Stunde' : 'Stunden'} ${isAhead ? 'später' : 'früher'}`,
    yourTime: (time) => `Bei dir: ${time}`,
  },

  calendar: {
    subscribe: {
      all: 'Alle Treffen im eigenen Kalender',
      topic: (topic) => `„${topic}“ im eigenen Kalender`,
      meeting: 'Alle Termine im eigenen Kalender',
    },
  },

  archive: {
    title: (year: number) => `Treffen im Jahr ${year}`,
    lead: (year, isRunning) =>
      isRunning ? `Was ${year} bisher stattgefunden hat.` : `Was ${year} stattgefunden hat.`,
    all: 'Vergangene Treffen',
    years: 'Jahre',
    more: 'Der Rest des Jahres',
  },

  status: {
    cancelled: 'Abgesagt',
    moved: 'Neuer Termin',
    newTime: 'Neue Uhrzeit',
    newPlace: 'Anderer Ort',
    postponed: 'Verschoben',
    full: 'Voll',
    postponedHint: 'Ein neuer Termin folgt.',
  },

  nearness: {
    now: 'Läuft gerade',
    tonight: 'Heute Abend',
    today: 'Heute',
    tomorrow: 'Morgen',
  },

  attendance: {
    'in-person': 'Vor Ort',
    online: 'Online',
    hybrid: 'Vor Ort und online',
    alsoOnline: 'Auch online',
  },

  positions: {
    title: 'Wofür wir stehen',
    lead: 'Worauf wir uns geeinigt haben, Punkt für Punkt.',
    all: 'Alle Standpunkte',
    none: 'Noch sind keine Standpunkte veröffentlicht',
    noneHint: 'Sie stehen hier, sobald die Ortsgruppe sie beschlossen hat.',
    adopted: 'Beschlossen',
    adoptedAt: 'auf dem Treffen',
    supersedes: 'Ersetzt',
    supersededBy: 'Dieser Standpunkt wurde ersetzt durch',
    relatedMeetings: 'Sprich mit uns darüber',
    previous: 'Zurück',
    next: 'Weiter',
    neighbours: 'Andere Standpunkte',
  },

  notFound: {
    title: 'Diese Seite gibt es hier nicht',
    text: 'Vielleicht heißt sie jetzt anders oder wurde entfernt, oder die Adresse enthält einen Tippfehler.',
    ways: 'So geht es weiter',
  },

  error: {
    title: 'Diese Seite ließ sich nicht laden',
    text: 'Unser Server ist gerade nicht zu erreichen. An dir liegt es nicht, höchstens an deiner Verbindung.',
    retry: 'Noch einmal versuchen',
  },
}
