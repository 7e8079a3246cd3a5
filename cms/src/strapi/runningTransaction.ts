import type { Core } from '@strapi/strapi'

interface Transactable<Rows> {
  transacting(
    transaction: ReturnType<Awaited<ReturnType<Core.Strapi['db']['transaction']>>['get']>,
  ): PromiseLike<Rows>
}

/**
 * Asks the database past its query builder, within the transaction that is running, if there is one:
 * SQLite has no second connection while it runs.
 */
export async function inRunningTransaction<Rows>(
  strapi: Core.Strapi,
  question: PromiseLike<Rows> & Transactable<Rows>,
): Promise<Rows> {
  if (!strapi.db.inTransaction()) return question
  const running = await strapi.db.transaction()
  return question.transacting(running.get())
}
