import type { Core } from '@strapi/strapi'
import type { Settings } from '../settings'
import {
  accountsOf,
  activeAdministrators,
  createAdministrator,
  hasAccounts,
} from '../strapi/accounts'

/** The cms must not go on; the message is for the person who starts it. */
export class StartRefused extends Error {
  override name = 'StartRefused'
}

/**
 * Makes the first administrator from ADMIN_EMAIL and ADMIN_PASSWORD while there is none; another where
 * none of them can log in any more, of an address that no account has: what is closed stays closed.
 *
 * @throws StartRefused when others can reach the cms and nobody has claimed it: whoever came first
 * could register as its administrator. Also for a password that nobody should have.
 *
 * @param reasonAgainst what is said against a password, null if nothing
 */
export async function ensureAdministrator(
  strapi: Core.Strapi,
  reasonAgainst: (password: string, email: string) => Promise<string | null>,
): Promise<void> {
  const settings = strapi.config.get<Settings>('settings')
  if ((await activeAdministrators(strapi)).length > 0) return

  const { email, password } = settings.admin
  // Nobody can register while there are accounts: the site goes on without an administrator.
  if (await hasAccounts(strapi)) {
    const isFree =
      email !== null && (await accountsOf(strapi).findOne({ where: { email } })) === null
    if (!isFree || password === null) {
      strapi.log.warn(
        'No administrator can log in any more. To make another set ADMIN_EMAIL, to an address that no ' +
          'account has, and ADMIN_PASSWORD, and start again',
      )
      return
    }
  }
  if (email === null || password === null) {
    if (settings.isLoopback) return
    throw new StartRefused(
      `HOST is ${settings.host}, so others can reach the admin, and nobody has claimed it yet: set ` +
        'ADMIN_EMAIL and ADMIN_PASSWORD to make the first administrator, or start on 127.0.0.1 and ' +
        'register there',
    )
  }
  const reason = await reasonAgainst(password, email)
  if (reason !== null) throw new StartRefused(`ADMIN_PASSWORD can’t be used. ${reason}`)
  await createAdministrator(strapi, { firstname: 'Administrator', email, password })
  strapi.log.info(`${email} is the administrator now`)
}

/**
 * Earlier releases stored ADMIN_EMAIL as it was written, and nobody could log in by an address with
 * capital letters, or get a new password.
 */
export async function mendAddresses(strapi: Core.Strapi): Promise<void> {
  const accounts = await accountsOf(strapi).findMany({ where: {} })
  const taken = new Set(accounts.map(({ email }) => email))
  for (const { id, email: stored } of accounts) {
    const email = stored.toLowerCase()
    if (taken.has(email)) continue
    await accountsOf(strapi).updateMany({ where: { id }, data: { email } })
    taken.add(email)
    strapi.log.info(`The address of an account is written in small letters now: ${email}`)
  }
}
