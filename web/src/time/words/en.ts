import type { TimeWords } from './words'

export const words: TimeWords = {
  tag: 'en-US',
  dayAndMonth: (month, day) => `${month} ${day}`,
  withYear: (date, year) => `${date}, ${year}`,
  withWeekday: (weekday, date) => `${weekday}, ${date}`,
  monthAndYear: (month, year) => `${month} ${year}`,
  weekdayLetters: 3,
  clock: { hours: 12, halves: ['am', 'pm'], noon: 'noon', midnight: 'midnight' },
  allDay: 'all day',
}
