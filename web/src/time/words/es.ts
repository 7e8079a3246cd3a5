import type { TimeWords } from './words'

export const words: TimeWords = {
  tag: 'es-US',
  dayAndMonth: (month, day) => `${day} de ${month}`,
  withYear: (date, year) => `${date} de ${year}`,
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  monthAndYear: (month, year) => `${month} de ${year}`,
  weekdayLetters: 3,
  clock: {
    hours: 12,
    halves: ['a.\u00a0m.', 'p.\u00a0m.'],
    noon: 'mediodía',
    midnight: 'medianoche',
  },
  allDay: 'todo el día',
}
