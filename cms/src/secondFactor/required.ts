import type { Core } from '@strapi/strapi'
import { entryActions } from '../labels/permissions'
import type { Settings } from '../settings'
import { isAdministrator, type AccountWithRoles } from '../strapi/accounts'
import type { Ability } from '../strapi/permissions'

/** Whether people come to the desk from other machines than its own. */
export function isReachedFromElsewhere({
  isLoopback,
  adminUrl,
  trustedProxies,
}: Settings): boolean {
  if (trustedProxies > 0) return true
  return !isLoopback || !/^(127(\.\d+){3}|\[::1\]|localhost)$/.test(new URL(adminUrl).hostname)
}

/** Whoever may do one of these can make an administrator, of themselves or of somebody else. */
const likeAdministrators = [
  'admin::users.create',
  'admin::users.update',
  'admin::roles.create',
  'admin::roles.update',
  'admin::api-tokens.create',
  'admin::api-tokens.regenerate',
  'admin::transfer.tokens.create',
  'admin::transfer.tokens.regenerate',
]

/** Whether an account must have a second factor: it runs the site, or reads what people wrote to the branch. */
export function mustHaveFactor(
  strapi: Core.Strapi,
  account: Pick<AccountWithRoles, 'roles'>,
  ability: Ability,
): boolean {
  if (!isReachedFromElsewhere(strapi.config.get<Settings>('settings'))) return false
  const rights = [entryActions.read, ...likeAdministrators]
  return isAdministrator(account) || rights.some((right) => ability.can(right))
}
