import type { Locale } from '../../contract'
import type { Published } from './published'
import { wholeOf } from './shown'

/** How many rows are kept of each type: more than most branches have, and few megabytes. */
const rowsKept = 300

/**
 * Reads the long texts of documents, each once for as long as what is public stays as it is. Of many
 * the one that was read first goes first.
 */
export class LongTexts<Row> {
  readonly #read: (documentId: string, locale: Locale) => Promise<Row | null>
  readonly #kept = new WeakMap<Published, Map<string, Promise<Row | null>>>()

  constructor(read: (documentId: string, locale: Locale) => Promise<Row | null>) {
    this.#read = read
  }

  read(published: Published, documentId: string, locale: Locale): Promise<Row | null> {
    const whole = wholeOf(published)
    const rows = this.#kept.get(whole) ?? new Map<string, Promise<Row | null>>()
    this.#kept.set(whole, rows)
    const key = `${locale} ${documentId}`
    const kept = rows.get(key)
    if (kept) return kept
    const row = this.#read(documentId, locale)
    rows.set(key, row)
    // A failed read is not kept: the next request tries again.
    row.catch(() => rows.delete(key))
    const [first] = rows.keys()
    if (rows.size > rowsKept && first !== undefined) rows.delete(first)
    return row
  }
}
