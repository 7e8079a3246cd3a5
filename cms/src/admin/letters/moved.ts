/** The same things, one of which stands somewhere else. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const taken = items.slice(from, from + 1)
  const rest = items.toSpliced(from, 1)
  return rest.toSpliced(to, 0, ...taken)
}
