import Sqlite from 'better-sqlite3'
import { pick } from './content'
import { RowWriter, type RowIds } from './rows'

/** A page or position, by its language's site path. */
export interface BenchText {
  documentId: string
  /** Below the site's origin, without the language's prefix and a leading slash. */
  path: string
}

export interface FilledTexts {
  pages: BenchText[]
  positions: BenchText[]
}

/** One in so many is translated, and one in so many pages has the ones after it below it. */
const every = { translated: 3, parent: 10 }
const paragraphs = 6

/**
 * Writes so many pages and as many positions into the database of a cms that does not run, row by
 * row as Strapi stores what was saved and published in the admin.
 *
 * @param file the SQLite database, with the example content
 */
export function fillTexts(file: string, count: number): FilledTexts {
  const database = new Sqlite(file)
  try {
    const writer = new TextWriter(new RowWriter(database))
    return database.transaction(() => {
      const numbers = Array.from({ length: count }, (_, index) => index)
      return {
        pages: numbers.map((ordinal) => writer.writePage(ordinal)),
        positions: numbers.map((ordinal) => writer.writePosition(ordinal)),
      }
    })()
  } finally {
    database.close()
  }
}

interface RowOfText {
  documentId: string
  locale: 'en' | 'es'
  isPublished: boolean
}

class TextWriter {
  readonly #rows: RowWriter
  readonly #topics: RowIds[]
  /** Of the latest page that has pages below it, by its version. */
  readonly #parents = new Map<string, number>()

  constructor(rows: RowWriter) {
    this.#rows = rows
    this.#topics = rows.documentsOf('topics')
  }

  writePage(ordinal: number): BenchText {
    const number = ordinal + 1
    const documentId = idOf('page', number)
    const isParent = ordinal % every.parent === 0
    if (isParent) this.#parents.clear()
    for (const row of versions(documentId, ordinal)) {
      const id = this.#rows.insert('pages', {
        ...this.#rows.document(row),
        title: row.locale === 'en' ? `Campaign ${number}` : `Campaña ${number}`,
        slug: slugOf('page', number),
        lead: 'What we ask for, why it can be won, and what you can do this week.',
        description: `Campaign ${number} of the branch.`,
      })
      const text = this.#rows.insert('components_sections_rich_text', { text: longText(number) })
      this.#rows.component('pages_cmps', {
        entity: id,
        field: 'sections',
        type: 'sections.rich-text',
        id: text,
        order: 1,
      })
      const version = `${row.locale} ${row.isPublished}`
      if (isParent) this.#parents.set(version, id)
      else {
        const parent = this.#parents.get(version)
        this.#rows.link('pages_parent_lnk', { page_id: id, inv_page_id: parent })
      }
    }
    const above = ordinal - (ordinal % every.parent) + 1
    const slug = slugOf('page', number)
    return { documentId, path: isParent ? slug : `${slugOf('page', above)}/${slug}` }
  }

  writePosition(ordinal: number): BenchText {
    const number = ordinal + 1
    const documentId = idOf('position', number)
    const slug = slugOf('position', number)
    for (const row of versions(documentId, ordinal)) {
      const id = this.#rows.insert('positions', {
        ...this.#rows.document(row),
        title: row.locale === 'en' ? `Resolution ${number}` : `Resolución ${number}`,
        slug,
        summary: 'Adopted after a long discussion, to be looked at again in a year.',
        body: longText(number),
        order: 1000 + number,
        adopted_on: '2026-03-14',
      })
      const topic = pick(this.#topics, ordinal).get(row.locale)
      this.#rows.link('positions_topics_lnk', { position_id: id, topic_id: topic, topic_ord: 1 })
    }
    return { documentId, path: `positions/${slug}` }
  }
}

function versions(documentId: string, ordinal: number): RowOfText[] {
  const locales = ordinal % every.translated === 0 ? (['en', 'es'] as const) : (['en'] as const)
  return locales.flatMap((locale) =>
    [false, true].map((isPublished) => ({ documentId, locale, isPublished })),
  )
}

/** As long as Strapi's own, and the same in each run. */
const idOf = (kind: 'page' | 'position', number: number) =>
  `bench${kind}`.padEnd(14, 'x') + String(number).padStart(10, '0')

const slugOf = (kind: 'page' | 'position', number: number) => `bench-${kind}-${number}`

/** Blocks, as the admin's editor saves them. */
function longText(number: number): string {
  const paragraph = (index: number) => ({
    type: 'paragraph',
    children: [
      {
        type: 'text',
        text: `Point ${index + 1} of text ${number}. ${'Whoever works here should have a say in what is done here. '.repeat(5)}`,
      },
    ],
  })
  return JSON.stringify(Array.from({ length: paragraphs }, (_, index) => paragraph(index)))
}
