/** Where the security log stands, for the cms and for the commands beside it. */

export const securityTable = 'security_log'

/**
 * Makes the table where it is not there. It is no type of content: no route of Strapi's, no token and
 * no transfer of data knows of it.
 *
 * @param schema in which all tables lie: `main` of SQLite, `public` of PostgreSQL
 */
export function securityTableStatements(schema: 'main' | 'public'): string[] {
  const table = `${schema}.${securityTable}`
  const id = schema === 'main' ? 'integer primary key autoincrement' : 'serial primary key'
  // SQLite has the schema with the name of the index, PostgreSQL with the table.
  const [onTable, inSchema] = schema === 'main' ? [securityTable, 'main.'] : [table, '']
  return [
    `create table if not exists ${table} (
      id ${id},
      at bigint not null,
      kind varchar(40) not null,
      grave varchar(40),
      grave_at bigint,
      who varchar(20) not null,
      who_id varchar(40),
      who_name varchar(255),
      browser varchar(60),
      system varchar(60),
      about varchar(40),
      count integer not null,
      together varchar(160) unique,
      facts text not null
    )`,
    `create index if not exists ${inSchema}security_log_kind on ${onTable} (kind, id)`,
    `create index if not exists ${inSchema}security_log_at on ${onTable} (at)`,
    `create index if not exists ${inSchema}security_log_grave on ${onTable} (grave_at)`,
  ]
}

/** What a command beside the cms can do to the tables of its database. */
interface Tables {
  schema: 'main' | 'public'
  run: (statement: string, values?: unknown[]) => Promise<void>
}

interface NotedByCommand {
  kind: string
  grave: string | null
  facts: object
  /** The account that it happened to. */
  about?: number
  /** Milliseconds since the epoch. */
  at: number
}

/** Notes what a command did that knows no Strapi. */
export async function noteByCommand(
  { schema, run }: Tables,
  { kind, grave, facts, about, at }: NotedByCommand,
): Promise<void> {
  for (const statement of securityTableStatements(schema)) await run(statement)
  await run(
    `insert into ${schema}.${securityTable} (at, kind, grave, grave_at, who, about, count, facts) values (?, ?, ?, ?, 'command', ?, 1, ?)`,
    [
      ...[at, kind, grave, grave === null ? null : at],
      ...[about === undefined ? null : String(about), JSON.stringify(facts)],
    ],
  )
}
