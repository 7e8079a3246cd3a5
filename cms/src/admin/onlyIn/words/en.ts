export const en = {
  written: (first: string) => `You write in ${first} here; translations come after it.`,
  no: (first: string) => `No: in ${first}, or in several`,
  only: (language: string) => `Only in ${language}`,
  translate: (language: string) => `Translate into ${language}`,
  saveFirst: 'Save first; then it can be translated.',
  title: (first: string) => `Begin the ${first} version?`,
  explain: (only: string, first: string) =>
    `The ${only} text gets a form of its own, and here you write the ${first} one in its place. Until you publish that, visitors go on reading the ${only} text.`,
  yes: 'Begin',
  cancel: 'Go back',
  done: (only: string, first: string) =>
    `Now write the ${first} text here in place of the ${only} one, which you find among the languages at the top.`,
  dropped: (only: string, names: string) =>
    `Left out of the ${only} version, since there is no ${only} version of it: ${names}`,
  failed: 'That did not work. Check your connection and try again.',
}
