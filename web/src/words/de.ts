import { words as time } from '../time/words/de'
import type { Words } from './en'

export const words: Words = {
  time,
  home: 'Start',
  breadcrumbs: 'Wo diese Seite steht',
  furtherPages: 'In diesem Bereich',
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
    thisDate: 'Zu diesem Termin',
    comeTo: 'Komm stattdessen am',
    nextIsOn: 'Das nächste ist am',
    neighbours: 'Andere Termine',
    previousDate: 'Früherer Termin',
    nextDate: 'Nächster Termin',
    noNextDates: 'Weitere Termine sind nicht geplant.',
    withSpeakers: (names) => `mit ${new Intl.ListFormat('de').format(names)}`,
    topics: 'Themen',
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
    more: 'Früher im Jahr',
  },

  status: {
    cancelled: 'Abgesagt',
    moved: 'Neuer Termin',
    newTime: 'Neue Uhrzeit',
    newPlace: 'Anderer Ort',
    postponed: 'Verschoben',
    full: 'Voll',
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
    offline: 'Du bist offline: Dieses Gerät hat gerade keine Verbindung.',
    retry: 'Noch einmal versuchen',
  },
}
