import type { Attendance } from 'cms/contract'

// What can stand in the query of an address. Service workers read it, too, so it knows of no page.

/** What a visitor may need at a meeting, as the filter of the meetings page knows it. */
export const accessNeeds = ['step-free', 'masks', 'sign-language', 'childcare'] as const
export type AccessNeed = (typeof accessNeeds)[number]

export const attendances = ['in-person', 'online', 'hybrid'] as const satisfies Attendance[]

/** How many results stand on a page of a search. */
export const resultsAtOnce = 10

/** Whether a page of results begins after so many. */
export function isPlace(after: string): boolean {
  return /^[1-9]\d{1,2}$/.test(after) && Number(after) % resultsAtOnce === 0
}
