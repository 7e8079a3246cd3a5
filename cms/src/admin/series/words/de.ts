import type { en } from './en'

export const de: typeof en = {
  once: 'Nur einmal',
  asBefore: 'Wie bisher',
  other: 'Etwas anderes …',
  dateFirst: 'Gib den ersten Termin an, dann kannst du hier wählen, wie er sich wiederholt.',
  dayFirst: 'Gib den Tag an, ab dem es gilt, dann kannst du hier wählen, wie es sich wiederholt.',
  onlyMonths: 'Nur in manchen Monaten …',
  months: 'Hake die Monate an, in denen ihr euch trefft. Ohne Haken gilt es das ganze Jahr.',
  next: 'Die nächsten Termine',
  none: 'Es gibt keine weiteren Termine.',
  notNamed:
    'Der erste Termin ist keiner dieser Tage: So lässt es sich nicht veröffentlichen. Wähle einen anderen ersten Termin oder andere Tage.',
  failed: 'Was das heißt, lässt sich gerade nicht sagen; was du gewählt hast, bleibt.',
}
