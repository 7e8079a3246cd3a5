import type { en } from './en'

export const de: typeof en = {
  stays: (language, texts) =>
    `${language}: ${texts.map((text) => `„${text}“`).join(', ')}. Dort wird weiter das gelesen: jede Sprache hat ihre eigenen Ankündigungen.`,
  none: (language) =>
    `${language}: keine Ankündigung. Dort ist keine zu sehen: jede Sprache hat ihre eigenen.`,
  change: (language) => `Ankündigungen auf ${language} ändern`,
  write: (language) => `Ankündigung auf ${language} schreiben`,
}
