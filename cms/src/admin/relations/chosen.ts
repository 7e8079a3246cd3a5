/** What a field for other documents holds; only what is used here. */
export interface Chosen {
  /** What it is called in the form. */
  label: string
}

/**
 * Whether what somebody typed is the name of something that is chosen already; where one alone can be
 * chosen, the beginning of its name tells as much.
 */
export function isTypedOf(typed: string, chosen: readonly Chosen[], takesOne: boolean): boolean {
  const sought = typed.trim().toLowerCase()
  if (sought === '') return false
  const names = chosen.map(({ label }) => label.toLowerCase())
  return takesOne ? names.some((name) => name.startsWith(sought)) : names.includes(sought)
}
