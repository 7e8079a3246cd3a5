/** Where second factors stand, for the cms and for the commands beside it. */

export const secondFactorTable = 'second_factors'

/**
 * Makes the table where it is not there. Like the security log it is no type of content: no route of
 * Strapi's, no token and no transfer of data knows of it. A row is there while an account has a second
 * factor (`sealed`), or may set one up (`proof`).
 *
 * @param schema in which all tables lie: `main` of SQLite, `public` of PostgreSQL
 */
export function secondFactorTableStatement(schema: 'main' | 'public'): string {
  return `create table if not exists ${schema}.${secondFactorTable} (
    account_id integer primary key,
    sealed text,
    since bigint,
    last_step bigint not null,
    remembers varchar(40) not null,
    proof varchar(80),
    proof_at bigint
  )`
}
