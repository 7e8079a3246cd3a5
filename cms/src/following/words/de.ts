import type { FollowingWords } from './words'

export const de: FollowingWords = {
  problems: {
    'no-address':
      'Das ist keine Adresse eines Kalenders. Sie beginnt mit https:// oder webcal:// und endet oft auf .ics: Kopier sie aus den Einstellungen dieses Kalenders.',
    credentials:
      'Die Adresse enthält vor dem @ einen Namen und ein Passwort. Nimm eine, die beides nicht braucht; viele Kalender haben eine „Privatadresse im iCal-Format“.',
    private:
      'Diese Adresse führt in ein privates Netz oder zu einem ungewöhnlichen Port. Abonnieren lassen sich nur öffentliche Adressen, die mit https:// oder http:// beginnen.',
    'unknown-name':
      'Es gibt keinen Server mit diesem Namen. Vergleiche die Adresse Buchstabe für Buchstabe mit der im Kalender.',
    'too-slow':
      'Der Server dieses Kalenders hat nicht rechtzeitig geantwortet. Öffne die Adresse in einem Browser: Dauert es auch dort lange, versuch es nach einer Weile noch einmal; wenn nicht, frag, wer den Kalender betreibt.',
    shut: 'Einen Rechner mit diesem Namen gibt es, aber er gibt gerade keinen Kalender heraus. Vergleiche die Adresse mit der im Kalender; ist sie gleich, versuch es nach einer Weile noch einmal.',
    untrusted:
      'Der Server kann nicht zeigen, dass er der ist, für den er sich ausgibt: Sein Zertifikat ist abgelaufen oder gehört einem anderen. Bitte den Betreiber des Kalenders, es zu erneuern.',
    unreachable:
      'Die Verbindung zum Server dieses Kalenders ist abgebrochen. Öffne die Adresse in einem Browser: Geht es dort, versuch es nach einer Weile noch einmal.',
    password:
      'Der Server verlangt ein Passwort. Mach den Kalender dort öffentlich oder nimm seine „Privatadresse im iCal-Format“.',
    'not-there':
      'Unter dieser Adresse hat der Server keinen Kalender mehr. Kopier die Adresse noch einmal aus den Einstellungen dieses Kalenders.',
    refused:
      'Der Server hat mit einem eigenen Fehler geantwortet. Versuch es nach einer Weile noch einmal.',
    'too-large':
      'Der Kalender ist größer als 2 MB. Nimm eine Adresse mit weniger Jahren, oder importiere ihn einmal als Datei.',
    'too-many':
      'Der Kalender hat mehr als 2.000 Termine. Nimm eine Adresse mit weniger Jahren, oder importiere ihn einmal als Datei.',
    'too-much':
      'Diesen Kalender zu lesen dauert länger als bei irgendeinem, den Menschen führen. Nimm eine Adresse mit weniger Jahren; wenn das nicht hilft, folge ihm nicht mehr.',
    'no-calendar':
      'Was unter dieser Adresse steht, ist kein Kalender, sondern vielleicht die Seite, die ihn zeigt. Such dort nach „Abonnieren“, „iCal“ oder „.ics“ und kopier jene Adresse.',
    unreadable:
      'Was unter dieser Adresse steht, beginnt wie ein Kalender, lässt sich aber nicht als einer lesen. Wer ihn betreibt, kann ihn mit einem iCalendar-Validator prüfen.',
    'lost-key':
      'Der Schlüssel, mit dem seine Adresse versiegelt wurde, fehlt. Gib die Adresse noch einmal ein.',
    fault:
      'Hier ging etwas schief, und der Kalender kann nichts dafür. Es wird wieder versucht; warum es scheiterte, steht im Protokoll der Website für alle, die sie betreiben.',
  },
  noName: 'Gib einen Namen mit höchstens 80 Zeichen an, zum Beispiel „Stadtkalender“.',
  noNumber: (most) => `Gib eine ganze Zahl von 1 bis ${most} an.`,
  tooManyCalendars: (most) =>
    `${most} Kalender sind schon abonniert, mehr sind nicht möglich. Bestell zuerst einen davon ab.`,
  busy: 'Dieser Kalender wird gerade angesehen. Versuch es in einer Minute noch einmal.',
  answeredBefore:
    'Das wurde schon beantwortet, oder der Kalender hat sich seitdem geändert. Lade die Seite neu.',
  decidedBefore: 'Darüber hat schon jemand entschieden. Lade die Seite neu.',
  unfinished:
    'An diesem Treffen wartet etwas auf die Veröffentlichung. Öffne es, und bring es dort zu Ende oder sag es dort ab.',
  parts: {
    title: 'Titel',
    when: 'Termine und Zeiten',
    dates: 'einzelne Termine',
    ownWords: 'Texte einzelner Termine',
    where: 'Ort',
    status: 'ob es stattfindet',
    text: 'Text',
  },
}
