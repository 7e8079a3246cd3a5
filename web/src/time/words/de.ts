import type { TimeWords } from './words'

export const words: TimeWords = {
  tag: 'de-DE',
  dayAndMonth: (month, day) => `${day}. ${month}`,
  withYear: (date, year) => `${date} ${year}`,
  withWeekday: (weekday, date) => `${weekday}, ${date}`,
  monthAndYear: (month, year) => `${month} ${year}`,
  weekdayLetters: 2,
  // What ends at midnight does not end at "0:00".
  clock: { hours: 24, halves: ['Uhr', 'Uhr'], noon: null, midnight: 'Mitternacht' },
  allDay: 'ganztägig',
}
