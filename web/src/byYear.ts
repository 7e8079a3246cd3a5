/** What is of one year, in the order in which it was given. */
export interface OfYear<Item> {
  year: string
  items: Item[]
}

/** @param dayOf ISO 8601 date of each */
export function byYear<Item>(
  items: readonly Item[],
  dayOf: (item: Item) => string,
): OfYear<Item>[] {
  const yearOf = (item: Item) => dayOf(item).slice(0, 4)
  const years = [...new Set(items.map(yearOf))]
  return years.map((year) => ({ year, items: items.filter((item) => yearOf(item) === year) }))
}
