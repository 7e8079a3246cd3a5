import { diffArrays } from 'diff'

/** A stretch of two sequences: what both have, or what the first has where the second has else. */
export interface Stretch<Item> {
  same: Item[]
  removed: Item[]
  added: Item[]
}

/** Beyond so many, all that follows where two sequences begin to differ counts as exchanged. */
const mostEdits = 4_000

/**
 * How one sequence becomes another by the fewest removed and added items. Each stretch has either
 * `same` or at least one of the others.
 *
 * @param keyOf equal for items that count as the same
 */
export function stretches<Item>(
  from: readonly Item[],
  to: readonly Item[],
  keyOf: (item: Item) => string = String,
): Stretch<Item>[] {
  const isSame = (one: Item, other: Item) => keyOf(one) === keyOf(other)
  const changes =
    diffArrays([...from], [...to], { comparator: isSame, maxEditLength: mostEdits }) ??
    exchange(from, to, isSame)
  const found: Stretch<Item>[] = []
  for (const { removed, added, value } of changes) {
    const last = found.at(-1)
    if (!removed && !added) found.push({ same: value, removed: [], added: [] })
    else if (last && last.same.length === 0) last[removed ? 'removed' : 'added'].push(...value)
    else found.push({ same: [], removed: removed ? value : [], added: added ? value : [] })
  }
  return found
}

function exchange<Item>(
  from: readonly Item[],
  to: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
) {
  const isOther = (item: Item, index: number) => {
    const other = to[index]
    return other === undefined || !isSame(item, other)
  }
  const different = from.findIndex(isOther)
  const start = different === -1 ? from.length : different
  return [
    { removed: false, added: false, value: to.slice(0, start) },
    { removed: true, added: false, value: from.slice(start) },
    { removed: false, added: true, value: to.slice(start) },
  ].filter(({ value }) => value.length > 0)
}
