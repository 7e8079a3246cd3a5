import { wrongFile } from '../../../checks/words/files/de'

import type { en } from './en'

export const de: typeof en = {
  take: 'Foto machen oder auswählen',
  choosePicture: 'Bild auswählen',
  chooseFile: 'Datei auswählen',
  another: 'Anderes nehmen',
  fromLibrary: 'Aus den Medien',
  remove: 'Entfernen',
  dropHere: 'Du kannst es auch hierher ziehen.',
  sending: (name) => `„${name}“ wird hochgeladen …`,
  failed: 'Es wurde nicht hochgeladen. Prüf deine Verbindung und versuch es noch einmal.',
  wrongFile,
  shows: 'Was auf dem Bild zu sehen ist',
  showsHint:
    'In einem Satz, für alle, die es nicht sehen können. Er gehört zum Bild, wo immer es steht; ohne ihn wird nichts mit dem Bild veröffentlicht.',
  showsHintIn: (language, original) =>
    `Auf ${language}, für alle, die es nicht sehen können. Bis es da steht, wird der Text auf ${original} vorgelesen.`,
  takeOver: 'Text des Originals übernehmen',
  showsNamed: (file) => `Was auf dem Bild zu sehen ist: ${file}`,
  notDescribed:
    'Was auf dem Bild zu sehen ist, wurde nicht gespeichert. Prüf deine Verbindung und versuch es noch einmal.',
  isNameOfFile: 'Das ist der Name einer Datei: Sag, was zu sehen ist.',
}
