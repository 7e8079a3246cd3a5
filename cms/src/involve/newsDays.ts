/** How far ahead a change is news to whoever waits for all dates of a meeting, in days. */
export const newsDays = 366

/** How far ahead whoever comes to all dates of a meeting is counted at each, in days. */
export const seatedDays = 60
