/** How people say a day, in small letters and without accents. */
export interface SpokenDays {
  /** What is a day by itself, in days from today. */
  named: Readonly<Record<string, number>>
  /** What stands around a day and says nothing of it, the endings of ordinals among it. */
  around: readonly string[]
}
