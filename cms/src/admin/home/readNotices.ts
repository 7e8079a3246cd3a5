import type { ToldNotice } from '../../notices/contract'
import { keepNames, keptNames } from './keptNames'

const key = 'branchline-read-notices'

const nameOf = ({ kind, facts }: ToldNotice) => JSON.stringify([kind, facts])

/** Whether somebody has read a notice in this browser; one with other facts is another. */
export function isRead(notice: ToldNotice): boolean {
  return keptNames(key).includes(nameOf(notice))
}

/** @param told all that there are now: what is no more is forgotten, and told anew when it comes back */
export function keepRead(notice: ToldNotice, told: readonly ToldNotice[]): void {
  const names: unknown[] = told.map(nameOf)
  const read = keptNames(key).filter((name) => names.includes(name))
  keepNames(key, [...read, nameOf(notice)])
}
