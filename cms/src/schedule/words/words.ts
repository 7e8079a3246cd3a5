/** What the schedule says to editors. */
export interface ScheduleWords {
  unreadable: string
  past: (when: string) => string
  reversed: (when: string) => string
  broken: string
  notTheirs: string
  kept: (when: string) => string
}
