import type { en } from './en'

export const de: typeof en = {
  title: 'Nicht gespeichert',
  found: (when) =>
    `Was du am ${when} geschrieben hast, wurde nie gespeichert. Dieser Browser hat es aufgehoben.`,
  toast:
    'Etwas, das du hier geschrieben hast, wurde nie gespeichert. Neben dem Formular, auf dem Handy unter „Mehr“, kannst du es wiederherstellen.',
  bringBack: 'Wiederherstellen',
  throwAway: 'Verwerfen',
}
