import type { en } from './en'

export const de: typeof en = {
  title: 'Geschlossene Tage',
  none: 'Nichts ist geplant: Dieser Ort ist offen.',
  failed: 'Das konnte nicht geladen werden. Prüfe deine Verbindung.',
  loading: 'Wird nachgesehen …',
  close: 'Ort schließen …',
  closeAny: 'Einen Ort schließen',
  place: 'Ort',
  choosePlace: 'Wähle den Ort',
  cancelled: 'Die Termine dort sind abgesagt.',
  elsewhere: (place) => `Die Termine dort finden woanders statt: ${place}.`,
  change: 'Ändern',

  firstDay: 'Erster geschlossener Tag',
  lastDay: 'Letzter geschlossener Tag',
  lastDayHint: 'Derselbe wie der erste, wenn es nur ein Tag ist.',
  backwards: 'Das ist vor dem ersten geschlossenen Tag. Wähle denselben Tag oder einen späteren.',
  tooLong: (longest) => `Das sind mehr als ${longest} Tage. Wähle einen früheren Tag.`,
  what: 'Was wird aus den Terminen dort?',
  cancel: 'Sie sind abgesagt',
  move: 'Sie finden woanders statt',
  newVenue: 'Neuer Ort',
  chooseVenue: 'Wähle den neuen Ort',
  venueMissing: 'Wähle den Ort, an den alle stattdessen kommen sollen.',
  noOther: 'Es gibt noch keinen anderen Ort. Leg erst einen an, oder sag die Termine ab.',
  hybrid:
    'Auch was zugleich online ist, ist abgesagt; einzelne Termine können trotzdem stattfinden: siehe „Nächste Termine“.',

  concerned: (count) =>
    count === 1 ? 'Dieser Termin ist betroffen' : `Diese ${count} Termine sind betroffen`,
  noDates:
    'An diesen Tagen ist dort kein Termin. Wird später einer geplant, ist er ebenfalls betroffen.',
  chooseBoth: 'Wähle den Ort und die Tage: Hier steht dann, welche Termine betroffen sind.',
  chooseDays: 'Wähle die Tage: Hier steht dann, welche Termine betroffen sind.',
  all: (count) => `Alle ${count} zeigen`,
  staying: (count) =>
    count === 1
      ? 'Dieser findet trotzdem dort statt, weil er einzeln geändert wurde:'
      : 'Diese finden trotzdem dort statt, weil sie einzeln geändert wurden:',
  people: (count) => {
    if (count === 0) return 'Bisher hat niemand zugesagt: Es geht keine Mail hinaus.'
    return count === 1
      ? 'Eine Person, die davon hören möchte, bekommt eine Mail.'
      : `${count} Personen, die davon hören möchten, bekommen je eine Mail.`
  },
  confirmCancel: (count) => {
    if (count === 0) return 'Als geschlossen eintragen'
    return count === 1 ? 'Diesen Termin absagen' : `Diese ${count} Termine absagen`
  },
  confirmMove: (count) => {
    if (count === 0) return 'Als geschlossen eintragen'
    return count === 1
      ? 'Diesen Termin dorthin verlegen'
      : `Diese ${count} Termine dorthin verlegen`
  },
  saved: 'Die geschlossenen Tage sind gespeichert.',
  refused: 'Das hat nicht geklappt. Nichts wurde geändert; versuch es noch einmal.',

  takeBack: 'Zurücknehmen',
  takeBackTitle: (days) => `Doch offen: ${days}`,
  takeBackEffect: (count) => {
    if (count === 0) return 'Kein Termin, der noch kommt, ist betroffen.'
    return count === 1
      ? 'Dieser Termin findet wieder wie geplant statt:'
      : `Diese ${count} Termine finden wieder wie geplant statt:`
  },
  leave: 'So lassen',
  takenBack: (days) => `${days}: Der Ort ist offen.`,
  letTakePlace: 'Doch stattfinden lassen',
  holdThere: 'Trotzdem dort stattfinden lassen',
  takesPlace: (date) => `${date}: Der Termin findet statt.`,
}
