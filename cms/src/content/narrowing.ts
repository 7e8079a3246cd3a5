import type { Attendance } from '../contract'

/** By what a list of dates can be narrowed. */
export const attendances: readonly Attendance[] = ['in-person', 'online', 'hybrid']
export const accessNeeds = ['step-free', 'masks', 'sign-language', 'childcare'] as const
export type AccessNeed = (typeof accessNeeds)[number]
