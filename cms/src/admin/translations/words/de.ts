import type { en } from './en'

export const de: typeof en = {
  changedElsewhere: 'In allen Sprachen gleich: Ändern lässt es sich im Original.',
  title: (original) => `Übersetzen, Original auf ${original}`,
  subtitle:
    'Neben jedem Text steht, was das Original sagt. Was in allen Sprachen gleich ist, kannst du hier nur lesen: Ändere es im Original.',
  takeOverAll: 'Alles aus dem Original übernehmen',
  onlyMissing: (fields) => `Ergänzt wird nur, was hier fehlt: ${fields}.`,
  taken: (language) =>
    `Übernommen. Schreib es nun auf ${language}: Nichts bleibt, bevor du speicherst.`,
  picturesTaken: (language) =>
    `Sag auch auf ${language}, was auf den Bildern zu sehen ist: Das schreibst du in jeder Sprache.`,
  dropped: (language) => `Nicht übernommen, weil es das auf ${language} nicht gibt:`,
  changedHere: 'Das Original hat sich geändert, seit dies gespeichert wurde:',
  noOriginal:
    'Es gibt kein Original: In der ersten Sprache der Website ist das noch nicht geschrieben.',
  isOnlyHere: (language) =>
    `Das ist als nur auf ${language} gekennzeichnet, und sein Text steht in dem Formular, zu dem die Liste führt. Was hier steht, kann nicht veröffentlicht werden.`,
  inDialog: 'Öffne es für sich, um sein Original zu sehen.',
  loading: 'Das Original wird gesucht …',
  failed: 'Das Original ließ sich nicht laden. Prüf deine Verbindung.',
  takeOver: 'Text des Originals übernehmen',
  takeOverPicture: 'Bild des Originals übernehmen',
  putBack: 'Zurückholen, was hier stand',
  same: 'Noch wie im Original.',
  changed: 'Das Original hat sich seitdem geändert:',
  alternative: 'Was darauf zu sehen ist:',
}
