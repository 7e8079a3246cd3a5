import type { ToldNotice } from '../../notices/contract'

const key = 'branchline-read-notices'

const nameOf = ({ kind, facts }: ToldNotice) => JSON.stringify([kind, facts])

/** Whether somebody has read a notice in this browser; one with other facts is another. */
export function isRead(notice: ToldNotice): boolean {
  return kept().includes(nameOf(notice))
}

/** @param told all that there are now: what is no more is forgotten, and told anew when it comes back */
export function keepRead(notice: ToldNotice, told: readonly ToldNotice[]): void {
  const names: unknown[] = told.map(nameOf)
  const read = [...kept().filter((name) => names.includes(name)), nameOf(notice)]
  try {
    localStorage.setItem(key, JSON.stringify(read))
  } catch {
    // The browser has no room: it is shown whole the next time.
  }
}

function kept(): unknown[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(found) ? found : []
  } catch {
    return []
  }
}
