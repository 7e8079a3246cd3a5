import type Sqlite from 'better-sqlite3'

export type Value = string | number | null

/** A venue or topic of the example: its row ids by language. */
export type RowIds = Map<string, number>

/** Which row of a document: each language has a draft and a published one. */
export interface Version {
  documentId: string
  locale: string | null
  isPublished: boolean
}

/**
 * Writes rows into the database of a cms that does not run, as Strapi stores what was saved and
 * published in the admin.
 */
export class RowWriter {
  readonly #database: Sqlite.Database
  readonly #statements = new Map<string, Sqlite.Statement<Value[]>>()
  readonly #now = Date.now()
  #rows = 0

  constructor(database: Sqlite.Database) {
    this.#database = database
  }

  documentsOf(table: 'venues' | 'topics'): RowIds[] {
    const documents = new Map<string, RowIds>()
    const rows = this.#database
      .prepare<[], { id: number; document_id: string; locale: string }>(
        `select id, document_id, locale from ${table} order by id`,
      )
      .all()
    for (const { id, document_id, locale } of rows) {
      documents.set(document_id, (documents.get(document_id) ?? new Map()).set(locale, id))
    }
    return [...documents.values()]
  }

  /** What a component is to the entity that has it. */
  component(
    table: string,
    row: { entity: number; field: string; type: string; id: number; order?: number },
  ): void {
    this.insert(table, {
      entity_id: row.entity,
      cmp_id: row.id,
      component_type: row.type,
      field: row.field,
      order: row.order ?? null,
    })
  }

  /** A relation; one to a row that does not exist in this language is none. */
  link(table: string, { ...columns }: Record<string, number | undefined>): void {
    const values: Record<string, Value> = {}
    for (const [column, value] of Object.entries(columns)) {
      if (value === undefined) return
      values[column] = value
    }
    this.insert(table, values)
  }

  /** The columns that every document has. */
  document({ documentId, locale, isPublished }: Version) {
    // In the order in which they were made.
    this.#rows += 1
    const made = this.#now - 1_000_000 + this.#rows
    return {
      document_id: documentId,
      created_at: made,
      updated_at: made,
      published_at: isPublished ? made : null,
      locale,
    }
  }

  insert(table: string, row: Record<string, Value>): number {
    const columns = Object.keys(row)
    const sql = `insert into ${table} (${columns.map((name) => `"${name}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`
    let statement = this.#statements.get(sql)
    if (!statement) {
      statement = this.#database.prepare<Value[]>(sql)
      this.#statements.set(sql, statement)
    }
    return Number(statement.run(...Object.values(row)).lastInsertRowid)
  }
}
