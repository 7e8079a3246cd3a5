import type { en } from './en'

export const de: typeof en = {
  stays: (language, text) =>
    `${language}: „${text}“. Dort wird weiter das gelesen: jede Sprache hat ihre eigene Ankündigung.`,
  none: (language) =>
    `${language}: keine Ankündigung. Dort ist keine zu sehen: jede Sprache hat ihre eigene.`,
  change: (language) => `Ankündigung auf ${language} ändern`,
  write: (language) => `Ankündigung auf ${language} schreiben`,
}
