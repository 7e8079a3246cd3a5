/** A database in which a backup is being unpacked, the one that it replaces, or one that is in use. */
export interface Tables {
  /** In which all tables lie. */
  schema: 'main' | 'public'
  /** @param statement with a `?` for each value */
  all: (statement: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  run: (statement: string, values?: unknown[]) => Promise<void>
  has: (table: string) => Promise<boolean>
}
