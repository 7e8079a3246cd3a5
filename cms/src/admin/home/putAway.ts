import { keepNames, keptNames } from './keptNames'

const key = 'branchline-first-steps-away'

/** Whether somebody has put the first steps away in this browser. */
export function isPutAway(userId: string): boolean {
  return keptNames(key).includes(userId)
}

export function putAway(userId: string): void {
  keepNames(key, [...keptNames(key), userId])
}
