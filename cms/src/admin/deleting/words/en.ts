/** What is said before something is deleted, and after. */
export const en = {
  title: 'Delete',
  loading: 'Looking whether it can be deleted',
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
  more: (count: number) => `and ${count} more`,
  effect: {
    kept: 'Visitors stop seeing it at once. For 400 days you can bring it back, and so can administrators: under “Deleted content” in the menu.',
    gone: 'It is gone at once, also for visitors. This is not kept: nobody can bring it back.',
  },
  effectOfTranslation: {
    kept: 'Visitors stop seeing this language at once; the others stay. Begin it again, and “History” beside the form brings back what visitors saw of it, for 400 days.',
    gone: 'Visitors stop seeing this language at once; the others stay. It is not kept.',
  },
  deleted: (title: string) => `“${title}” is deleted.`,
  deletedMany: (count: number) => `Deleted: ${count}.`,
  deletedTranslation: (title: string, language: string) =>
    `“${title}” is deleted in this language: ${language}. The others stay.`,
  bringBack: 'Bring it back: Deleted content',
}
