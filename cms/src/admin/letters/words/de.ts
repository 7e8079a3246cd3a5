import type { LetterItem, LetterState } from '../../../letters/contract'
import type { en } from './en'

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('de-DE')} ${number === 1 ? one : many}`

const states: Record<LetterState, string> = {
  draft: 'Entwurf',
  planned: 'Geplant',
  sending: 'Unterwegs',
  stopped: 'Angehalten',
  sent: 'Verschickt',
}

const kinds: Record<Exclude<LetterItem['kind'], 'dates' | 'words'>, string> = {
  article: 'Beitrag',
  position: 'Standpunkt',
}

const at: Record<LetterState, (when: string) => string> = {
  draft: (when) => `Zuletzt geändert am ${when}.`,
  planned: (when) => `Er geht am ${when} los.`,
  sending: (when) => `Er ging am ${when} los.`,
  stopped: (when) => `Er ging am ${when} los und wurde angehalten.`,
  sent: (when) => `Er wurde am ${when} verschickt.`,
}

export const de: typeof en = {
  title: 'Rundbriefe',
  subtitle: 'Eine Mail an alle, die darum gebeten haben, aus dem gemacht, was da ist.',
  newLetter: 'Neuer Rundbrief',
  draftSubtitle:
    'Was du schreibst, wird von selbst gespeichert. Niemand bekommt es, bevor du es verschickst.',
  all: 'Alle Rundbriefe',
  failed: 'Das hat nicht geklappt. Prüfe deine Verbindung.',
  off: 'Rundbriefe sind ausgeschaltet.',
  offHint:
    'Sind sie an, fragen die Formulare der Website, ob jemand Rundbriefe möchte, und wer ja sagt und es bestätigt, bekommt sie.',
  toSettings: 'In „Formulare und ihre Mails“ einschalten',
  readers: (readers) =>
    readers === 0
      ? 'Noch hat niemand um Rundbriefe gebeten.'
      : `${count(readers, 'Person möchte', 'Personen möchten')} Rundbriefe.`,
  asLastTime: 'Wie beim letzten Mal',
  noSubject: 'Ohne Betreff',
  states,
  kinds,
  at,
  sentTo: (sent, readers) =>
    `An ${sent.toLocaleString('de-DE')} von ${count(readers, 'Person', 'Personen')} verschickt.`,
  saved: 'Alles ist gespeichert.',
  saving: 'Noch nicht gespeichert.',
  notSaved: 'Nicht gespeichert',
  notSavedHint:
    'Was du zuletzt geschrieben hast, konnte nicht gespeichert werden. Kopiere es, bevor du gehst: sonst ist es nirgends aufgehoben.',
  leave: 'Trotzdem verlassen',
  mayNotSend:
    'Du darfst Rundbriefe schreiben und ausprobieren. Verschicken darf sie jemand anders.',
  cancel: 'Zurück',
  remove: 'Entwurf löschen',
  removeHint: 'Was du geschrieben hast, ist dann weg.',

  texts: 'Worte am Anfang',
  languagesHint:
    'Alle bekommen den Brief in ihrer Sprache. Lässt du den Betreff einer Sprache leer, bekommen ihn ihre Leute in der ersten Sprache, die einen Betreff hat.',
  subject: 'Betreff',
  words: 'Anrede',
  wordsHint: 'Aus {name} wird der Name der Person, die ihn bekommt.',

  items: 'Was drinsteht',
  dates: 'Kommende Termine',
  weeks: 'Wochen ab dem Verschicken',
  noDates: 'Zurzeit sind keine Termine geplant.',
  datesNow: (dates) => `${count(dates, 'Termin', 'Termine')} in den nächsten vier Wochen.`,
  ownWords: 'Eigene Worte',
  notPublic: 'Nicht mehr öffentlich: es wird weggelassen.',
  addDocument: 'Beitrag oder Standpunkt dazunehmen',
  choose: 'Auswählen',
  offered: (kind, title, isNew) => `${isNew ? 'Neu: ' : ''}${title} (${kind})`,
  moveUp: (part) => `Teil ${part} nach oben`,
  moveDown: (part) => `Teil ${part} nach unten`,
  takeOut: (part) => `Teil ${part} herausnehmen`,
  movedTo: (place, of) => `Das ist jetzt Teil ${place} von ${of}.`,
  removed: 'Der Teil ist herausgenommen.',

  readersTitle: 'Wer ihn bekommt',
  readersNow: (readers) => `${count(readers, 'Person bekommt', 'Personen bekommen')} diesen Brief.`,
  audienceHint:
    'Alle, die darum gebeten haben, wenn du nichts auswählst. Wer kein Interesse und keine Gruppe genannt hat, bekommt jeden Brief.',
  interests: 'Mit Interesse an',
  groups: 'Von den Gruppen',
  languages: 'In den Sprachen',

  look: 'Wie er aussieht',
  language: 'Sprache',
  way: 'Gezeigt als',
  ways: {
    wide: 'Mail',
    phone: 'Mail auf dem Telefon',
    dark: 'Mail im Dunkeln',
    text: 'Nur Text',
  },
  nothingToLook: 'Schreib zuerst einen Betreff.',
  test: (address) => `Zur Probe an ${address} schicken`,
  tested: (address) => `Die Probe ist unterwegs an ${address}.`,

  send: 'Verschicken…',
  sendTitle: 'Diesen Brief verschicken?',
  asked: (readers) =>
    `${count(readers, 'Person bekommt', 'Personen bekommen')} ihn. Was verschickt ist, lässt sich nicht zurückholen.`,
  when: 'Wann',
  now: 'Jetzt',
  later: 'Zu einer Uhrzeit',
  day: 'Tag',
  hour: 'Uhrzeit',
  onSiteAlone: 'Niemand bekommt ihn per Mail. Er steht auf der Website, so wie er jetzt ist.',
  sendTo: (readers) => `An ${count(readers, 'Person', 'Personen')} verschicken`,
  plan: 'Dann verschicken',
  begun: 'Der Brief ist unterwegs.',
  planned: 'Der Brief ist geplant.',
  code: 'Code deines zweiten Schritts',
  codeHint: 'Aus deiner App oder einer deiner Wiederherstellungscodes.',

  progress: 'Wie weit er ist',
  waiting: (waiting) => `${count(waiting, 'Mail wartet', 'Mails warten')} noch.`,
  refused: (refused) =>
    `${count(refused, 'Mail wurde', 'Mails wurden')} vom Mailserver der Empfangenden abgelehnt.`,
  returned: (returned) =>
    `${count(returned, 'Mail kam', 'Mails kamen')} später zurück: Unter der Adresse kommt nichts an. Wessen Rundbriefe dreimal zurückkommen, bekommt keine mehr.`,
  leftOut: (left) =>
    `${count(left, 'Person wurde', 'Personen wurden')} ausgelassen: Sie haben Rundbriefe inzwischen beendet oder möchten höchstens einen im Monat und hatten ihn schon.`,
  stop: 'Verschicken anhalten',
  stopHint: 'Was noch nicht verschickt ist, bleibt liegen, bis du weitermachst.',
  takeBack: 'Doch nicht verschicken',
  takeBackHint: 'Er ist dann wieder ein Entwurf, und du kannst ihn ändern.',
  goOn: 'Weiter verschicken',
  goOnHint: (waiting) =>
    waiting === null
      ? 'Der Brief geht an alle, die ihn noch nicht haben.'
      : `${count(waiting, 'Mail ist', 'Mails sind')} noch zu verschicken.`,

  site: {
    title: 'Auf der Website',
    wish: 'Alle können diesen Rundbrief auch auf der Website lesen',
    hint: 'Dort steht niemandes Name und nichts, womit Rundbriefe ausgewählt oder beendet werden. Du kannst das auch nach dem Verschicken ändern.',
    shown: 'Alle können diesen Rundbrief hier lesen:',
    notShown: 'Dieser Rundbrief steht nicht auf der Website.',
    rename: 'Titel oder Adresse ändern',
    show: 'Auf der Website veröffentlichen',
    takeOff: 'Zurückziehen',
  },

  domain: {
    title: 'Kommen unsere Mails an?',
    hint: 'Große Postfächer lehnen Rundbriefe ab oder legen sie zur Werbung, wenn die Domain der Absenderadresse nicht sagt, dass sie wirklich von ihr sind. Sieh hier vor dem ersten Rundbrief nach; wer die Website betreibt, kann ergänzen, was fehlt.',
    selector: 'Name des DKIM-Schlüssels (Selector), wenn du ihn weißt',
    selectorHint: 'Dein Mailanbieter sagt ihn. Leer: Die üblichen Namen werden versucht.',
    look: 'Jetzt nachsehen',
    allGood: (domain) => `${domain} sagt alles, was Postfächer verlangen.`,
    found: (domain) => `Bei ${domain} fehlt etwas:`,
  },
}
