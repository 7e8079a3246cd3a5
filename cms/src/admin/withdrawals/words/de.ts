import type { en } from './en'

/** The same in German. */
export const de: typeof en = {
  title: 'Einverständnis',
  hint: 'Will die Person nicht mehr gezeigt werden, kommt sie hiermit von der Website und aus allem, was aufbewahrt wird.',
  button: 'Einverständnis zurückgezogen',
  question: 'Diese Person überall herausnehmen?',
  effect:
    'Name, Pronomen, Ämter, Text und Bilder verschwinden von der Website und aus Entwürfen, früheren Fassungen und Links zu Entwürfen, in allen Sprachen. Niemand kann sie wiederherstellen, auch eine ältere Sicherung nicht. Was in anderen Texten über die Person steht, bleibt: Such dort nach dem Namen.',
  goBack: 'Abbrechen',
  yes: 'Herausnehmen',
  done: 'Die Person ist herausgenommen.',
  left: (name, places) =>
    `Das Bild „${name}“ bleibt in der Mediathek, weil es auch hier verwendet wird: ${places}. Nimm es dort heraus.`,
  failed: 'Das hat nicht geklappt. Prüf deine Verbindung und versuch es noch einmal.',
}
