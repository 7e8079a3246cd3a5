/** What the pictures of the guide are taken with. */
export const words = {
  /** How the browser of whoever edits says what it speaks. */
  tag: 'en-US',
  editor: { firstname: 'Edith', email: 'edith@example.org' },
  /** What stands on screen where something is pressed. */
  shown: {
    nextDates: 'Next dates',
    cancel: 'Cancel a date',
    note: 'Note for visitors',
    reason: 'The building is closed that evening. See you the week after.',
    title: 'Title',
    lead: 'Opening sentence',
    drawer: 'More',
    report: 'In plain words',
    preview: 'Open preview',
    history: 'History',
    look: /^Look at the version/,
    bringBack: 'Bring back as draft',
    schedule: 'Schedule',
    languages: 'Languages',
    save: 'Save',
    conflict: 'Somebody else changed this meanwhile',
    unsaved: 'Not saved',
    versions: 'Versions',
    newLetter: 'New letter',
    items: 'What is in it',
  },
  /** What somebody writes. */
  said: {
    title: 'Tenants of the east side',
    meeting: 'Tenants meet',
    first: 'We meet on the stairs every other Sunday.',
    second: 'We meet in the yard every Sunday at eleven.',
    third: 'We meet in the yard every Sunday at noon.',
    mine: 'We meet in the yard every Sunday. Bring a neighbour.',
  },
}

export type SheetWords = typeof words
