import { de as checks } from '../../checks/words/de'
import { sentenceOf } from '../../checks/words/sentences'
import { daysIn } from './days'
import { whyIn } from './facts'
import { reasonIn } from './sentences'
import type {
  ImportWords,
  ReasonSentences,
  RefusalSentences,
  RemarkSentences,
  SubjectSentences,
} from './words'

const longDay = daysIn('de-DE', 'long')
const day = daysIn('de-DE', 'full')

/** What stands in a text, as it stands alone and behind “in”. */
const blocks = {
  heading: { alone: 'eine Überschrift', within: 'einer Überschrift' },
  quote: { alone: 'ein Zitat', within: 'einem Zitat' },
  code: { alone: 'ein Stück Code', within: 'einem Stück Code' },
  list: { alone: 'eine Liste', within: 'einer Liste' },
  table: { alone: 'eine Tabelle', within: 'einer Tabelle' },
}

/** Those of WordPress itself. */
const taxonomies = new Map([
  ['category', 'Kategorien'],
  ['post_tag', 'Schlagwörter'],
])

const reasons: ReasonSentences = {
  noColon: (line) => `in der Zeile „${line}“ fehlt ein „:“ oder „;“`,
  neverEnds: () => 'etwas beginnt in der Datei und endet nicht',
  unclear: (_, piece) => `„${piece}“ ist nicht zu verstehen`,
  other: (told) => `das Programm, das sie liest, sagt: „${told}“`,
}

