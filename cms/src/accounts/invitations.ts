import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Context } from 'koa'
import { isRecord } from '../records'
import {
  accountsOf,
  extendUsers,
  userService,
  type Account,
  type UserService,
} from '../strapi/accounts'
import { invite } from '../strapi/permissions'
import { accountLinks, hasEnded } from './links'
import { refusePassword } from './passwords'
import { guardAdminRoute } from '../strapi/routes'
import { wordsForAsker } from './asker'

/**
 * Strapi keeps the token of an invitation as it is, for ever, and takes one of an account that is
 * active already. Here it is good for a day, once, and for who has not registered yet.
 */
export function limitInvitations(strapi: Core.Strapi): void {
  const links = accountLinks(strapi)

  async function register({ registrationToken: token, userInfo }: Accepting): Promise<Account> {
    const account = await invited(token)
    const { id, registrationToken } = account
    const { firstname, lastname, password } = userInfo
    // A password that is refused leaves the invitation as it is.
    await refusePassword(strapi, password, { ...account, firstname, lastname: lastname ?? null })
    // Whoever comes second with the same token finds none.
    const { count } = await accountsOf(strapi).updateMany({
      where: { id, registrationToken, isActive: { $not: true } },
      data: { registrationToken: null },
    })
    if (count === 0) throw unknown()
    return userService(strapi).updateById(id, { firstname, lastname, password, isActive: true })
  }

  extendUsers(strapi, ({ create }) => ({
    create: async (attributes) => {
      if (attributes.isActive === true) return create({ ...attributes, registrationToken: null })
      const issue = links.issue(Date.now())
      const account = await create({ ...attributes, registrationToken: issue })
      // Only whoever invites is shown it.
      return { ...account, registrationToken: links.token('invitation', account, issue) }
    },
    findRegistrationInfo: async (token) => {
      const { email, firstname, lastname } = await invited(token)
      return { email, firstname, lastname }
    },
    register,
  }))

  guardAdminRoute(strapi, 'GET', '/users/:id', async (ctx, next) => {
    await next()
    await tellLink(ctx)
  })

  /** Who is invited by a token. @throws ApplicationError when nobody is, any more */
  async function invited(token: string): Promise<Account> {
    const link = links.read(token)
    const account = link && (await accountsOf(strapi).findOne({ where: { id: link.accountId } }))
    if (!account || account.isActive === true) throw unknown()
    const isCurrent = account.registrationToken === link.issue
    if (!isCurrent || !links.isFor('invitation', account, token)) throw unknown()
    if (hasEnded('invitation', link.issue, Date.now())) {
      throw new errors.ApplicationError(wordsForAsker(strapi).invitationEnded)
    }
    return account
  }

  function unknown(): errors.ApplicationError {
    return new errors.ApplicationError(wordsForAsker(strapi).invitationUnknown)
  }

  /**
   * Strapi's page of an account shows the link when the answer has its token, but no answer ever has.
   * An invitation that has ended is renewed when somebody looks who may invite.
   */
  async function tellLink(ctx: Context): Promise<void> {
    const { body, state }: { body?: unknown; state: Asking } = ctx
    if (!isRecord(body) || !isRecord(body['data']) || !state.userAbility?.can(invite)) return
    const account = await accountsOf(strapi).findOne({ where: { id: body['data']['id'] } })
    if (!account || !isInvited(account)) return
    const registrationToken = links.token('invitation', account, await currentIssue(account))
    ctx.body = { ...body, data: { ...body['data'], registrationToken } }
  }

  async function currentIssue(account: Account): Promise<string> {
    const { id, registrationToken: stored } = account
    if (stored !== null && !hasEnded('invitation', stored, Date.now())) return stored
    const issue = links.issue(Date.now())
    await accountsOf(strapi).updateMany({
      where: { id, registrationToken: stored ?? { $null: true }, isActive: { $not: true } },
      data: { registrationToken: issue },
    })
    // Somebody else may have been faster.
    return (await accountsOf(strapi).findOne({ where: { id } }))?.registrationToken ?? issue
  }
}

type Accepting = Parameters<UserService['register']>[0]

interface Asking {
  userAbility?: { can: (action: string) => boolean }
}

/** One that was closed has a password, and no invitation. */
function isInvited({ isActive, registrationToken, password }: Account): boolean {
  return isActive !== true && (registrationToken !== null || password === null)
}
