/**
 * Where it is written down for good what a backup from before must not undo: an id and a day, no name
 * and no address. They are no types of content: no route of Strapi's, no token and no transfer of data
 * knows of them.
 */

export interface CarriedTable {
  name: string
  /** Column of the id, beside `day`. */
  key: string
}

/** Who withdrew the consent to be shown: the document id of a person, and a local date. */
export const withdrawals: CarriedTable = { name: 'consent_withdrawals', key: 'document' }

/** Whose letters have ended: the code of the sign-up by which they got them, and a date of UTC. */
export const endedLetters: CarriedTable = { name: 'ended_letters', key: 'entry' }

export const carriedTables = [withdrawals, endedLetters]

/**
 * Makes the table where it is not there.
 *
 * @param schema in which all tables lie: `main` of SQLite, `public` of PostgreSQL
 */
export function carriedTableStatement(
  { name, key }: CarriedTable,
  schema: 'main' | 'public',
): string {
  return `create table if not exists ${schema}.${name} (
    ${key} varchar(40) primary key,
    day varchar(10) not null
  )`
}
