/** What is said below the announcement of one language about that of another. */
export const en = {
  stays: (language: string, text: string) =>
    `${language}: “${text}”. Visitors go on reading this there: each language has an announcement of its own.`,
  none: (language: string) =>
    `${language}: no announcement. Visitors see none there: each language has one of its own.`,
  change: (language: string) => `Change the one in ${language}`,
  write: (language: string) => `Write one in ${language}`,
}