const remarks: RemarkSentences = {
  deletedHere: () => 'wurde schon einmal übernommen und seither hier gelöscht: bleibt gelöscht',
  editedHere: () =>
    'hat sich in der Datei geändert und wurde hier bearbeitet oder veröffentlicht, seit es übernommen wurde: Was hier steht, bleibt; übertrag von Hand, was neu ist',
  notSaved: (why) => `ließ sich nicht speichern, auch kein Teil davon: ${whyIn(why, 'de')}`,
  refused: (why) => whyIn(why, 'de'),
  fault: () =>
    'es ließ sich nicht speichern, auch kein Teil davon, und liegt nicht daran: Warum, steht im Protokoll der Website für alle, die sie betreiben',
  newPlace: () =>
    'ist neu: Sieh nach, ob der Ort unter einem anderen Namen in der Liste steht, und ergänz, was ihm fehlt',
  titleCut: (title) => `das Ende des Titels: „${title}“`,
  textCut: (most) => `was im Text nach den ersten ${most} Zeichen steht`,

  comment: (text) => `ein Kommentar im HTML, den niemand auf der Website sah (${text})`,
  mark: (name) =>
    `die Markierung „${name}“ von WordPress, nach der es den Text kürzte oder umblätterte`,
  filledBlock: (name) => `der Block „${name}“, den WordPress selbst füllt`,
  layout: (name) => `die Anordnung „${name}“: Was darin steht, bleibt, eins unter dem anderen`,
  foldedOut: () => 'ein Teil zum Ausklappen: Sein Text bleibt, immer offen',
  termList: () => 'eine Liste von Begriffen: Ihr Text bleibt, die Begriffe sind fett',
  form: () => 'ein Formular: Seine Wörter bleiben, ausfüllen kann es niemand',
  abbreviation: () => 'die Erklärung einer Abkürzung (sie erschien, wenn man darauf zeigte)',
  setLower: () => 'tiefgestellter Text: Er steht jetzt auf der Zeile',
  setHigher: () => 'hochgestellter Text: Er steht jetzt auf der Zeile',
  quotationMarks: () => 'Anführungszeichen, die der Browser setzte: Sie sind jetzt ausgeschrieben',
  script: () => 'ein Skript',
  styleSheet: () => 'ein Stylesheet',
  template: () => 'eine Vorlage für ein Skript',
  drawing: () => 'eine Zeichnung (SVG)',
  formula: () => 'eine Formel (MathML)',
  canvas: () => 'eine Zeichenfläche für ein Skript',
  formField: () => 'ein Feld eines Formulars',
  imageMap: () => 'ein Bild mit verlinkten Flächen',
  dividingLine: () => 'eine Trennlinie',
  placeInLine: (outer) =>
    `die Stelle einer Liste oder eines Bildes in ${blocks[outer].within}: Es folgt jetzt danach`,
  blockInside: (inner, outer) =>
    `${blocks[inner].alone} in ${blocks[outer].within}: Der Text bleibt`,
  pictureInList: () => 'die Stelle eines Bildes in einer Liste: Es folgt jetzt nach der Liste',
  listStart: () => 'die Zahl, mit der eine Liste beginnt',
  wordsAfterList: () => 'Wörter nach einer Liste in einem Punkt: Sie sind jetzt ein eigener Punkt',
  table: () => 'eine Tabelle: Ihr Text bleibt, jede Zeile als Absatz',
  embedLinked: (element, address) =>
    `ein eingebetteter Inhalt (${element}) von ${address}: Es bleibt ein Link`,
  embed: (element, source) =>
    `ein eingebetteter Inhalt (${element})${source === null ? '' : ` von ${source}`}`,
  linkAroundPicture: (address) => `ein Link auf einem Bild, zu ${address}`,
  emptyPicture: () => 'ein leerer Rahmen für ein Bild',
  pictureWithoutAddress: (source) => `ein Bild ohne eigene Adresse (${source})`,
  linkInPage: (address) =>
    `ein Link zu einer Stelle auf derselben Seite (${address}): Sein Text bleibt`,
  deadLink: (address) => `ein Link zu ${address}, der nirgendwohin führt: Sein Text bleibt`,

  embeddedAddress: () => 'ein eingebetteter Inhalt: Es bleibt ein Link',
  shortcode: (text) => `der Shortcode ${text}, den nur WordPress füllen kann`,
  longExcerpt: () =>
    'der Auszug ist zu lang für eine Einleitung: Er steht jetzt am Anfang des Textes',
  password: () => 'das Passwort: Einmal veröffentlicht, können es alle lesen, die es finden',
  wasPrivate: () => 'dass es privat war: Überleg, bevor du es veröffentlichst',
  wasScheduled: () => 'dass es erst später erscheinen sollte',
  comments: (count) => (count === 1 ? '1 Kommentar' : `${count} Kommentare`),
  terms: (taxonomy, names) =>
    `${taxonomies.get(taxonomy) ?? taxonomy}: ${names.map((name) => `„${name}“`).join(', ')}`,
  field: (name, value) => `das Feld „${name}“: ${value}`,
  oldLink: (address) =>
    `ein Link zu ${address}; das wird nicht übernommen, und er führt weiter zur alten Website`,
  pictureMissing: (address) =>
    `das Bild ${address}: Sein Alternativtext bleibt, falls es einen hat`,
  pageAboveMissing: () =>
    'die übergeordnete Seite, die nicht in der Datei steht oder hier gelöscht wurde',
  authorsAndDates: () =>
    'wer etwas geschrieben hat, was hier nirgends steht, und wann: Das sagen hier nur Beiträge',
  otherLanguage: (language) =>
    `die Sprache (${language}): Die Texte stehen hier als englische, in der ersten Sprache der Website`,
  inBin: () => 'lag in WordPress im Papierkorb',
  unsavedDraft: () => 'lag in WordPress unter den ungespeicherten Entwürfen',
  postsLeftOut: () => 'Beiträge sollten weggelassen werden',
  fileMissing: () =>
    'die Datei ist nicht dabei: Lass hier die Bilder von der alten Website holen; beim Befehl gib mit --files=ORDNER an, wo eine Kopie von wp-content/uploads liegt',
  fileUnfit: () =>
    'Dateien dieser Art lassen sich nicht zeigen: Speicher das Bild als PNG, JPEG oder WebP',
  noAlternativeText: () => 'hat keinen Alternativtext: Schreib einen in der Medienbibliothek',
  notStored: (why) => `ließ sich nicht ablegen: ${why}`,

  fixedUtc: (zone) =>
    `wiederholt sich zu einer festen Zeit in UTC: Hier wiederholt es sich zur Zeit des ersten Termins in ${zone}, auch wenn die Uhren umgestellt werden`,
  unknownZone: (name, zone) =>
    `die Zeitzone „${name}“, die die Datei nicht erklärt: Ihre Zeiten gelten als die von ${zone}`,
  takenZone: (name, zone) => `die Zeitzone „${name}“ gilt als ${zone}`,
  tooManyDates: (count, last, most) =>
    `${count === 1 ? '1 zusätzlicher Termin' : `${count} zusätzliche Termine`} nach ${day(last)}: Hier hat ein Treffen höchstens ${most}`,
  datesUnread: (count, most) =>
    `${count} der aufgezählten Termine: Nur die ersten ${most} werden gelesen`,
  rule: (rule) =>
    `die Regel (${rule}): Hier kann sich kein Treffen so wiederholen, darum bleibt nur der erste Termin`,
  furtherRule: (rule) => `eine weitere Regel (${rule}): Hier richtet sich ein Treffen nach einer`,
  noEnd: () => 'es steht kein Ende da: Gib eins an, bevor du es veröffentlichst',
  otherTimes: (date) =>
    `der zusätzliche Termin am ${day(date)}, der andere Zeiten hat als der erste: Leg dafür ein eigenes Treffen an`,
  joinLink: (address) =>
    `im Text steht ${address}, offenbar der Zugang zu einem Online-Treffen: Nimm ihn heraus, denn der Text wird öffentlich`,
  onlineName: (name) =>
    `als Ort steht „${name}“ da, und das ist keiner: Gib hier an, dass es online stattfindet, und trag den „Link zur Online-Teilnahme“ ein`,
  placeAddress: (address) =>
    `${address} steht beim Ort: Orte sind öffentlich, also trag die Adresse dort ein, wo sie hingehört`,
  otherWayIn: (date, way, isLasting) =>
    `${way}, was ${isLasting ? 'ab' : 'am'} ${day(date)} als Ort dasteht: Hier hat ein Treffen einen „Link zur Online-Teilnahme“ für alle Termine`,
  tentative: () => 'dass es nur vorläufig geplant ist',
  secrecy: (mark) => `dass es als „${mark}“ markiert ist: Überleg, bevor du es veröffentlichst`,
  noField: (names) => `${names.join(', ')}: Dafür gibt es hier kein Feld`,
  tooLong: (days, most) => `dauert ${days} Tage: Hier dauert ein Termin höchstens ${most}`,
  noDateOfException: (date) => `eine Ausnahme am ${day(date)}, die auf keinen der Termine fällt`,
  specialDates: (dates) =>
    `Texte einzelner Termine (${dates.map(day).join('; ')}) warten als Entwürfe unter „Besondere Termine“: Veröffentliche sie zusammen mit dem Treffen`,
  changesLost: (count, hasRule) =>
    `${count === 1 ? '1 geänderter oder abgesagter Termin' : `${count} geänderte oder abgesagte Termine`}, weil ${hasRule ? 'sich die Regel nicht übernehmen ließ' : 'es keine Regel gibt'}`,
  changeWithoutEnd: (date) =>
    `was am ${day(date)} anders ist, weil kein Ende dasteht: Trag es hier ein, sobald es eins gibt`,
  noDateOfChange: (date) =>
    date === null
      ? 'eine Terminänderung, die auf keinen der Termine fällt'
      : `die Änderung am ${day(date)}, die auf keinen der Termine fällt`,
  onlyThatDate: (from) => `was sich ab ${day(from)} ändert: Nur dieser Termin wird geändert`,
  otherKindOfTimes: (date) =>
    `die Änderung am ${day(date)}, die Zeiten hat, wo die Reihe ganze Tage hat, oder umgekehrt`,
  changeUnfit: (date, problem) => `die Änderung am ${day(date)}: ${sentenceOf(problem, checks)}`,
  lastingWords: (field, from, words) =>
    `${field === 'summary' ? 'der Titel' : 'der Text'} aller Termine ab ${day(from)}: „${words}“`,

  unreadable: (name, reason) => `„${name}“: ${reasonIn(reason, reasons)}`,
  noSeries: (name) =>
    `„${name}“: In der Datei stehen nur geänderte Termine einer Reihe, nicht die Reihe`,
  noStart: (name) => `„${name}“: Der Termin hat keinen Beginn (DTSTART)`,
  sameUid: (name) => `„${name}“: In der Datei steht noch ein Termin mit derselben UID`,
}

