import { de as labels } from '../../labels/words/de'
import type { RequestWords } from './words'

const named = (field: string) => {
  const name = labels.bookkeeping[field]
  return name === undefined ? field : `${name} (${field})`
}

export const de: RequestWords = {
  kept: (field) =>
    `„${named(field)}“ führt das System selbst: Niemand kann es ändern. Lass es, wie es war, oder lass es weg.`,
  foreignPart: (field) =>
    `„${field}“: Dieser Teil gehört zu einem anderen Dokument und lässt sich hier nicht speichern. Öffne die Seite neu und füg den Teil noch einmal hinzu.`,
  notInForm: (field) =>
    `„${field}“ kommt in deinem Formular nicht vor: Lass es weg oder bitte eine Person darum, die veröffentlichen darf.`,
  unreadable: (field) =>
    `Nach „${field}“ lässt sich nicht sortieren oder suchen, und es lässt sich nicht anzeigen: Du darfst es nicht lesen. Lass es weg.`,
  nothingThere: 'Das gibt es nicht: Es wurde gelöscht, oder der Link dorthin stimmt nicht.',
  notAnId: (id) =>
    `„${id}“ ist keine Kennung eines Dokuments: Eine Kennung hat 24 Kleinbuchstaben und Ziffern.`,
  notAFolder: (field) =>
    `„${field}“ ist kein Ordner der Medien: Gib die Nummer eines Ordners an oder null für keinen.`,
}
