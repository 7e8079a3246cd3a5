import { de as content } from '../../content/words/de'
import { wrongFile } from './files/de'
import { sentenceOf } from './sentences'
import type { CheckWords } from './words'

const day = content.dateInSentence

/** Dates have commas of their own: three and more are told apart by semicolons. */
function days(dates: readonly string[]): string {
  const words = dates.map(day)
  const last = words.pop() ?? ''
  return words.length < 2 ? [...words, last].join(' und ') : `${words.join('; ')} und ${last}`
}

const fields = {
  title: 'Titel',
  noteLocale: 'Sprache des Hinweises',
  onlyIn: 'Nur in einer Sprache',
  slug: 'Adresse',
  parent: 'Übergeordnete Seite',
  lead: 'Einleitung',
  sections: 'Abschnitte',
  description: 'Beschreibung für Suche und Teilen',
  shareImage: 'Bild für geteilte Links',
  summary: 'Kurzfassung',
  body: 'Text',
  venue: 'Ort',
  firstDay: 'Erster geschlossener Tag',
  lastDay: 'Letzter geschlossener Tag',
  dates: 'Was aus den Terminen dort wird',
  access: 'Barrierefreiheit',
  accessTexts: 'Barrierefreiheit in Worten',
  readings: 'Vorher lesen',
  speakers: 'Wer spricht',
  agenda: 'Ablauf',
  day: 'An welchem Tag',
  statusNote: 'Hinweis zum Stand',
  firstDate: 'Erster Termin',
  allDay: 'Ganztägig',
  startTime: 'Beginn',
  endTime: 'Ende',
  daysLater: 'Endet … Tage später',
  timeZone: 'Zeitzone',
  ownColor: 'Hauptfarbe',
  ownAccent: 'Zweite Farbe',
  recurrence: 'Wiederholung',
  frequency: 'Wie oft',
  sunday: 'So',
  nth: 'Der wievielte im Monat',
  secondNth: 'Und welcher noch',
  thirdNth: 'Und welcher als dritter',
  isTogether: 'Diese Tage zusammen zählen',
  secondDay: 'Und am … Tag im Monat',
  thirdDay: 'Und an einem dritten Tag',
  lastDayOfMonth: 'Und am letzten Tag im Monat',
  until: 'Bis',
  count: 'Anzahl der Termine',
  furtherDates: 'Weitere Termine',
  date: 'Datum',
  phases: 'Ab einem Datum',
  from: 'Ab diesem Datum',
  attendance: 'Teilnahme',
  joinLink: 'Link zur Online-Teilnahme',
  meeting: 'Treffen',
  originalDate: 'Termin, der sich ändert',
  change: 'Was passiert',
  newDate: 'Neues Datum',
  newStartTime: 'Neuer Beginn',
  newEndTime: 'Neues Ende',
  newDaysLater: 'Endet … Tage später',
  newVenue: 'Neuer Ort',
  topics: 'Themen',
  groups: 'Gruppen',
  group: 'Geschrieben von',
  image: 'Bild',
  adoptedAt: 'Beschlossen bei',
  appearedOn: 'Tag',
  continues: 'Setzt fort',
  versions: 'Fassungen',
  pronouns: 'Pronomen',
  consentOn: 'Einverstanden seit',
  discussedOn: 'Besprochen am',
  kind: 'Was es ist',
  page: 'Seite',
  position: 'Standpunkt',
  supersedes: 'Ersetzt',
  to: 'Neue Adresse',
  header: 'Menü oben',
  footer: 'Links unten',
  announcement: 'Ankündigungen',
  socialLinks: 'Anderswo',
  donateUrl: 'Wo man spendet',
  joinUrl: 'Wo man Mitglied wird',
  homePage: 'Startseite',
  meetingsPage: 'Seite für „Treffen“',
  positionsPage: 'Seite für „Standpunkte“',
  newsPage: 'Seite für „Aktuelles“',
  documentsPage: 'Seite für „Dokumente“',
  groupsPage: 'Seite für „Gruppen“',
  peoplePage: 'Seite für „Menschen“',
  lettersPage: 'Seite für „Rundbriefe“',
  getInvolvedPage: 'Seite für „Mitmachen“',
}

const dateChanges = 'Terminänderungen'

const choices = {
  cancelled: 'abgesagt',
  moved: 'verlegt',
  otherVenue: 'anderer Ort',
  daily: 'täglich',
  asPlanned: 'wie geplant',
  weekly: 'wöchentlich',
  monthlyByDate: 'monatlich nach Datum',
  monthlyByWeekday: 'monatlich nach Wochentag',
  yearly: 'jährlich',
  online: 'online',
}

