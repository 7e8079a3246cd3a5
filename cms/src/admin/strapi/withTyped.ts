import { isRecord } from '../../records'
import { rowKey } from './formValues'

interface Versions {
  /** What was there when somebody went on typing. */
  base: unknown
  /** What stands in the form by now. */
  typed: unknown
  /** What the form is to be filled with. */
  given: unknown
}

/** What a form is to be filled with, but with what somebody typed since. */
export function withTyped({ base, typed, given }: Versions): unknown {
  if (isSame(base, typed)) return given
  if (Array.isArray(base) && Array.isArray(typed) && Array.isArray(given)) {
    return rowsWithTyped(base, typed, given)
  }
  if (!isRecord(base) || !isRecord(typed) || !isRecord(given)) return typed
  // Another picture was chosen: it has nothing of the one before.
  if (typed['id'] !== base['id']) return typed
  const names = [...new Set([...Object.keys(typed), ...Object.keys(given)])]
  return Object.fromEntries(
    names
      .filter((name) => name in typed || !(name in base))
      .map((name) => [
        name,
        withTyped({ base: base[name], typed: typed[name], given: given[name] }),
      ]),
  )
}

/** Rows are known by their keys, which are others in what is given: there the place says which is which. */
function rowsWithTyped(base: unknown[], typed: unknown[], given: unknown[]): unknown[] {
  if (![base, typed, given].every((rows) => rows.every((row) => keyOf(row) !== null))) return typed
  const before = base.map(keyOf)
  // What was chosen to be put in is no longer to be put in once it is.
  if (given.length === 0) return typed.filter((row) => !before.includes(keyOf(row)))
  if (given.length !== base.length) return typed
  return typed.map((row) => {
    const place = before.indexOf(keyOf(row))
    if (place < 0) return row
    const merged = withTyped({ base: base[place], typed: row, given: given[place] })
    return isRecord(merged) ? { ...merged, [rowKey]: keyOf(row) } : merged
  })
}

function keyOf(row: unknown): string | null {
  const key = isRecord(row) ? row[rowKey] : null
  return typeof key === 'string' ? key : null
}

/** A form holds only what can be sent. */
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
