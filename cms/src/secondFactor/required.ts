import type { Core } from '@strapi/strapi'
import { entryActions } from '../labels/permissions'
import type { Settings } from '../settings'
import { isAdministrator, type AccountWithRoles } from '../strapi/accounts'
import type { Ability } from '../strapi/permissions'

/** Whether people come to the desk from other machines than its own. */
export function isReachedFromElsewhere({ isLoopback, adminUrl }: Settings): boolean {
  return !isLoopback || !/^(127(\.\d+){3}|\[::1\]|localhost)$/.test(new URL(adminUrl).hostname)
}

/** Whether an account must have a second factor: it runs the site, or reads what people wrote to the branch. */
export function mustHaveFactor(
  strapi: Core.Strapi,
  account: Pick<AccountWithRoles, 'roles'>,
  ability: Ability,
): boolean {
  if (!isReachedFromElsewhere(strapi.config.get<Settings>('settings'))) return false
  return isAdministrator(account) || ability.can(entryActions.read)
}
