/** What the help says around the guide. */
export const en = {
  file: () => import('../../../../../docs/editing.md'),
  open: 'Help',
  title: 'Help',
  loading: 'Loading',
  failed: 'The guide could not be loaded. Check your connection.',
  retry: 'Try again',
  close: 'Close the help',
  all: 'All topics',
  back: 'Back',
  search: 'Search the guide',
  nothing: 'Nothing in the guide has these words. Try fewer, or others.',
  first: {
    title: 'Where to begin',
    about: 'What most people come for. Each opens with the guide beside it.',
    meeting: 'Add a meeting',
    date: 'Change one date of a series',
    page: 'Change a page',
    position: 'Add a position',
    away: 'Put this away',
  },
}
