const key = 'branchline-first-steps-away'

/** Whether somebody has put the first steps away in this browser. */
export function isPutAway(userId: string): boolean {
  return kept().includes(userId)
}

export function putAway(userId: string): void {
  try {
    localStorage.setItem(key, JSON.stringify([...kept(), userId]))
  } catch {
    // The browser has no room: they are there again the next time.
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
