import type { Part } from '../../../following/contract'
import type { en } from './en'

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('de-DE')} ${number === 1 ? one : many}`
const list = new Intl.ListFormat('de-DE')

const parts: Record<Part, string> = {
  title: 'Titel',
  when: 'Tage und Zeiten',
  dates: 'einzelne Termine',
  ownWords: 'Texte einzelner Termine',
  where: 'Ort',
  status: 'ob es stattfindet',
  text: 'Text',
}

export const de: typeof en = {
  subtitle:
    'Kalender, die andere führen. Sie werden jede Stunde angesehen, und was dort neu ist, kommt hierher.',
  none: 'Noch ist kein Kalender abonniert.',
  noneHint:
    'Führt eine andere Gruppe ihre Termine in einem eigenen Kalender, zum Beispiel bei Google oder in Nextcloud, genügt dessen Adresse: Neue Termine werden hier zu Entwürfen.',
  noneForEditors: 'Wer die Website verwaltet, kann hier einen hinzufügen.',
  add: 'Kalender abonnieren',
  failed: 'Das ging nicht. Prüf deine Verbindung.',

  form: {
    newTitle: 'Kalender abonnieren',
    title: (name) => `Wie „${name}“ abonniert ist`,
    address: 'Adresse des Kalenders',
    addressHint:
      'Sie beginnt mit https:// oder webcal:// und endet oft auf .ics. Nur wer die Website verwaltet, sieht sie.',
    name: 'Name',
    nameHint: 'Wie er hier heißt, zum Beispiel „Stadtkalender“.',
    newMeetings: 'Neue Treffen',
    drafts: 'warten als Entwürfe',
    published: 'werden sofort veröffentlicht',
    publishedHint: 'Dann auch Änderungen, und was dort abgesagt wird, ist auch hier abgesagt.',
    mostADay: 'Höchstens so viele am Tag',
    mostADayHint:
      'Die übrigen warten als Entwürfe und werden an den nächsten Tagen veröffentlicht.',
    isOn: 'Jede Stunde ansehen',
    yes: 'Ja',
    no: 'Nein',
    look: 'Erst ansehen',
    save: 'Abonnieren',
    saveAgain: 'Speichern',
    saved: 'Gespeichert.',
    followed: 'Dieser Kalender ist jetzt abonniert.',
  },
  found: {
    events: (events) => `Ein Kalender mit ${count(events, 'Termin', 'Terminen')}.`,
    made: (made) => `${count(made, 'kommt', 'kommen')} neu hinzu.`,
    changed: (changed) => `${count(changed, 'Treffen ändert', 'Treffen ändern')} sich.`,
    leftAlone: (left) =>
      left === 1
        ? '1 Treffen wurde hier bearbeitet und bleibt, wie es ist.'
        : `${left.toLocaleString('de-DE')} Treffen wurden hier bearbeitet und bleiben, wie sie sind.`,
    over: (over) => `${count(over, 'ist vorbei und bleibt', 'sind vorbei und bleiben')} weg.`,
    unreadable: (unreadable) =>
      `${count(unreadable, 'ist nicht lesbar und bleibt', 'sind nicht lesbar und bleiben')} weg.`,
    ours: (ours) =>
      `${count(ours, 'ist von dieser Website oder aus einem anderen abonnierten Kalender und bleibt', 'sind von dieser Website oder aus einem anderen abonnierten Kalender und bleiben')} weg.`,
    deleted: (deleted) =>
      `${count(deleted, 'wurde hier gelöscht und bleibt', 'wurden hier gelöscht und bleiben')} gelöscht.`,
    later: (later) =>
      `${count(later, 'muss', 'müssen')} warten: Am Tag kommen 50 neue, und höchstens 100 Entwürfe warten.`,
    tomorrow: (due) =>
      `${count(due, 'wird', 'werden')} an den nächsten Tagen veröffentlicht: Für heute sind es genug.`,
    nothing: 'Nichts ist neu.',
  },
  health: {
    justNow: 'gerade eben',
    off: 'Er wird nicht angesehen: Das ist ausgeschaltet.',
    never: 'Er wurde noch nicht angesehen.',
    well: (ago) => `Angesehen: ${ago}.`,
    failing: (since) => `Nicht lesbar seit ${since}.`,
    next: (when) => `Der nächste Versuch ist ${when}.`,
    copy: (when) => `Die letzte gute Kopie ist vom ${when}.`,
    saveCopy: 'Letzte Kopie speichern',
    copySaved: 'Der Kalender, wie er zuletzt gelesen wurde, ist als Datei gespeichert.',
  },
  waiting: (waiting) => count(waiting, 'Entwurf wartet', 'Entwürfe warten'),
  more: (more) => `und ${count(more, 'weiterer', 'weitere')}`,
  decisions: 'Zu entscheiden',
  gone: 'Der Termin ist aus dem Kalender verschwunden.',
  goneDraft: 'Der Termin ist aus dem Kalender verschwunden und war nie veröffentlicht.',
  changed: (changed) =>
    `Im Kalender geändert, hier nicht: ${list.format(changed.map((part) => parts[part]))}.`,
  cancel: 'Hier absagen',
  delete: 'Entwurf löschen',
  take: 'Übernehmen',
  keep: 'So lassen',
  done: 'Erledigt.',
  about: (what, title) => `${what}: ${title}`,
  notes: 'Was sich nicht lesen oder übernehmen ließ',
  unreadable: 'Termine, die sich nicht lesen ließen',
  question: {
    title: (gone, of) =>
      `Auf einmal fehlen ${gone.toLocaleString('de-DE')} von ${of.toLocaleString('de-DE')} kommenden Terminen: Stimmt das?`,
    hint: 'Es geschieht nichts, bis jemand antwortet.',
    yes: 'Ja, sie fallen aus',
    no: 'Nein, behalten',
    confirm: 'Absagen, was fehlt?',
    effect: (gone) =>
      `Was von dort kam und veröffentlicht ist, wird hier abgesagt, und wer kommen wollte, erfährt es. Entwürfe werden gelöscht. Es geht um ${count(gone, 'Termin', 'Termine')}; was hier bearbeitet wurde, entscheidest du einzeln.`,
    kept: 'Alles bleibt, wie es ist.',
    cancelled: 'Sie sind auch hier abgesagt.',
  },
  look: 'Jetzt ansehen',
  looked: 'Angesehen.',
  change: 'Ändern',
  stop: 'Abbestellen',
  stopTitle: (name) => `„${name}“ abbestellen?`,
  stopEffect: 'Die Treffen, die von dort kamen, bleiben, wie sie sind. Neue kommen nicht.',
  stopped: 'Der Kalender ist abbestellt.',
  leave: 'Zurück',
  toPage: 'Zeigen, was aus Kalendern kam',
}
