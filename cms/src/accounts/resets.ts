import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { accountsOf, extendEntrance, userService, type Account } from '../strapi/accounts'
import { sendPlainMail } from '../strapi/mail'
import { Later } from './later'
import { accountLinks, hasEnded, lifetimes } from './links'
import { refusePassword } from './passwords'
import { resetMail } from './resetMail'
import { wordsForAsker } from './asker'
import { isSpoken, sourceLanguage } from '../languages'

async function mailLink(strapi: Core.Strapi, email: string): Promise<void> {
  const account = await accountsOf(strapi).findOne({ where: { email, isActive: true } })
  if (!account) return
  const issue = await currentIssue(strapi, account)
  const token = accountLinks(strapi).token('reset', account, issue)
  const { preferedLanguage } = account
  const language = isSpoken(preferedLanguage) ? preferedLanguage : sourceLanguage
  const address = String(strapi.config.get('admin.absoluteUrl'))
  const mail = resetMail(language, account.email, address, token)
  await sendPlainMail(strapi, { to: account.email, ...mail })
}

/**
 * The link that is there already while half of its time is left, of which the mail speaks: whoever asks for
 * somebody else again and again takes away none that they are about to use.
 */
async function currentIssue(strapi: Core.Strapi, account: Account): Promise<string> {
  const { id, resetPasswordToken: stored } = account
  const now = Date.now()
  if (stored !== null && !hasEnded('reset', stored, now + lifetimes.reset / 2)) return stored
  const issue = accountLinks(strapi).issue(now)
  await userService(strapi).updateById(id, {
    resetPasswordToken: issue,
    resetPasswordTokenExpiresAt: new Date(now + lifetimes.reset),
  })
  return issue
}

const sending = new WeakMap<Core.Strapi, Later<string>>()

/** Strapi keeps the token of a link as it is; here the database holds nothing that opens an account. */
export function limitResets(strapi: Core.Strapi): void {
  extendEntrance(strapi, () => ({
    // Nothing waits for it: the answer is the same for every address, and given at once.
    forgotPassword: ({ email }) => {
      const address = email.toLowerCase()
      sending.get(strapi)?.want(address, address)
      return Promise.resolve()
    },
    resetPassword: ({ resetPasswordToken, password }) =>
      setPassword(strapi, resetPasswordToken, password),
  }))
}

async function setPassword(strapi: Core.Strapi, token: string, password: string): Promise<Account> {
  const links = accountLinks(strapi)
  const accounts = accountsOf(strapi)
  const said = wordsForAsker(strapi)
  const link = links.read(token)
  const account = link && (await accounts.findOne({ where: { id: link.accountId } }))
  const isCurrent = account?.isActive === true && account.resetPasswordToken === link?.issue
  if (!isCurrent || !links.isFor('reset', account, token)) {
    throw new errors.ApplicationError(said.resetUnknown)
  }
  if (hasEnded('reset', link.issue, Date.now())) {
    throw new errors.ApplicationError(said.resetEnded)
  }
  // A password that is refused leaves the link as it is.
  await refusePassword(strapi, password, account)
  // Whoever comes second with the same token finds none.
  const { count } = await accounts.updateMany({
    where: { id: account.id, resetPasswordToken: link.issue, isActive: true },
    data: { resetPasswordToken: null },
  })
  if (count === 0) throw new errors.ApplicationError(said.resetUnknown)
  return userService(strapi).updateById(account.id, { password })
}

export function startResetMails(strapi: Core.Strapi): void {
  sending.set(
    strapi,
    new Later(strapi, 'A mail for a new password', (email) => mailLink(strapi, email)),
  )
}

export async function stopResetMails(strapi: Core.Strapi): Promise<void> {
  await sending.get(strapi)?.stop()
}
