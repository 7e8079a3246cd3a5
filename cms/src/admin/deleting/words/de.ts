import type { en } from './en'

export const de: typeof en = {
  title: 'Löschen',
  loading: 'Es wird nachgesehen, ob das geht',
  unknown:
    'Ob sich das löschen lässt, war nicht herauszufinden. Prüf deine Verbindung und öffne das noch einmal.',
  failed: 'Das Löschen hat nicht geklappt. Es wurde nichts geändert; versuch es noch einmal.',
  gone: 'Das ist nicht mehr da: Jemand anders hat es gelöscht.',
  untitled: 'Noch kein Titel',
  cancel: 'Abbrechen',
  close: 'Schließen',
  confirm: 'Löschen',
  confirmOthers: (count) => (count === 1 ? 'Das andere löschen' : `Die anderen ${count} löschen`),
  kept: (title) => `„${title}“ lässt sich nicht löschen`,
  unpublishing: {
    title: 'Vor dem Zurückziehen',
    kept: (title) => `„${title}“ lässt sich noch nicht zurückziehen`,
  },
  more: (count) => `und ${count} weitere`,
  effect: {
    kept: 'Auf der Website ist es sofort weg. 400 Tage lang kannst du es wiederherstellen, und wer die Website verwaltet, auch: im Menü unter „Gelöschte Inhalte“.',
    gone: 'Es ist sofort weg, auch auf der Website. Das hier wird nicht aufgehoben: Niemand kann es wiederherstellen.',
  },
  effectOfTranslation: {
    kept: 'Diese Sprache ist auf der Website sofort weg; die anderen bleiben. Beginne sie neu: Unter „Verlauf“ neben dem Formular lässt sich wiederherstellen, was zu sehen war, 400 Tage lang.',
    gone: 'Diese Sprache ist auf der Website sofort weg; die anderen bleiben. Aufgehoben wird sie nicht.',
  },
  deleted: (title) => `„${title}“ ist gelöscht.`,
  deletedMany: (count) => `Gelöscht: ${count}.`,
  deletedTranslation: (title, language) =>
    `„${title}“ ist in dieser Sprache gelöscht: ${language}. Die anderen bleiben.`,
  bringBack: 'Wiederherstellen: Gelöschte Inhalte',
}
