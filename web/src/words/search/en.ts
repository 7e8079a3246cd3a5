/** What is said where the site is searched. */
export const words = {
  title: 'Search',
  lead: 'Search everything on this site, from meetings and positions to news, people and files.',
  label: 'What are you looking for?',
  button: 'Search',
  /** How many results there are for what was looked for. */
  found: (count: number, words: string) =>
    `${count === 0 ? 'Nothing found' : `${count} ${count === 1 ? 'result' : 'results'}`} for “${words}”`,
  /** Where nothing has all the words. */
  onlySome: 'Nothing has all of these words. This has some of them:',
  noneHint: 'Try fewer words, another one, or only the beginning of a word.',
  elsewhere: 'Or go straight to',
  topics: 'Meetings by topic',
  more: 'More results',
  kinds: {
    page: 'Page',
    meeting: 'Meeting',
    date: 'Meeting',
    position: 'Position',
    article: 'News',
    paper: 'Document',
    group: 'Group',
    person: 'Person',
    circular: 'Letter',
  },
  file: 'File',
}

export type SearchWords = typeof words
