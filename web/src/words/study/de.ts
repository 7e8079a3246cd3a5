import type { StudyWords } from './en'

export const words: StudyWords = {
  discussed: 'Wann wir darüber sprechen',
  readings: 'Zu lesen',
  questions: 'Zu besprechen',
  units: 'Einheiten',
  unit: (part) => `Einheit ${part}`,
  previous: 'Vorige Einheit',
  next: 'Nächste Einheit',
}
