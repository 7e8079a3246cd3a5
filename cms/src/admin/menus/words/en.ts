export const en = {
  title: 'What visitors read',
  explain:
    'A link without words shows the title of what it leads to, in each language. Words count for the language in which you write them: a short one is a whole title in the others until you write one there, too.',
  header: 'Top',
  footer: 'Bottom',
  empty: 'No links',
  nameless: 'A link without words',
  byTitle: 'its title',
  asOriginal: (language: string) => `as in ${language}`,
  lacking: (language: string, labels: readonly string[]) =>
    `In ${language} there is also: ${labels.map((label) => `“${label}”`).join(', ')}. Here there is no room for it. To have it here, take out another link in the form of this language, and add it there.`,
  failed: 'This can’t be shown just now.',
  /** Beside a page. */
  page: {
    title: 'In the menus',
    none: 'It is in no menu.',
    stands: {
      header: 'It is in the menu at the top.',
      footer: 'It is among the links at the bottom.',
    },
    inLanguage: (language: string) => `In ${language}`,
    /** On a phone, of a page that visitors could read. */
    noWay: 'Nothing leads here yet: put it into the menu',
    onceThere: 'Visitors see it there once the page is published.',
    atOnce: 'Visitors see it at once, in all languages.',
    put: {
      header: 'Put it into the menu at the top',
      footer: 'Put it among the links at the bottom',
    },
    takeOut: {
      header: 'Take it out of the menu at the top',
      footer: 'Take it out of the links at the bottom',
    },
    full: {
      header: 'The menu at the top is full. To put this page there, take another link out.',
      footer: 'The links at the bottom are full. To put this page there, take another one out.',
    },
    open: 'Open Navigation',
    so: {
      header: 'The menu at the top will be:',
      footer: 'The links at the bottom will be:',
    },
    isNew: 'new',
    words: 'Words in the menu',
    wordsIn: (language: string) => `Words in the menu, in ${language}`,
    byTitle: 'Left empty, it is the title. Short ones fit a phone.',
    untranslated: (original: string) =>
      `Left empty, it is the title in this language, and the ${original} words until there is one.`,
    noRoom:
      'There is no room for it in this language. To have it there, take a link out of that menu first.',
    confirmPut: 'Put it there',
    isPut: {
      header: (called: string) => `“${called}” is in the menu at the top.`,
      footer: (called: string) => `“${called}” is among the links at the bottom.`,
    },
    takeOutEffect:
      'Visitors don’t find it there any more, in no language. The page itself stays as it is.',
    confirmOut: 'Take it out',
    leave: 'Leave it there',
    isOut: {
      header: 'It is no longer in the menu at the top.',
      footer: 'It is no longer among the links at the bottom.',
    },
    close: 'Close',
    failed: 'That did not work. Nothing was changed; check your connection and try again.',
  },
  /** In the form of a link. */
  destination: {
    untranslated: (title: string, language: string) =>
      `It leads to “${title}”, which is not written in ${language} yet.`,
    elsewhere: 'Lead elsewhere',
  },
}
