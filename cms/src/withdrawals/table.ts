import type { Core } from '@strapi/strapi'
import { isOnPostgres } from '../strapi/database'
import { withdrawalTable, withdrawalTableStatement } from '../withdrawalTable'

/** To be called by one replica at a time, before anything is noted. */
export async function ensureWithdrawals(strapi: Core.Strapi): Promise<void> {
  const schema = isOnPostgres(strapi) ? 'public' : 'main'
  await strapi.db.connection.raw(withdrawalTableStatement(schema))
}

/** Document ids of the people who withdrew their consent. */
export async function withdrawnPeople(strapi: Core.Strapi): Promise<string[]> {
  const rows: { document: string }[] = await strapi.db
    .connection(withdrawalTable)
    .select('document')
    .orderBy('document')
  return rows.map(({ document }) => document)
}

/** Writes it down in the transaction that takes them out; of somebody who withdrew before, nothing more. */
export async function noteWithdrawal(
  strapi: Core.Strapi,
  { document, day }: { document: string; day: string },
): Promise<void> {
  await strapi.db.transaction(({ trx }) =>
    trx(withdrawalTable).insert({ document, day }).onConflict('document').ignore(),
  )
}
