import type { Reading } from '../../contract'

interface ReadingRow {
  title?: string | null
  author?: string | null
  url?: string | null
}

/** What is to be read before. */
export function toReadings(rows: readonly ReadingRow[] | null | undefined): Reading[] {
  return (rows ?? []).map(({ title, author, url }) => ({
    title: title ?? '',
    author: author || null,
    url: url || null,
  }))
}
