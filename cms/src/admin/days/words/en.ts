import type { SpokenDays } from './words'

const spoken: SpokenDays = {
  named: { today: 0, tomorrow: 1, yesterday: -1 },
  around: ['on', 'the', 'of'],
  ordinals: ['st', 'nd', 'rd', 'th'],
  first: ['first'],
  months: {},
  weekdays: {},
}

/** How days are said, and what is said where one is not understood. */
export const en = {
  spoken,
  unreadable:
    'This can’t be read as a day. Write it like “December 8, 2026” or “12/8/2026”; a weekday, if you give one, has to be the right one.',
  /** Of a button that opens the browser's calendar. */
  calendar: 'Calendar',
}
