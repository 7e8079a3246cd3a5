import type { Core } from '@strapi/strapi'
import { accountsOf } from '../strapi/accounts'
import { isIssue } from './links'

/**
 * Takes away what former releases left in the database: the registration token of an account that is
 * active, which would let whoever read it take the account over, and tokens that are kept as they are.
 */
export async function takeAwayLeftTokens(strapi: Core.Strapi): Promise<void> {
  const accounts = accountsOf(strapi)
  const holding = await accounts.findMany({
    where: {
      $or: [{ registrationToken: { $notNull: true } }, { resetPasswordToken: { $notNull: true } }],
    },
  })
  const active = holding.filter(
    ({ isActive, registrationToken }) => isActive === true && registrationToken !== null,
  )
  const invited = holding.filter(
    ({ isActive, registrationToken: token }) =>
      isActive !== true && token !== null && !isIssue(token),
  )
  const resetting = holding.filter(
    ({ resetPasswordToken: token }) => token !== null && !isIssue(token),
  )
  const ids = (some: { id: number }[]) => ({ id: { $in: some.map(({ id }) => id) } })
  if (active.length + invited.length > 0) {
    await accounts.updateMany({
      where: ids([...active, ...invited]),
      data: { registrationToken: null },
    })
  }
  if (resetting.length > 0) {
    await accounts.updateMany({ where: ids(resetting), data: { resetPasswordToken: null } })
  }
  if (active.length > 0) {
    strapi.log.warn(
      `The database held a registration token of ${active.length} active account(s), by which whoever read it could have taken them over. It is taken away, and opens nothing any more. Backups made before hold it, see “Backups of former releases” in docs/operating.md.`,
    )
  }
  if (invited.length > 0) {
    strapi.log.warn(
      `${invited.length} invitation(s) of a former release have ended. Settings → Users has a new link on the page of each account.`,
    )
  }
}
