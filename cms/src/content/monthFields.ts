/** As a rule names them, from January on. */
export const monthFields = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

export type MonthName = (typeof monthFields)[number]