const nextDayRemedy = (field: string) =>
  field === fields.newEndTime
    ? `Wenn das am nächsten Tag ist, nimm das Formular unter „${dateChanges}“: Schreib dort 1 unter „${fields.newDaysLater}“.`
    : `Wenn das am nächsten Tag ist, schreib 1 unter „${fields.daysLater}“.`

const yearRemedy = (isEnd: boolean) =>
  isEnd ? 'Korrigiere es oder lass das Feld leer, wenn die Reihe kein Ende hat.' : 'Korrigiere es.'

function timeRemedy([meant, inTheEvening]: string[]): string {
  if (meant === undefined) return 'Schreib Stunden und Minuten, zum Beispiel 19:00.'
  return inTheEvening === undefined
    ? `Schreib ${meant}.`
    : `Schreib ${meant}, wenn es vormittags ist, oder ${inTheEvening}, wenn es nachmittags oder abends ist.`
}

const lostRemedies = {
  phase: 'Lass die neuen Tage später beginnen, mit einem anderen Datum hier.',
  rule: `Lass die Tage, wie sie waren, und füg die neuen unter „${fields.phases}“ hinzu, oder lass den Termin unter „${fields.furtherDates}“ stehen.`,
  firstDate: `Lass den ersten Termin, wie er war, und trag den neuen in der Terminänderung ein, als „${choices.moved}“, oder lass den Termin unter „${fields.furtherDates}“ stehen.`,
}

const oneOf = (choices: readonly string[]) =>
  new Intl.ListFormat('de-DE', { type: 'disjunction' }).format(choices.map((one) => `„${one}“`))

function rangeRemedy(least: number | null, most: number | null): string {
  if (least === null) return `Schreib höchstens ${most}.`
  return most === null
    ? `Schreib mindestens ${least}.`
    : `Schreib eine Zahl von ${least} bis ${most}.`
}

