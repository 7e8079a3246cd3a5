/** What the help says around the guide. */
export const en = {
  file: () => import('../../../../../docs/editing.md'),
  open: 'Help',
  title: 'Help',
  loading: 'Loading',
  failed: 'The guide could not be loaded. Check your connection.',
  close: 'Close the help',
  all: 'All topics',
  back: 'Back',
  search: 'Search the guide',
  nothing: (asked: string) =>
    `Nothing in the guide is about “${asked}”. Try one plain word, such as “picture” or “date”, or look through all topics:`,
  first: {
    title: 'Where to begin',
    about:
      'What most people come for. Each opens with the guide: beside it, or on a phone over it until you close that.',
    meeting: 'How to add a meeting',
    date: 'How to change one date of a series',
    page: 'How to change a page',
    position: 'How to add a position',
    away: 'Put this away',
    done: (done: number, all: number) => `${done} of ${all} done`,
    isDone: '(done)',
  },
}
