/** What is said of places that are closed on some days. */
export const en = {
  title: 'Closed days',
  none: 'Nothing is planned: this place is open.',
  failed: 'This could not be loaded. Check your connection.',
  loading: 'Looking …',
  close: 'Close this place …',
  closeAny: 'Close a place',
  place: 'Place',
  choosePlace: 'Choose the place',
  cancelled: 'The dates there are cancelled.',
  elsewhere: (place: string) => `The dates there are at ${place}.`,
  change: 'Change this',

  firstDay: 'First closed day',
  lastDay: 'Last closed day',
  lastDayHint: 'The same as the first for a single day.',
  backwards: 'This is before the first closed day. Choose the same day or a later one.',
  tooLong: (longest: number) => `That is longer than ${longest} days. Choose an earlier day.`,
  what: 'What becomes of the dates there?',
  cancel: 'They are cancelled',
  move: 'They are at another place',
  newVenue: 'New place',
  chooseVenue: 'Choose the new place',
  venueMissing: 'Choose the place where people are to come instead.',
  noOther: 'There is no other place yet. Make one first, or cancel the dates.',
  hybrid:
    'What is also online is cancelled as well; one date can still take place: see “Next dates”.',

  concerned: (count: number) =>
    count === 1 ? 'This date is affected' : `These ${count} dates are affected`,
  noDates: 'No date is there on these days. One that is planned later will be affected, too.',
  chooseBoth: 'Choose the place and the days to see which dates are affected.',
  chooseDays: 'Choose the days to see which dates are affected.',
  all: (count: number) => `Show all ${count}`,
  staying: (count: number): string =>
    count === 1
      ? 'This one is held there all the same, since it was changed by itself:'
      : 'These are held there all the same, since they were changed by themselves:',
  people: (count: number) => {
    if (count === 0) return 'Nobody has said yet that they’ll come: no mail is sent.'
    return count === 1
      ? 'One person who wants to hear of them gets a mail.'
      : `${count} people who want to hear of them get a mail each.`
  },
  confirmCancel: (count: number) => {
    if (count === 0) return 'Say that it is closed'
    return count === 1 ? 'Cancel this date' : `Cancel these ${count} dates`
  },
  confirmMove: (count: number) => {
    if (count === 0) return 'Say that it is closed'
    return count === 1 ? 'Move this date there' : `Move these ${count} dates there`
  },
  saved: 'The closed days are saved.',
  refused: 'That did not work. Nothing was changed; try again.',

  takeBack: 'Undo this',
  takeBackTitle: (days: string) => `Open after all: ${days}`,
  takeBackEffect: (count: number) => {
    if (count === 0) return 'No date that is still to come is affected.'
    return count === 1
      ? 'This date takes place as planned again:'
      : `These ${count} dates take place as planned again:`
  },
  leave: 'Leave it as it is',
  takenBack: (days: string) => `${days}: the place is open.`,
  letTakePlace: 'Let it take place after all',
  holdThere: 'Hold it there all the same',
  takesPlace: (date: string) => `${date}: it takes place.`,
}
