import type { DeskImportWords } from './words'

export const de: DeskImportWords = {
  noFile:
    'Es kam keine Datei an. Wähl eine Kalenderdatei (.ics) oder einen WordPress-Export (.xml).',
  wrong: {
    empty: (name) => `„${name}“ ist leer. Exportier sie noch einmal aus ihrem Programm.`,
    large: (name, megabytes) =>
      `„${name}“ ist größer als ${megabytes} MB. Exportier sie in Teilen, zum Beispiel nach Jahren, oder bitte, wer die Website betreibt, sie auf dem Rechner zu übernehmen.`,
    zip: (name) =>
      `„${name}“ ist ein ZIP-Archiv, wie Google Kalender es herausgibt. Entpack es und wähl die .ics-Datei darin.`,
    encoding: (name) =>
      `Buchstaben von „${name}“ lassen sich nicht lesen: Wahrscheinlich hat ein anderes Programm sie gespeichert. Exportier sie noch einmal und wähl sie, wie sie ist, ohne sie zwischendurch zu öffnen.`,
    neither: (name) =>
      `„${name}“ ist weder ein Kalender noch ein WordPress-Export. Wähl die Datei, die dein Kalender exportiert (ihr Name endet auf .ics), oder die, die WordPress unter „Werkzeuge → Daten exportieren“ macht (.xml).`,
  },
  notYours: {
    calendar:
      'Um einen Kalender zu übernehmen, muss man Treffen veröffentlichen dürfen. Frag jemanden mit der Rolle Editor.',
    WordPress:
      'Um eine WordPress-Website zu übernehmen, muss man Seiten und Standpunkte veröffentlichen dürfen. Frag jemanden mit der Rolle Editor.',
  },
  another: (who, name) =>
    `${who} übernimmt gerade „${name}“. Es geht immer nur eine Datei auf einmal: Versuch es noch einmal, wenn sie durch ist.`,
  notWaiting:
    'Diese Datei wartet hier nicht mehr. Wähl sie noch einmal: Nichts wird doppelt angelegt.',
  notStopped: 'Es ist schon zu Ende.',
  stillRuns: 'Sie wird noch gelesen oder übernommen. Halt das erst an.',
  lookEnded:
    'Die Website wurde neu gestartet, während die Datei gelesen wurde. Wähl sie noch einmal: Es wurde nichts geschrieben.',
  lookStopped: 'Angehalten, bevor sie zu Ende gelesen war. Es wurde nichts geschrieben.',
  tooMuch:
    'Diese Datei zu lesen braucht mehr Zeit oder Speicher als jeder Kalender oder Export. Exportier sie noch einmal, in Teilen.',
  diskFull:
    'Die Festplatte der Website ist voll. Sag Bescheid, wer sie betreibt; wenn wieder Platz ist, wähl die Datei noch einmal: Nichts wird doppelt angelegt.',
  failed:
    'Etwas ging schief, und die Datei kann nichts dafür. Wähl sie noch einmal: Nichts wird doppelt angelegt. Scheitert es wieder, sag Bescheid, wer die Website betreibt.',
  phases: {
    Places: 'Orte',
    Meetings: 'Treffen',
    'Fetching pictures': 'Bilder von der alten Website',
    Pictures: 'Bilder',
    'Pages and posts': 'Seiten und Beiträge',
  },
  kinds: {
    Events: 'Termine',
    'Files that no text shows': 'Dateien, die kein Text zeigt',
    Meetings: 'Treffen',
    Pages: 'Seiten',
    Pictures: 'Bilder',
    Places: 'Orte',
    Posts: 'Beiträge',
  },
  entriesOf: (type) => `Einträge der Art „${type}“`,
  itemsOf: (type) => `Inhalte der Art „${type}“`,
  read: (count) => `${count} in der Datei`,
  outcomes: {
    made: (count) => `${count} neu angelegt`,
    updated: (count) => `${count} aktualisiert`,
    unchanged: (count) => `${count} unverändert`,
    'left alone': (count) => `${count} nicht angetastet`,
    'left out': (count) => `${count} weggelassen`,
    failed: (count) => `${count} gescheitert`,
  },
  ahead: { made: (count) => `${count} neu`, updated: (count) => `${count} zu aktualisieren` },
  lost: 'Was sich nicht übernehmen ließ, und was du dir ansehen solltest:',
}
