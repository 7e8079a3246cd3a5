/** What stands in the table of how much each task takes. */
export const words = {
  head: [
    'Task',
    'Editor, phone',
    'Editor, computer',
    'Contributor, phone',
    'Contributor, computer',
  ],
  signIn: 'Log in',
  tasks: {
    'change a page': 'Change a page’s text',
    'add a meeting': 'Add a meeting',
    'cancel a date': 'Cancel tomorrow’s meeting',
    'add a position': 'Add a position',
    translate: 'Translate a page',
    preview: 'Change a page and look at it',
    undo: 'Bring an earlier version back',
    schedule: 'Change a page, for later',
  },
}

export type GuideWords = typeof words
