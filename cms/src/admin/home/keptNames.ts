/** The names that this browser keeps under a key; none where it keeps nothing that can be read. */
export function keptNames(key: string): unknown[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(found) ? found : []
  } catch {
    return []
  }
}

/** A browser that has no room keeps what it had before: what was put away is there the next time. */
export function keepNames(key: string, names: readonly unknown[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(names))
  } catch {
    return
  }
}
