import type { MediaLibraryWords } from './words'

export const de: MediaLibraryWords = {
  notYours: (file) =>
    `„${file}“ hat jemand anderes hochgeladen; ändern, verschieben oder löschen kannst du nur deine eigenen Dateien. Es ist nichts geschehen. Bitte eine Person darum, die veröffentlichen darf.`,
  used: (file, places) =>
    `„${file}“ wird hier verwendet: ${places}. Es wurde nichts gelöscht. Nimm die Datei dort erst heraus und veröffentliche, was veröffentlicht ist; dann lösch sie.`,
  seen: (file, places) =>
    `„${file}“ ist hier auf der Website zu sehen: ${places}. Ändern oder löschen kann das nur, wer veröffentlichen darf. Bitte eine solche Person darum.`,
  wordless: (file, places) =>
    `„${file}“ ist hier auf der Website zu sehen: ${places}. Lass den Alternativtext stehen: einen Satz, der sagt, was zu sehen ist, für alle, die es nicht sehen können.`,
  place: (title, field, isSeen) =>
    `„${title}“ (${field}, ${isSeen ? 'veröffentlicht' : 'Entwurf'})`,
}