const refusals: RefusalSentences = {
  neither: () =>
    'Die Datei ist weder ein WordPress-Export (er begänne mit „<?xml“) noch ein Kalender (er begänne mit „BEGIN:VCALENDAR“).',
  largeFile: (file, megabytes) =>
    `${file} hat ${megabytes} MB, und 200 MB lassen sich lesen: Exportier sie in Teilen, zum Beispiel nach Jahren.`,
  notUtf8: (file) =>
    `${file} ist nicht in UTF-8 geschrieben, wie WordPress-Exporte und Kalender es sind: Exportier sie noch einmal.`,
  postsUndecided: (posts) =>
    `In der Datei sind ${posts} Beiträge: Sag mit --posts=news, --posts=pages, --posts=positions oder --posts=skip, was aus ihnen wird.`,
  noCalendar: (reason) =>
    `Die Datei lässt sich nicht als Kalender lesen (${reasonIn(reason, reasons)}): Exportier sie noch einmal aus ihrem Programm und ändere sie nicht.`,
  noXml: (at) =>
    `Die Datei lässt sich nicht als XML lesen (Zeile und Spalte ${at}): Exportier sie noch einmal aus WordPress (Werkzeuge → Daten exportieren → Alle Inhalte) und ändere sie nicht.`,
  noExport: () =>
    'Die Datei ist kein WordPress-Export: Es fehlt darin, woran man einen erkennt. Wähl in WordPress Werkzeuge → Daten exportieren → Alle Inhalte, und nimm die Datei, die dabei entsteht.',
}

const subjects: SubjectSentences = {
  page: (title) => `Seite „${title}“`,
  post: (title) => `Beitrag „${title}“`,
  meeting: (title, firstDate) => `Treffen „${title}“ (${longDay(firstDate)})`,
  place: (name) => `Ort „${name}“`,
  picture: (name) => `Bild ${name}`,
  wholeExport: () => 'Der ganze Export',
  unreadableEvents: () => 'Termine, die sich nicht lesen ließen',
}

export const de: ImportWords = {
  remarks,
  times: (remark, times) => `${remark} (${times}-mal)`,
  inTextOf: (remark, date) => `${remark}, im Text für ${day(date)}`,
  refusals,
  subjects,
}
