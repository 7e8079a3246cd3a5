import type { Core } from '@strapi/strapi'
import type { Account } from '../strapi/accounts'
import { countApart, noteApart } from './noting'
import { nameOf, nobody, whoIs } from './who'

/** So many failed log-ins for one account within an hour are grave. */
const many = 10

export async function noteLogIn(strapi: Core.Strapi, account: Account): Promise<void> {
  const { id: about } = account
  await noteApart(strapi, { kind: 'log-in', facts: {}, who: whoIs(strapi, account), about })
}

/**
 * Counts what failed together, by account and hour, and all addresses that nobody has as one: a flood
 * of them is a line, and no address that somebody typed is kept. It takes the same time for either.
 *
 * @param account whose address was typed; null: it is nobody's
 */
export async function countFailedLogIn(
  strapi: Core.Strapi,
  account: Account | null,
): Promise<void> {
  const who = nobody(strapi)
  if (account === null) {
    await countApart(strapi, { kind: 'log-in-unknown', facts: {}, who }, { by: '', times: 1 })
    return
  }
  await countApart(
    strapi,
    { kind: 'log-in-failed', facts: { name: nameOf(account) }, who, about: account.id },
    { by: String(account.id), times: 1, grave: { from: many, as: 'many-failures' } },
  )
}
