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
  keptInLanguage: (language) =>
    `${language} bleibt vorerst auf der Website. Die anderen Sprachen lassen sich zurückziehen.`,
  more: (count) => `und ${count} weitere`,
  seen: {
    public: 'Auf der Website ist es sofort weg.',
    some: 'Was davon veröffentlicht ist, ist auf der Website sofort weg.',
    draft: 'Auf der Website steht es nicht: Es ist nicht veröffentlicht.',
  },
  seenOf: {
    'date-change':
      'Was an dem Termin geändert war, ist sofort zurückgenommen, auf der Website und in den Kalendern. Wer davon Nachricht hatte, bekommt wieder eine.',
    closure:
      'Der Ort ist an diesen Tagen sofort wieder offen. Wer Nachricht hatte, dass Termine dort ausfallen, bekommt wieder eine.',
    'special-date': 'Zu diesem Termin steht auf der Website sofort dasselbe wie zu jedem anderen.',
    redirect: 'Die alte Adresse führt sofort nirgendwohin mehr.',
    interest: 'In den Formularen lässt es sich sofort nicht mehr wählen.',
  },
  seenInLanguage: {
    public: 'Diese Sprache ist auf der Website sofort weg; die anderen bleiben.',
    draft:
      'Diese Sprache steht nicht auf der Website: Sie ist nicht veröffentlicht. Die anderen bleiben.',
  },
  effect: {
    kept: '400 Tage lang kannst du es wiederherstellen, und wer die Website verwaltet, auch: im Menü unter „Gelöschte Inhalte“.',
    gone: 'Das hier wird nicht aufgehoben: Niemand kann es wiederherstellen.',
  },
  effectOfTranslation: {
    kept: 'Beginne sie neu: Unter „Verlauf“ neben dem Formular lässt sich wiederherstellen, was darin stand, 400 Tage lang.',
    gone: 'Aufgehoben wird sie nicht.',
  },
  deleted: (title) => `„${title}“ ist gelöscht.`,
  deletedMany: (count) => `Gelöscht: ${count}.`,
  deletedTranslation: (title, language) =>
    `„${title}“ ist in dieser Sprache gelöscht: ${language}. Die anderen bleiben.`,
  bringBack: 'Wiederherstellen: Gelöschte Inhalte',
}
