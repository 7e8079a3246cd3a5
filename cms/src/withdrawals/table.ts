import type { Core } from '@strapi/strapi'
import { withdrawals } from '../carriedTables'

/** Document ids of the people who withdrew their consent. */
export async function withdrawnPeople(strapi: Core.Strapi): Promise<string[]> {
  const rows: { document: string }[] = await strapi.db
    .connection(withdrawals.name)
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
    trx(withdrawals.name).insert({ document, day }).onConflict('document').ignore(),
  )
}
