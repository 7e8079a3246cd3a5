/** What is said of what people read and discuss together. */
export const words = {
  /** Above the day on which it is discussed. */
  discussed: 'When we discuss it',
  readings: 'To read',
  questions: 'To discuss',
  /** Above all units of the course. */
  units: 'Units',
  unit: (part: number) => `Unit ${part}`,
  previous: 'Previous unit',
  next: 'Next unit',
}

export type StudyWords = typeof words
