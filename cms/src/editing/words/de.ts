import type { EditingWords } from './words'

export const de: EditingWords = {
  rule: (rule, zone) => `${rule}, ${zone}.`,
  once: (date, zone) => `Einmal: ${date}, ${zone}.`,
  noDates:
    'Es gibt noch keinen Termin: Gib an, an welchem Tag es ist, wann es beginnt und wann es endet.',
  attendance: { 'in-person': 'Vor Ort', online: 'Online', hybrid: 'Vor Ort und online' },
  at: (attendance, venue) => `${attendance}: ${venue}.`,
  cancelled: 'Das Treffen ist mit allen Terminen abgesagt.',
  postponed: 'Das Treffen ist mit allen Terminen verschoben.',
  dateOf: (meeting, date) => `Ein Termin von „${meeting}“: ${date}.`,
  dateCancelled: 'Dieser Termin ist abgesagt; auf der Website steht weiterhin, worum es ging.',
  homePage: 'Die Seite, die auf der Website zuerst erscheint.',
  boundPage: (list) => `Ihr Titel und ihre Abschnitte stehen bei „${list}“.`,
  lists: {
    meetings: 'Treffen',
    positions: 'Standpunkte',
    news: 'Aktuelles',
    documents: 'Dokumente',
    groups: 'Gruppen',
    people: 'Menschen',
    letters: 'Rundbriefe',
    getInvolved: 'Mitmachen',
  },
  topPage: 'Eine Seite auf der obersten Ebene der Website.',
  pageBelow: (title) => `Eine Seite unter „${title}“.`,
  childPages: (count) =>
    count === 1 ? 'Darunter steht eine Seite.' : `Darunter stehen ${count} Seiten.`,
  position: (order) => `Ein Standpunkt; in der Reihenfolge hat er die Nummer ${order}.`,
  article: (kind, date) =>
    `${{ statement: 'Eine Erklärung', report: 'Ein Bericht', announcement: 'Eine Mitteilung' }[kind]} vom ${date}.`,
  paper: (kind, newest) =>
    `${{ bylaws: 'Eine Satzung', minutes: 'Ein Protokoll', leaflet: 'Ein Flugblatt', studyUnit: 'Eine Lerneinheit', course: 'Ein Kurs', readingList: 'Eine Leseliste' }[kind]}; ${newest === null ? 'noch gilt keine Fassung' : `die neueste Fassung ist vom ${newest}`}.`,
  paperAhead: (date) => `Am ${date} erscheint von selbst die nächste Fassung.`,
  group: (kind) =>
    ({
      committee: 'Ein Ausschuss.',
      workingGroup: 'Eine Arbeitsgruppe.',
      local: 'Eine Gruppe vor Ort.',
      caucus: 'Ein Netzwerk.',
    })[kind],
  offices: (offices) =>
    offices.length === 0 ? 'Hat heute kein Amt.' : `Amt heute: ${offices.join(', ')}.`,
  agreed: (date) => `Einverstanden seit ${date}.`,
  replaces: (title) => `Er ersetzt „${title}“.`,
  replacedBy: (title) =>
    `Er wurde durch „${title}“ ersetzt und ist nur noch zum Nachlesen auf der Website.`,
  states: {
    published: 'Auf der Website steht es genau so wie hier.',
    changed: 'Auf der Website steht eine ältere Fassung, bis du veröffentlichst.',
    draft: 'Auf der Website ist es erst zu sehen, wenn du veröffentlichst.',
    dateless: 'Auf der Website ist es nicht zu sehen: Das Treffen hat dort keinen solchen Termin.',
  },
  inMenu: (label) => `Im Menü heißt das „${label}“.`,
  inMenuByTitle: 'Im Menü steht es unter seinem Titel.',
  inMenuAs: (label, original, own) =>
    `Im Menü heißt das „${label}“, wie auf ${original}. Sein Titel steht dort, sobald der Text dieses Links in der Fassung der Navigation auf ${own} leer und das hier veröffentlicht ist.`,
  onlyIn: (language) =>
    `Es gibt das nur auf ${language}. Wer die Website in einer anderen Sprache liest, findet es auch, mit einem Hinweis darauf.`,
  waiting: (language) =>
    `Auf der Website ist es erst zu sehen, wenn die Fassung auf ${language} veröffentlicht ist.`,
}
