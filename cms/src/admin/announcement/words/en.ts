/** What is said below the announcements of one language about those of another. */
export const en = {
  stays: (language: string, texts: readonly string[]) =>
    `${language}: ${texts.map((text) => `“${text}”`).join(', ')}. Visitors go on reading this there: each language has announcements of its own.`,
  none: (language: string) =>
    `${language}: no announcement. Visitors see none there: each language has announcements of its own.`,
  change: (language: string) => `Change those in ${language}`,
  write: (language: string) => `Write one in ${language}`,
}
