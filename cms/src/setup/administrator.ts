import type { Core } from '@strapi/strapi'
import type { Settings } from '../settings'
import { createAdministrator, hasAccounts } from '../strapi/accounts'

/** The cms must not go on; the message is for the person who starts it. */
export class StartRefused extends Error {
  override name = 'StartRefused'
}

/**
 * Makes the first administrator from ADMIN_EMAIL and ADMIN_PASSWORD while there is none.
 *
 * @throws StartRefused when others can reach the cms and nobody has claimed it: whoever came first
 * could register as its administrator.
 */
export async function ensureAdministrator(strapi: Core.Strapi): Promise<void> {
  const settings = strapi.config.get<Settings>('settings')
  if (await hasAccounts(strapi)) return

  const { email, password } = settings.admin
  if (email === null || password === null) {
    if (settings.isLoopback) return
    throw new StartRefused(
      `HOST is ${settings.host}, so others can reach the admin, and nobody has claimed it yet: set ` +
        'ADMIN_EMAIL and ADMIN_PASSWORD to make the first administrator, or start on 127.0.0.1 and ' +
        'register there',
    )
  }
  checkPassword(password)
  await createAdministrator(strapi, { firstname: 'Administrator', email, password })
  strapi.log.info(`The first administrator is ${email}`)
}

/** The rule that Strapi's own registration form has. */
function checkPassword(password: string): void {
  const isGood =
    password.length >= 8 &&
    Buffer.byteLength(password) <= 72 &&
    /[a-z]/.test(password) &&
    /[A-Z]/.test(password) &&
    /\d/.test(password)
  if (isGood) return
  throw new StartRefused(
    'ADMIN_PASSWORD is too weak: give 8 to 72 characters with a lower case letter, an upper case ' +
      'letter and a digit',
  )
}
