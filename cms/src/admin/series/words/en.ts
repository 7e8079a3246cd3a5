/** How a series is chosen. */
export const en = {
  once: 'Only once',
  asBefore: 'As before',
  other: 'Something else …',
  dateFirst: 'Give the first date, and you can choose here how it repeats.',
  dayFirst: 'Give the day from which it holds, and you can choose here how it repeats.',
  onlyMonths: 'Only in some months …',
  months: 'Check the months in which it takes place. With none checked it is all year.',
  next: 'The next dates',
  none: 'It has no more dates.',
  notNamed:
    'The first date is none of these days: publishing will refuse it. Choose another first date, or other days.',
  failed: 'What this means can’t be told at the moment; what you chose is kept.',
}
