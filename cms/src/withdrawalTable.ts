/** Where it is written down for good who withdrew the consent to be shown: an id and a day, and no name. */

export const withdrawalTable = 'consent_withdrawals'

/**
 * Makes the table where it is not there. It is no type of content: no route of Strapi's, no token and
 * no transfer of data knows of it.
 *
 * @param schema in which all tables lie: `main` of SQLite, `public` of PostgreSQL
 */
export function withdrawalTableStatement(schema: 'main' | 'public'): string {
  return `create table if not exists ${schema}.${withdrawalTable} (
    document varchar(40) primary key,
    day varchar(10) not null
  )`
}
