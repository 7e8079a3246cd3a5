/** What is said before something is deleted, and after. */
export const en = {
  title: 'Delete',
  loading: 'Checking whether it can be deleted',
  unknown:
    'Whether it can be deleted could not be found out. Check your connection, and open this again.',
  failed: 'It could not be deleted. Nothing was changed; try again.',
  gone: 'It is not there any more: somebody else has deleted it.',
  untitled: 'No title yet',
  cancel: 'Go back',
  close: 'Close',
  confirm: 'Delete',
  confirmOthers: (count: number) =>
    count === 1 ? 'Delete the other one' : `Delete the other ${count}`,
  kept: (title: string) => `“${title}” can’t be deleted`,
  unpublishing: {
    title: 'Before it leaves the site',
    kept: (title: string) => `“${title}” can’t leave the site yet`,
  },
  keptInLanguage: (language: string) =>
    `${language} stays on the site for now. The other languages can go without it.`,
  more: (count: number) => `and ${count} more`,
  /** What becomes of it where visitors are. */
  seen: {
    public: 'Visitors stop seeing it at once.',
    some: 'Visitors stop seeing at once what of them is published.',
    draft: 'Visitors don’t see it: it is not published.',
  },
  /** Of types that visitors don’t see as such, by their short names. */
  seenOf: {
    'date-change':
      'What was changed about the date is undone at once, for visitors and in their calendars. Whoever had been told of it is written to again.',
    closure:
      'The place is open again on these days, at once. Whoever had been told that dates there are off is written to again.',
    'special-date': 'Visitors read of this date what they read of any other, at once.',
    redirect: 'Its old address leads nowhere any more, at once.',
    interest: 'Nobody can choose it in the forms any more, at once.',
  },
  /** The same of one language. */
  seenInLanguage: {
    public: 'Visitors stop seeing this language at once; the others stay.',
    draft: 'Visitors don’t see this language: it is not published. The others stay.',
  },
  effect: {
    kept: 'For 400 days you can bring it back, and so can administrators: under “Deleted content” in the menu.',
    gone: 'This is not kept: nobody can bring it back.',
  },
  effectOfTranslation: {
    kept: 'Begin it again, and “History” beside the form brings back what it said, for 400 days.',
    gone: 'It is not kept.',
  },
  deleted: (title: string) => `“${title}” is deleted.`,
  deletedMany: (count: number) => `Deleted: ${count}.`,
  deletedTranslation: (title: string, language: string) =>
    `“${title}” is deleted in this language: ${language}. The others stay.`,
  bringBack: 'Bring it back: Deleted content',
}
