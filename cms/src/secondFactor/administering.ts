import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { endAllSessions } from '../accounts/sessions'
import { tellOfFactor } from '../accounts/telling'
import { noteFactor } from '../securityLog/secondFactors'
import { nameOf } from '../securityLog/who'
import { accountsWithRoles, isAdministrator } from '../strapi/accounts'
import { abilityOf } from '../strapi/permissions'
import type { AccountFactor } from './contract'
import { allFactors, factorOf, turnOff } from './factors'
import { failed } from './refusing'
import { mustHaveFactor } from './required'

/** Everybody who can log in, by name. @param asker whose own account it is */
export async function accountFactors(strapi: Core.Strapi, asker: number): Promise<AccountFactor[]> {
  const factors = new Map(
    (await allFactors(strapi)).map((factor) => [factor.accountId, factor.since]),
  )
  const told: AccountFactor[] = []
  for (const account of await accountsWithRoles(strapi, { isActive: true })) {
    const { id, email } = account
    const since = factors.get(id)
    told.push({
      ...{ id, email, name: nameOf(account), isOwn: id === asker },
      isOn: since !== undefined,
      since: since === undefined ? null : new Date(since).toISOString(),
      isRequired: mustHaveFactor(strapi, account, await abilityOf(strapi, account)),
    })
  }
  return told.sort((a, b) => a.name.localeCompare(b.name))
}

/** Takes away the factor of somebody who has lost it, and logs them out everywhere. */
export async function resetFactor(
  strapi: Core.Strapi,
  { id, by }: { id: number; by: number },
): Promise<void> {
  if (id === by) throw failed(strapi, ({ ownReset }) => ownReset)
  const [account] = await accountsWithRoles(strapi, { id })
  if (!account || !(await factorOf(strapi, id))) throw new errors.NotFoundError()
  await turnOff(strapi, id)
  await endAllSessions(strapi, id, null)
  const grave = isAdministrator(account) ? 'administrators-factor' : null
  await noteFactor(strapi, 'second-factor-reset', account, {}, grave)
  tellOfFactor(strapi, account, 'reset')
}
