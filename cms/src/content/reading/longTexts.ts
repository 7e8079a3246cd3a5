import type { Locale } from '../../contract'
import { KeptValues } from '../../keptValues'
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
  readonly #kept = new WeakMap<Published, KeptValues<Row | null>>()

  constructor(read: (documentId: string, locale: Locale) => Promise<Row | null>) {
    this.#read = read
  }

  read(published: Published, documentId: string, locale: Locale): Promise<Row | null> {
    const whole = wholeOf(published)
    const rows = this.#kept.get(whole) ?? new KeptValues<Row | null>({ most: rowsKept })
    this.#kept.set(whole, rows)
    return rows.get(`${locale} ${documentId}`, () => this.#read(documentId, locale))
  }
}