export const de: CheckWords = {
  language: 'de',
  fields,
  choices,

  slugTaken: (slug, title) =>
    `Adresse: „${slug}“ gehört schon zu „${title}“. Schreib eine andere oder leere das Feld und speichere: Dann entsteht sie aus dem Titel.`,
  slugReserved: (slug) =>
    `Adresse: Unter „${slug}“ steht schon ein fester Teil der Website. Schreib eine andere oder leere das Feld und speichere: Dann entsteht sie aus dem Titel.`,
  parentItself: () =>
    'Übergeordnete Seite: Eine Seite kann nicht über sich selbst stehen. Wähle eine andere oder lass das Feld leer.',
  parentBelow: (title) =>
    `Übergeordnete Seite: „${title}“ steht schon unter dieser Seite. Wähle eine andere oder lass das Feld leer.`,
  deadLink: (field, url) =>
    `${field}: Unter „${url}“ gibt es auf dieser Website nichts. Korrigiere den Link oder entferne ihn.`,
  unreadableLink: (field, url) =>
    `${field}: „${url}“ ist keine Adresse, die sich öffnen lässt. Beginne sie mit https://, mailto:, tel: oder, auf dieser Website, mit /.`,
  emptyLink: (field, label) =>
    `${field}: ${label === '' ? 'Ein Link' : `Der Link „${label}“`} führt nirgendwohin. Wähle seine Seite, gib seine Adresse an oder entferne ihn.`,
  linkWithoutWords: (field) =>
    `${field}: Ein Link, der zu einer anderen Website oder einer Datei führt, hat keinen Text. Schreib hin, was er sagt: Nur was auf dieser Website steht, hat einen Titel, der von selbst dort steht.`,
  emptyChoice: (field) => `${field}: hier ist nichts ausgewählt. Wähle etwas aus oder entferne es.`,
  pictureWithoutWords: (field, file) =>
    `${field}: es steht nicht da, was auf „${file}“ zu sehen ist. Sag es in einem Satz unter „Was auf dem Bild zu sehen ist“, für alle, die es nicht sehen können.`,
  pictureInTextWithoutWords: (field, file) =>
    `${field}: „${file}“ hat keinen Alternativtext. Schreib in den Medien, was zu sehen ist.`,
  pictureInOtherWords: (field, file, { written, readOut }) =>
    `${field}: Was auf „${file}“ zu sehen ist, wird hier auf ${readOut} vorgelesen. Sag es unter „Was auf dem Bild zu sehen ist“ auch auf ${written}.`,
  videoMissing: (field) =>
    `${field}: Da ist nichts zu sehen. Wähle eine Videodatei oder schreib, wo man es sonst sehen kann.`,
  videoAddress: (field, url) =>
    `${field}: „${url}“ führt auf keine andere Website. Schreib die ganze Adresse mit https://.`,
  noCaptions: (field, file) =>
    `${field}: In „${file}“ stehen keine Untertitel. Wähle eine WebVTT-Datei, deren Name auf „.vtt“ endet.`,
  captionsMissing: (field) =>
    `${field}: Wer das Video nicht hören kann, erfährt nicht, was darin gesagt wird. Füg die Untertitel als WebVTT-Datei (.vtt) hinzu.`,
  supportNowhere: (field, isJoining) =>
    `${field}: Das ist nicht zu sehen, weil die Einstellungen nicht sagen, wo man ${isJoining ? 'Mitglied wird' : 'spendet'}. Schreib es dort unter „Spenden und Mitglied werden“.`,
  versionMissing: (field) =>
    `${field}: Es gibt noch keine, also nichts zu lesen. Füg eine mit ihrem Tag hinzu.`,
  versionEmpty: (field) =>
    `${field}: Es gibt weder Datei noch Text, also nichts zu lesen. Füg eins von beiden ein oder entferne diese Fassung.`,
  versionDayTaken: (field, date) =>
    `${field}: Es gibt noch eine Fassung vom ${day(date)}, und jede hat ihre Adresse nach ihrem Tag. Schreib einen anderen Tag oder entferne eine von beiden.`,
  decisionNumberTaken: (field, number) =>
    `${field}: In dieser Fassung gibt es noch einen Beschluss mit der Nummer ${number}, und jeder hat seine Adresse danach. Schreib eine andere Nummer.`,
  nothingToRead: (field) =>
    `${field}: Außer dem Titel gäbe es nichts zu lesen. Schreib etwas hier oder unter „${fields.lead}“, füge ein Bild hinzu, oder wähle unter „${fields.meeting}“, „${fields.position}“ oder „${fields.page}“, wohin es führt.`,
  placeMissing: () =>
    `Ort: Es wird eingeladen, aber nicht gesagt, wohin. Wähle einen Ort oder setz „${fields.attendance}“ auf „${choices.online}“.`,
  consentMissing: () =>
    `${fields.consentOn}: Auf der Website wird niemand ohne den Tag gezeigt, an dem die Person zugestimmt hat. Frag sie und trag dann den Tag ein.`,
  consentAhead: (date) =>
    `${fields.consentOn}: ${day(date)} kommt erst noch. Veröffentliche dann oder korrigiere den Tag.`,
  endsBefore: (field, begin) => `${field}: Das liegt vor „${begin}“. Korrigiere eins von beiden.`,
  neverSent: () =>
    `${fields.title}: Hiermit wurde nichts verschickt. Ein Rundbrief kommt von seiner eigenen Seite hierher, sobald er verschickt ist. Lösch das hier und wähl es dort.`,
  joinLinkPublic: (field) =>
    `${field}: Hier können alle den Link zur Online-Teilnahme lesen. Entferne ihn aus diesem Text; sein Platz ist unter „${fields.joinLink}“, das nie auf der Website steht.`,
  joinLinkOfOther: (field, title) =>
    `${field}: Hier können alle den Link zur Teilnahme an „${title}“ lesen. Entferne ihn aus diesem Text; wenn alle ihn haben dürfen, entferne ihn dort aus „${fields.joinLink}“.`,
  meetingMissing: () =>
    'Treffen: Das Feld ist leer. Wähle das Treffen, von dem ein Termin sich ändert.',
  noteTwice: (language) =>
    `${fields.noteLocale}: Es gibt zwei Hinweise auf ${language}. Wähle für einen davon eine andere Sprache, oder entferne einen.`,
  specialMeetingMissing: () =>
    'Treffen: Das Feld ist leer. Wähle das Treffen, zu dem dieser Termin gehört.',
  specialMeetingUnpublished: (title) =>
    `Treffen: „${title}“ ist nicht veröffentlicht, und niemand würde den Termin sehen. Veröffentliche erst das Treffen.`,
  specialDateTaken: (date) =>
    `Datum: Für ${day(date)} gibt es schon etwas Eigenes. Öffne stattdessen das unter „Besondere Termine“ oder wähle ein anderes Datum.`,
  redirectFromElsewhere: (from) =>
    `Alte Adresse: „${from}“ ist keine Adresse auf dieser Website. Schreib sie ohne den Namen der Website und den ersten Schrägstrich, zum Beispiel alte-seite.`,
  redirectHidden: (address) =>
    `Alte Adresse: Unter „${address}“ steht schon etwas, die Weiterleitung hätte also keine Wirkung. Schreib eine andere Adresse oder gib erst dem, was dort steht, eine andere.`,
  redirectNowhere: () =>
    `${fields.to}: Das Feld ist leer, und eine Seite ist auch nicht gewählt. Wähle eine Seite oder schreib eine Adresse.`,
  redirectItself: () =>
    `${fields.to}: Das ist die alte Adresse selbst. Schreib, wohin es gehen soll, oder wähle eine Seite.`,
  redirectCircle: (to) =>
    `${fields.to}: Von „${to}“ geht es im Kreis weiter. Schreib, wohin es am Ende gehen soll, oder korrigiere erst die anderen Weiterleitungen.`,
  narrowedToDraft: (field, title) =>
    `${field}: „${title}“ ist nicht veröffentlicht, hier stünde also, was von allen ist. Veröffentliche es zuerst, oder lass das Feld leer.`,
  homePageMissing: () =>
    'Startseite: Ohne sie steht an der ersten Adresse der Website nichts. Wähle eine Seite.',
  noColour: (field, value) =>
    `${field}: „${value}“ lässt sich nicht als Farbe lesen. Wähle eine, oder schreib sie wie „#c8161d“.`,
  ownColourMissing: () =>
    'Hauptfarbe: Eigene Farben brauchen eine. Wähle sie, oder wähle unter „Farben“ eine von unseren.',
  homePageUnpublished: (title) =>
    `Startseite: „${title}“ ist nicht veröffentlicht, an der ersten Adresse der Website stünde also nichts. Veröffentliche erst diese Seite oder wähle eine andere.`,
  calendar: {
    yearTooEarly: (field, date, firstYear, isEnd) =>
      `${field}: Stimmt das Jahr? ${day(date)} liegt vor ${firstYear}. ${yearRemedy(isEnd)}`,
    yearTooLate: (field, date, yearsAhead, isEnd) =>
      `${field}: Stimmt das Jahr? Bis ${day(date)} sind es mehr als ${yearsAhead} Jahre. ${yearRemedy(isEnd)}`,

    firstDateMissing: (field) => `${field}: Das Feld ist leer. Gib an, an welchem Tag es ist.`,
    startMissing: (field) =>
      `${field}: Das Feld ist leer. Gib an, wann es beginnt, oder setz „${fields.allDay}“ auf Ja.`,
    endMissing: (field) =>
      `${field}: Das Feld ist leer. Gib an, wann es endet, oder setz „${fields.allDay}“ auf Ja.`,
    unreadableTime: (field, entered, meant) =>
      `${field}: „${entered}“ ist nicht als Uhrzeit zu erkennen. ${timeRemedy(meant)}`,
    timeOfWholeDay: (field) => `${field}: Es dauert den ganzen Tag. Lass die Uhrzeit leer.`,
    endBeforeStart: (field, start, end) =>
      `${field}: Das Ende um ${end} Uhr läge vor dem Beginn um ${start} Uhr. ${nextDayRemedy(field)}`,
    endAtStart: (field, time) =>
      `${field}: Es würde um ${time} Uhr enden, genau dann, wenn es beginnt. ${nextDayRemedy(field)}`,
    daysOfOldEnd: (field, end, daysLater) =>
      `${field}: Bisher endet es ${daysLater === 1 ? '1 Tag' : `${daysLater} Tage`} später. Gib an, wie es mit dem neuen Ende um ${end} Uhr ist: 0 für denselben Tag, 1 für den nächsten.`,
    unknownZone: (field, name, near) =>
      `${field}: Eine Zeitzone „${name}“ gibt es nicht. ${near.length > 0 ? `Meinst du ${near.join(' oder ')}? Dann schreib es so.` : 'Schreib einen Namen aus der IANA-Liste: einen Kontinent und eine Stadt, zum Beispiel Europe/Berlin.'}`,

    nthUnused: (field, frequency) =>
      `${field}: Bei „${choices[frequency]}“ gibt es keinen ersten, zweiten oder letzten Wochentag. Leere dieses Feld oder wähle „${choices.monthlyByWeekday}“.`,
    nthMissing: (field) =>
      `${field}: Das Feld ist leer. Gib an, der wievielte im Monat es ist: der erste, zweite, dritte, vierte, fünfte oder letzte.`,
    weekdaysUnused: (field, frequency) =>
      frequency === 'daily'
        ? `${field}: „${choices.daily}“ geht nach Tagen, gleich welche Wochentage es sind. Setz die Wochentage auf Nein oder wähle „${choices.weekly}“.`
        : `${field}: „${choices.monthlyByDate}“ richtet sich nach dem Tag im Monat, auf den der erste Termin fällt. Setz die Wochentage auf Nein oder wähle „${choices.monthlyByWeekday}“.`,
    togetherUnused: (field, frequency) =>
      `${field}: „${choices[frequency]}“ zählt keine Wochentage im Monat. Setz das auf Nein oder wähle „${choices.monthlyByWeekday}“.`,
    daysUnused: (field, frequency) =>
      `${field}: „${choices[frequency]}“ geht nicht nach Tagen im Monat. Lass das weg oder wähle „${choices.monthlyByDate}“.`,
    weekdayMissing: (field) =>
      `${field}: Es ist noch kein Wochentag gewählt. Setz auch den Wochentag auf Ja: Für „am zweiten Sonntag im Monat“ ist es ${fields.sunday}.`,
    twoEnds: (field) =>
      `${field}: Es gibt zwei Enden. Gib entweder „${fields.until}“ oder „${fields.count}“ an, nicht beides.`,
    endBeforeBegin: (field, until, from) =>
      `${field}: Es endet am ${day(until)}, bevor es am ${day(from)} beginnt. Wähle ein späteres Datum.`,
    notOfRule: (field, date, nearest) =>
      `${field}: ${day(date)} ist keiner der Tage, an denen es sich wiederholt. Wähle ${nearest.length === 1 ? 'den nächstgelegenen' : 'einen der nächstgelegenen'}: ${days(nearest)}.`,
    noDateEver: (field) =>
      `${field}: Nach dieser Regel gibt es nie einen Termin. Wähle andere Tage, oder einen anderen im Monat.`,
    overlap: (field, date, next) =>
      `${field}: Der Termin vom ${day(date)} ist noch nicht zu Ende, wenn am ${day(next)} der nächste beginnt. Lass ihn früher enden oder wähle andere Tage.`,

    furtherTwice: (field, date) =>
      `${field}: Der ${day(date)} steht zweimal da. Nimm einen davon heraus.`,
    furtherNamed: (field, date) =>
      `${field}: Am ${day(date)} findet es ohnehin statt. Wähle ein anderes Datum, oder nimm dieses heraus.`,

    phaseDateMissing: (field) =>
      `${field}: Das Feld ist leer. Gib an, ab welchem Datum es sich ändert.`,
    phaseBeforeFirst: (field, firstDate) =>
      `${field}: Eine Änderung beginnt nach dem ersten Termin am ${day(firstDate)}. Wähle ein späteres Datum; wenn sich alles ändert, ändere die Felder oben.`,
    phaseOutOfOrder: (field, before) =>
      `${field}: Die Änderung davor beginnt am ${day(before)}. Ordne die Änderungen nach dem Datum.`,
    phaseChangesNothing: (field, from) =>
      `${field}: Sonst ist nichts ausgefüllt. Gib an, was sich ab ${day(from)} ändert: Zeiten, Tage oder Ort.`,
    phaseWithoutRule: (field) =>
      `${field}: Bisher findet es nur einmal statt. Gib an, wie es sich von da an wiederholt.`,
    phaseWithoutDate: (field, from, next) =>
      next === null
        ? `${field}: Ab ${day(from)} gibt es keinen Termin. Wähle ein früheres Datum oder entferne diese Änderung.`
        : `${field}: Zwischen ${days([from, next])} gibt es keinen Termin. Wähle andere Daten oder entferne diese Änderung.`,

    changesLost: (field, dates, because) =>
      dates.length === 1
        ? `${field}: Für die Terminänderung von diesem Tag gäbe es keinen Termin mehr: ${days(dates)}. ${lostRemedies[because]} Oder wähle in dieser Terminänderung erst „${choices.cancelled}“, damit niemand umsonst kommt, und veröffentliche das hier danach; dann kannst du sie löschen.`
        : `${field}: Für die Terminänderungen von diesen Tagen gäbe es keine Termine mehr: ${days(dates)}. ${lostRemedies[because]} Oder wähle in diesen Terminänderungen erst „${choices.cancelled}“, damit niemand umsonst kommt, und veröffentliche das hier danach; dann kannst du sie löschen.`,
    ownLost: (field, dates, because) =>
      dates.length === 1
        ? `${field}: Für das Eigene von diesem Tag gäbe es keinen Termin mehr: ${days(dates)}. ${lostRemedies[because]} Oder nimm es unter „Besondere Termine“ erst von der Website; danach kannst du es auf ein anderes Datum legen.`
        : `${field}: Für das Eigene von diesen Tagen gäbe es keine Termine mehr: ${days(dates)}. ${lostRemedies[because]} Oder nimm es unter „Besondere Termine“ erst von der Website; danach kannst du es auf andere Daten legen.`,
    changeUnfit: (field, originalDate, allDay, problem) =>
      `${field}: Das passt nicht zur Terminänderung vom ${day(originalDate)}. ${sentenceOf(problem, de)} Öffne sie erst unter „${de.dateChanges}“: ${allDay ? 'Nimm die Uhrzeiten heraus' : 'Gib ihr einen neuen Beginn und ein neues Ende'}.`,

    meetingWithoutDates: (field) =>
      `${field}: Dieses Treffen hat noch keine Termine. Gib ihm einen ersten Termin, einen Beginn und ein Ende.`,
    changedAlready: (field, originalDate, change, newDate) =>
      `${field}: Der Termin vom ${day(originalDate)} ist schon geändert (${choices[change]}${change === 'moved' && newDate !== null ? ` auf ${day(newDate)}` : ''}). Öffne stattdessen diese Änderung.`,
    movedHere: (field, originalDate) =>
      `${field}: Auf diesen Tag wurde schon der Termin vom ${day(originalDate)} verlegt. Öffne stattdessen diese Änderung.`,
    movedToThis: (field, originalDate) =>
      `${field}: Auf diesen Tag wurde der Termin vom ${day(originalDate)} verlegt. Wähle hier ${day(originalDate)}; was du schreibst, wandert mit.`,
    itemEndsBefore: (field, start, end) =>
      `${field}: Das wäre um ${end} Uhr zu Ende, beginnt aber um ${start} Uhr. Korrigiere eine der beiden Zeiten oder lass diese leer.`,
    itemAfterLastDay: (field, days) =>
      `${field}: Das Treffen dauert ${days === 1 ? 'einen Tag' : `${days} Tage`}. Schreib ${days === 1 ? '1' : `eine Zahl von 1 bis ${days}`} oder lass es für den ersten leer.`,
    notOfMeeting: (field, date, nearest) =>
      `${field}: Am ${day(date)} hat dieses Treffen keinen Termin. Wähle einen, den es hat; am nächsten ${nearest.length === 1 ? 'liegt' : 'liegen'} ${days(nearest)}.`,
    onlyDate: (field, date, only) =>
      `${field}: Am ${day(date)} hat dieses Treffen keinen Termin. Wähle seinen einzigen: ${day(only)}.`,
    cancelledButMoved: (field) =>
      `${field}: Du hast ein neues Datum oder eine neue Uhrzeit angegeben. Wähle „${choices.moved}“ oder lass das leer.`,
    cancelledButElsewhere: (field) =>
      `${field}: Du hast einen neuen Ort angegeben. Wähle „${choices.otherVenue}“ oder lass das leer.`,
    movedNowhere: (field) =>
      `${field}: Es ist nichts Neues eingetragen. Gib an, wohin der Termin verlegt wird: ein neues Datum, einen neuen Beginn oder ein neues Ende. Wenn nur der Ort ein anderer ist, wähle „${choices.otherVenue}“.`,
    movedToSameTime: (field) =>
      `${field}: Dann findet es ohnehin statt. Gib ein anderes Datum oder eine andere Uhrzeit an.`,
    movedOntoOther: (field, date, originalDate) =>
      `${field}: ${date === originalDate ? `Zu dieser Zeit hat das Treffen schon einen Termin, am ${day(date)}` : `Auf diese Zeit wurde schon der Termin vom ${day(originalDate)} verlegt, auf ${day(date)}`}. Gib ein anderes Datum oder eine andere Uhrzeit an; wenn aus beiden einer wird, wähle für den, der wegfällt, „${choices.cancelled}“.`,
    movedIntoPast: (field, newDate, originalDate) =>
      `${field}: Stimmt das Datum? ${day(newDate)} ist schon vorbei, und der Termin vom ${day(originalDate)} steht noch bevor. Wähle ein Datum, das auch noch bevorsteht.`,
    elsewhereButMoved: (field) =>
      `${field}: Du hast auch ein neues Datum oder eine neue Uhrzeit angegeben. Wähle „${choices.moved}“: Auch ein verlegter Termin kann einen neuen Ort haben.`,
    venueMissing: (field) => `${field}: Das Feld ist leer. Wähle den neuen Ort.`,
    sameVenue: (field) => `${field}: Dort findet es ohnehin statt. Wähle einen anderen Ort.`,
    plannedButChanged: (field) =>
      `${field}: Du hast ein neues Datum, eine neue Uhrzeit oder einen neuen Ort angegeben. Wähle „${choices.moved}“ oder „${choices.otherVenue}“ oder lass das leer.`,

    closedPlaceMissing: (field) =>
      `${field}: Das Feld ist leer. Wähle den Ort, der geschlossen ist.`,
    closedBackwards: (field, firstDay, lastDay) =>
      `${field}: ${day(lastDay)} liegt vor dem ersten geschlossenen Tag, ${day(firstDay)}. Wähle denselben Tag oder einen späteren.`,
    closedTooLong: (field, length, longest) =>
      `${field}: Das wären ${length} Tage, höchstens ${longest} sind möglich. Wähle einen früheren Tag; wenn sich dort niemand mehr trifft, wähle in den Treffen einen anderen Ort.`,
    closedButElsewhere: (field) =>
      `${field}: Du hast einen neuen Ort angegeben. Wähle „${choices.otherVenue}“ oder lass das leer.`,
    closedItself: (field) => `${field}: Das ist der Ort, der geschlossen ist. Wähle einen anderen.`,
    closedAlready: (field, firstDay, lastDay) =>
      `${field}: Dieser Ort ist schon geschlossen, vom ${day(firstDay)} bis zum ${day(lastDay)}. Wähle andere Tage oder ändere diese.`,
    closedForOthers: (field, place, firstDay, lastDay) =>
      `${field}: Hier finden vom ${day(firstDay)} bis zum ${day(lastDay)} Termine von ${place} statt, weil dort geschlossen ist. Wähle für sie erst einen anderen Ort.`,
    closedToo: (field, firstDay, lastDay) =>
      `${field}: Dort ist auch geschlossen, vom ${day(firstDay)} bis zum ${day(lastDay)}. Wähle einen anderen Ort.`,
  },
  values: {
    empty: (field) => `${field}: Das Feld ist leer. Trag etwas ein.`,
    notChosen: (field, choices) => `${field}: Es ist nichts gewählt. Wähle ${oneOf(choices)}.`,
    unknownChoice: (field, value, choices) =>
      `${field}: „${value}“ steht hier nicht zur Wahl. Wähle ${oneOf(choices)}.`,
    tooLong: (field, length, longest) =>
      `${field}: Mit ${length} Zeichen ist es zu lang. Kürze es auf höchstens ${longest}.`,
    outOfRange: (field, value, least, most) =>
      `${field}: ${value} kann nicht stimmen. ${rangeRemedy(least, most)}`,
    notWhole: (field, value) =>
      `${field}: ${value} ist keine ganze Zahl. Schreib eine Zahl ohne Komma.`,
    notNumber: (field, value) => `${field}: „${value}“ ist keine Zahl. Schreib sie in Ziffern.`,
    notYesOrNo: (field) => `${field}: Das ist weder Ja noch Nein. Wähle eins von beiden.`,
    notText: (field) => `${field}: Das ist kein Text. Schreib es in Worten.`,
    notEmail: (field, value) =>
      `${field}: „${value}“ ist keine E-Mail-Adresse. Korrigiere sie, zum Beispiel so: name@example.org, oder lass das Feld leer.`,
    notSlug: (field, value) =>
      `${field}: „${value}“ kann nicht Teil einer Adresse sein. Schreib nur Buchstaben von a bis z, Ziffern und Bindestriche.`,
    unreadableDate: (field, value) =>
      `${field}: „${value}“ ist nicht als Datum zu erkennen. Wähle eines im Kalender oder schreib Jahr, Monat und Tag mit Bindestrichen.`,
    unreadableMoment: (field, value) =>
      `${field}: „${value}“ ist nicht als Datum und Uhrzeit zu erkennen. Wähle beides neu.`,
    notUnique: (field, value) =>
      `${field}: „${value}“ steht schon anderswo. Ändere es dort oder schreib hier etwas anderes.`,
    tooFew: (field, least) =>
      `${field}: ${least === 1 ? 'Es ist nichts darin' : 'Es sind zu wenige'}. Füg mindestens ${least} hinzu.`,
    tooMany: (field, count, most) =>
      `${field}: Es sind ${count}, und das sind zu viele. Entferne einige, bis noch ${most} übrig sind.`,
    wrongFile: (field, ...file) => `${field}: ${wrongFile(...file)}`,
    gone: (field) =>
      `${field}: Was gewählt war, gibt es nicht mehr. Entferne es oder wähle noch einmal.`,
    unfit: (field, told) => `${field}: So lässt es sich nicht speichern (${told}). Korrigiere es.`,
  },

  draftLinked: (field, title) =>
    `${field}: „${title}“ ist nicht veröffentlicht, der Link führt also ins Leere. Veröffentliche es auch oder entferne den Link.`,
  draftChosen: (field, title) =>
    `${field}: „${title}“ ist nicht veröffentlicht und fehlt hier deshalb. Veröffentliche es auch oder entferne es.`,
  discussedOnNoDate: (date, title) =>
    `${fields.discussedOn}: „${title}“ hat am ${day(date)} keinen Termin, zu dem jemand kommen könnte. Wähle einen Tag aus seinen Terminen oder ein anderes Treffen.`,
  accessUnknown: () =>
    'Barrierefreiheit: Über Stufen, Masken, Gebärdensprache und Kinderbetreuung ist nichts bekannt. Trag es hier oder beim Ort ein, damit alle wissen, ob sie kommen können.',
  samePlace: (date, title) =>
    `Ort: Am ${date} ist „${title}“ zur selben Zeit am selben Ort. Wähle einen anderen Ort oder eine andere Zeit oder ändere einen der beiden Termine.`,
  sameHour: (date, title) =>
    `Erster Termin: Am ${date} ist „${title}“ zur selben Zeit. Wähle eine andere, wenn die Leute zu beidem kommen wollen.`,
  itemOutside: (title, date) =>
    `Ablauf: „${title}“ liegt nicht in den Zeiten dieses Termins (${date}). Korrigiere die Zeiten dort oder ändere die des Termins.`,
  longTitle: (length, longest) =>
    `Titel: Mit ${length} Zeichen wird er abgeschnitten, wenn jemand ihn teilt. Kürze ihn auf höchstens ${longest}.`,
  translationMissing: (language) =>
    `Titel: Auf ${language} gibt es keine Fassung; wer diese Sprache liest, bekommt diese hier. Wähle ${language} oben unter den Sprachen und übersetze den Text.`,
  rowsMissing: (field) =>
    `${field}: Im Original steht etwas, hier nichts; wer diese Sprache liest, bekommt es nicht zu sehen. Ergänze es oben mit „Alles aus dem Original übernehmen“ und übersetze es.`,
  defaultMissing: (original, language) =>
    `Titel: Auf ${original} gibt es keine Fassung, und ohne sie ist diese hier nirgends zu sehen. Wähle ${original} oben unter den Sprachen und schreib den Text. Was es nur auf ${language} gibt, wird auch dort geschrieben, mit ${language} unter „${fields.onlyIn}“.`,
  defaultUnpublished: (language) =>
    `Titel: Diese Fassung ist nur neben der auf ${language} zu finden. Veröffentliche zuerst jene.`,
  onlyInTranslated: (language) =>
    `${fields.onlyIn}: Auf ${language} gibt es schon eine eigene Fassung. Wähle hier „Nein“ oder lösche jene Fassung.`,
  onlyInChanged: () =>
    `${fields.onlyIn}: Auf der Website steht ein älterer Text als hier. Veröffentliche ihn oder verwirf die Änderungen, bevor du in einer anderen Sprache schreibst.`,
  onlyInPlanned: () =>
    `${fields.onlyIn}: Die Veröffentlichung ist geplant. Nimm sie aus dem Zeitplan, bevor du in einer anderen Sprache schreibst, und plane sie danach neu.`,
  headingSkipped: (field, level, instead) =>
    `${field}: Eine Überschrift der Ebene ${level} folgt, ohne dass die Ebene darüber vorkommt. Mach Ebene ${instead} daraus, damit die Gliederung auch beim Hören klar ist.`,

  navigation: 'Navigation',
  settings: 'Website-Einstellungen',
  dateChanges,
  placeOf: (title, field) => `„${title}“ (${field})`,
  andMore: (places, more) => `${places} und ${more} weitere`,
  linkedFrom: (places) =>
    `Hierher führen Links von: ${places}. Entferne sie dort und veröffentliche oder speichere; dann lösch das hier.`,
  linkedWhilePublic: (places) =>
    `Hierher führen Links von: ${places}. Entferne sie dort und veröffentliche oder speichere; dann zieh das hier zurück.`,
  chosenIn: (places) =>
    `Das ist gewählt in: ${places}. Wähle dort etwas anderes und veröffentliche oder speichere; dann lösch das hier.`,
  chosenWhilePublic: (places) =>
    `Das ist gewählt in: ${places}. Wähle dort etwas anderes und veröffentliche oder speichere; dann zieh das hier zurück.`,
  fieldInLanguage: (field, language) => `${field}, auf ${language}`,
  chosenInEntries: (count) =>
    count === 1
      ? 'Das ist in 1 Eintrag gewählt. Lösch erst diesen Eintrag, wenn er erledigt ist; dann lösch das hier.'
      : `Das ist in ${count} Einträgen gewählt. Lösch erst diese Einträge, wenn sie erledigt sind; dann lösch das hier.`,
  singleKept: () =>
    'Das gibt es nur einmal, und die Website ist daraus gemacht; deshalb lässt es sich nicht löschen. Leere stattdessen die Felder und speichere.',
  homePageNeeded: () =>
    `Diese Seite erscheint auf der Website zuerst. Wähle erst eine andere unter „${fields.homePage}“ in den Website-Einstellungen.`,
  ofDocument: (title, message) => `„${title}“ – ${message}`,
}
