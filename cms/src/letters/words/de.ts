import type { LetterWords } from './words'

export const de: LetterWords = {
  subject: (branch) => `${branch}: Was als Nächstes kommt`,
  dates: 'Komm vorbei',
  noDates: 'Gerade sind keine Termine geplant.',
  cancelled: 'Abgesagt',
  postponed: 'Verschoben',
  allDates: 'Alle Termine',
  calendar: 'In deinen Kalender holen',
  kinds: { article: 'Neuigkeiten', position: 'Wofür wir stehen' },
  onSite: 'Diesen Rundbrief auf der Website lesen',
  preferences: 'Aussuchen, welche Rundbriefe du bekommst, oder sie beenden',
  why: (branch) => `Du bekommst diesen Rundbrief, weil du ${branch} darum gebeten hast.`,
  test: 'Test:',
  greeting: 'Hallo {name},',

  off: 'Rundbriefe sind ausgeschaltet. Schalte sie zuerst in „Formulare und ihre Mails“ ein.',
  noMail:
    'Es ist kein Mailserver eingerichtet, also kann kein Rundbrief verschickt werden. Frag, wer die Website betreibt.',
  gone: 'Diesen Rundbrief gibt es nicht mehr. Jemand hat ihn gelöscht.',
  notDraft: 'Dieser Rundbrief ist verschickt oder geplant und lässt sich nicht mehr ändern.',
  changedMeanwhile:
    'Jemand anderes hat diesen Rundbrief geändert, seit du ihn geöffnet hast. Kopiere, was du zuletzt geschrieben hast, und öffne ihn noch einmal: Dann geht von beidem nichts verloren.',
  noSubject: 'Gib dem Rundbrief in mindestens einer Sprache einen Betreff.',
  longSubject: (most) => `Mach den Betreff kürzer: höchstens ${most} Zeichen, in einer Zeile.`,
  longWords: (most) => `Mach diesen Text kürzer: höchstens ${most} Zeichen.`,
  manyItems: (most) => `Nimm Teile heraus: Ein Rundbrief hat höchstens ${most}.`,
  badWeeks: (most) => `Wähl von 1 bis ${most} Wochen.`,
  nothingInIt: 'In diesem Rundbrief steht noch nichts. Schreib etwas oder füg einen Teil hinzu.',
  tooLarge: (kilobytes) =>
    `Der Rundbrief hat ${kilobytes} kB, und Mailprogramme schneiden ab, was über 100 ist. Nimm Teile heraus.`,
  nobodyAsked:
    'Niemand bekommt diesen Rundbrief: Bisher hat niemand um Rundbriefe gebeten und es bestätigt. Das geht über die Formulare der Website, und für alle, die sich früher eingetragen haben, mit „Fragen, ob sie Rundbriefe möchten“ über den Einträgen. Der Entwurf bleibt bis dahin liegen. Oder kreuze „Alle können diesen Rundbrief auch auf der Website lesen“ an: Dann steht er nur dort.',
  nobodyChosen: (wanting) =>
    `Niemand bekommt diesen Rundbrief: Von ${wanting === 1 ? 'der einen Person, die Rundbriefe will,' : `den ${wanting.toLocaleString('de-DE')} Leuten, die Rundbriefe wollen,`} passt niemand zu allem, was unter „Wer ihn bekommt“ ausgewählt ist. Nimm dort ein Thema, eine Gruppe oder eine Sprache zurück. Oder kreuze „Alle können diesen Rundbrief auch auf der Website lesen“ an: Dann steht er nur dort.`,
  pastHour: 'Diese Stunde ist vorbei. Wähl eine, die noch kommt, oder verschick ihn jetzt.',
  farHour: 'Wähl eine Stunde in den nächsten 60 Tagen.',
  wrongHour: 'Gib einen Tag und eine Uhrzeit an, die es gibt.',
  notSent:
    'Dieser Rundbrief ist noch nicht verschickt. Bis dahin wählst du in seinem Entwurf, ob er auf der Website stehen soll.',
  notKept:
    'Was in diesem Rundbrief stand, wurde nicht so aufgehoben, dass es gezeigt werden könnte: Er wurde mit einer älteren Version verschickt.',
  notSending: 'Dieser Rundbrief wird gerade nicht verschickt, also gibt es nichts anzuhalten.',
  notStopped: 'Dieser Rundbrief ist nicht angehalten, also kann er nicht weitergehen.',
}
