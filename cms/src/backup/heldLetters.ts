import type { Tables } from './tables'

/**
 * Has letters that a backup brought on their way, or planned, go no further by themselves: since it was
 * made they may have gone to everybody. Somebody at the desk decides whether they go on.
 *
 * @param tables of the backup, before anybody else sees them
 */
export async function holdLetters(tables: Tables): Promise<void> {
  // Older releases knew none.
  if (!(await tables.has('letters'))) return
  const letters = `${tables.schema}.letters`
  await tables.run(`update ${letters} set state = 'stopped' where state = 'sending'`)
  await tables.run(`update ${letters} set state = 'draft', send_at = null where state = 'planned'`)
  await tables.run(
    `delete from ${tables.schema}.outbox_mails where kind = 'letter' and state = 'waiting'`,
  )
}
