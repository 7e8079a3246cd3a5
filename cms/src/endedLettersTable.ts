/** Where it is written down whose letters have ended: the code of a sign-up and a day, and no address. */

export const endedLettersTable = 'ended_letters'

/**
 * Makes the table where it is not there. It is no type of content: no route of Strapi's, no token and
 * no transfer of data knows of it.
 *
 * @param schema in which all tables lie: `main` of SQLite, `public` of PostgreSQL
 */
export function endedLettersStatement(schema: 'main' | 'public'): string {
  return `create table if not exists ${schema}.${endedLettersTable} (
    entry varchar(40) primary key,
    day varchar(10) not null
  )`
}
