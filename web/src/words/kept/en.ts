/** What is said where a phone is offline, and of what it keeps. It travels as data, and by no script. */
export const words = {
  offline: {
    title: 'You are offline',
    lead: 'This device has no connection at the moment, or one that is too weak, and it has not kept this page.',
    forms: 'Forms and the search need a connection.',
    kept: 'What this device has kept',
    retry: 'Try again',
    /** In place of that nothing is planned. `{day}` is a day with its weekday and year. */
    over: {
      title: 'The dates that this device has kept here ended on {day}',
      hint: 'What comes next you see when you have a connection again.',
    },
  },
  /** On the buttons by which everything that a device keeps goes, and may come again. */
  forget: {
    forget: 'Delete what this device keeps',
    forgotten: 'It is deleted. This device keeps nothing of this site from now on.',
    keepAgain: 'Keep pages again',
  },
}

export type KeptWords = typeof words
