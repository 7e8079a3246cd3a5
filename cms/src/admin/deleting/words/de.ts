import type { en } from './en'

export const de: typeof en = {
  kept: 'Auf der Website ist es sofort weg. 400 Tage lang kannst du es wiederherstellen, und wer die Website verwaltet, auch: im Menü unter „Gelöschte Inhalte“.',
  gone: 'Es ist sofort weg, auch auf der Website. Das hier wird nicht aufgehoben: Niemand kann es wiederherstellen.',
  keptOfMany:
    'Das Ausgewählte löschen? Auf der Website ist es sofort weg. 400 Tage lang kannst du es wiederherstellen, und wer die Website verwaltet, auch: im Menü unter „Gelöschte Inhalte“.',
  goneOfMany:
    'Das Ausgewählte löschen? Es ist sofort weg, auch auf der Website. Das hier wird nicht aufgehoben: Niemand kann es wiederherstellen.',
  keptTranslation:
    'Diese Sprache ist auf der Website sofort weg; die anderen bleiben. Beginne sie neu: Unter „Verlauf“ neben dem Formular lässt sich wiederherstellen, was zu sehen war, 400 Tage lang.',
  goneTranslation:
    'Diese Sprache ist auf der Website sofort weg; die anderen bleiben. Aufgehoben wird sie nicht.',
}
