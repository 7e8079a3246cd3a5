import type { en } from './en'

export const de: typeof en = {
  written: (first) => `Hier schreibst du auf ${first}; Übersetzungen kommen danach.`,
  no: (first) => `Nein: auf ${first} oder in mehreren`,
  only: (language) => `Nur auf ${language}`,
  translate: (language) => `Auf ${language} schreiben`,
  saveFirst: 'Speichere zuerst; danach kannst du übersetzen.',
  title: (first) => `Die Fassung auf ${first} beginnen?`,
  explain: (only, first) =>
    `Der Text auf ${only} bekommt ein eigenes Formular, und hier schreibst du an seiner Stelle den auf ${first}. Bis du ihn veröffentlichst, ist auf der Website weiter der Text auf ${only} zu lesen.`,
  yes: 'Beginnen',
  cancel: 'Abbrechen',
  done: (only, first) =>
    `Schreib jetzt hier den Text auf ${first} an die Stelle des Textes auf ${only}; der steht oben unter den Sprachen.`,
  dropped: (only, names) =>
    `In der Fassung auf ${only} fehlt, weil es davon keine auf ${only} gibt: ${names}`,
  failed: 'Das hat nicht geklappt. Prüfe deine Verbindung und versuch es noch einmal.',
}
