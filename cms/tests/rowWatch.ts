import type { Core } from '@strapi/strapi'

/** A row that something made, changed or took away. */
export interface RowChange {
  table: string
  act: 'insert' | 'update' | 'delete'
  row: number
  /** Of which document, or under which key, where the table has that. */
  of: string | null
  /** It has drafts, and visitors see it or did. */
  isPublished: boolean
  /** What only the system notes is another now: ids, author, language. */
  isTakenOver: boolean
}

/** What only the system notes of a row that is there. */
const noted = ['id', 'document_id', 'created_by_id', 'created_at', 'locale'] as const

/** The one connection, as better-sqlite3 has it: knex takes longer over a statement than SQLite does. */
interface Connection {
  prepare: (sql: string) => { reader: boolean; all: () => unknown[]; run: () => unknown }
}

interface Client {
  acquireConnection: () => Promise<Connection>
  releaseConnection: (connection: Connection) => Promise<void>
}

interface Table {
  name: string
  columns: Set<string>
  hasDrafts: boolean
}

/**
 * Sees every row that is written on the one connection of SQLite, in whatever way: by triggers of that
 * connection, which are no part of the database.
 */
export class RowWatch {
  readonly #strapi: Core.Strapi

  private constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  static async begin(strapi: Core.Strapi): Promise<RowWatch> {
    const watch = new RowWatch(strapi)
    await watch.#run(
      'create temp table watched (name text, act text, row integer, said text, public integer, taken integer)',
    )
    for (const table of await watch.#tables()) {
      for (const act of ['insert', 'update', 'delete'] as const) {
        await watch.#run(triggerOn(table, act))
      }
    }
    return watch
  }

  /** What was changed since it was asked last. */
  async take(): Promise<RowChange[]> {
    const rows = (await this.#run('select * from watched')) as Record<string, unknown>[]
    if (rows.length > 0) await this.#run('delete from watched')
    return rows.map(({ name, act, row, said, public: isPublic, taken }) => ({
      table: String(name),
      act: act as RowChange['act'],
      row: Number(row),
      of: typeof said === 'string' ? said : null,
      isPublished: isPublic === 1,
      isTakenOver: taken === 1,
    }))
  }

  async #tables(): Promise<Table[]> {
    const tables = (await this.#run(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
    )) as { name: string }[]
    const types = Object.values(this.#strapi.contentTypes)
    return Promise.all(
      tables.map(async ({ name }) => {
        const columns = (await this.#run(`pragma table_info("${name}")`)) as { name: string }[]
        const type = types.find(({ collectionName }) => collectionName === name)
        return {
          name,
          columns: new Set(columns.map((column) => column.name)),
          hasDrafts: type?.options?.draftAndPublish === true,
        }
      }),
    )
  }

  /** Once whatever is under way there has come to its end. */
  async #run(statement: string): Promise<unknown> {
    const client: Client = this.#strapi.db.connection.client
    const connection = await client.acquireConnection()
    try {
      const read = connection.prepare(statement)
      return read.reader ? read.all() : read.run()
    } finally {
      await client.releaseConnection(connection)
    }
  }
}

function triggerOn({ name, columns, hasDrafts }: Table, act: RowChange['act']): string {
  const row = act === 'delete' ? 'old' : 'new'
  const has = (column: string) => columns.has(column)
  const named = ['document_id', 'key'].find(has)
  const said = named === undefined ? 'null' : `${row}."${named}"`
  const sides = act === 'update' ? ['old', 'new'] : [row]
  const isPublic = hasDrafts
    ? sides.map((side) => `${side}.published_at is not null`).join(' or ')
    : '0'
  const taken = noted.filter(has).map((column) => `old.${column} is not new.${column}`)
  const isTaken = act === 'update' && taken.length > 0 ? taken.join(' or ') : '0'
  return `create temp trigger "watch_${act}_${name}" after ${act} on main."${name}" begin
    insert into watched values ('${name}', '${act}', ${row}.rowid, ${said}, ${isPublic}, ${isTaken});
  end`
}
