import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { Loop } from '../loop'
import { accountsOf, extendEntrance, userService, type Account } from '../strapi/accounts'
import { sendPlainMail } from '../strapi/mail'
import { accountLinks, hasEnded, lifetimes } from './links'
import { resetMail } from './resetMail'
import { wordsForAsker } from './asker'
import { isSpoken, sourceLanguage } from '../languages'

/** So many wait at most; what is more is as if it had not been asked. */
const mostWaiting = 100
const idleMs = 60 * 60 * 1000

/** Whoever asks learns nothing from how long the next answer takes: nobody knows when this is done. */
const someTimeMs = () => 50 + Math.floor(Math.random() * 500)

/** Writes the mails by which people set a new password, apart from the requests for them. */
class ResetMails {
  readonly #strapi: Core.Strapi
  readonly #wanted = new Set<string>()
  readonly #loop: Loop

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
    this.#loop = new Loop(() => this.#takeTurn(), idleMs)
  }

  want(email: string): void {
    if (this.#wanted.size >= mostWaiting) return
    this.#wanted.add(email)
    setTimeout(() => this.#loop.wake(), someTimeMs()).unref()
  }

  stop(): Promise<void> {
    return this.#loop.stop()
  }

  async #takeTurn(): Promise<number> {
    const [email] = this.#wanted
    if (email === undefined) return idleMs
    this.#wanted.delete(email)
    try {
      await mailLink(this.#strapi, email)
    } catch (error) {
      this.#strapi.log.error(
        `A mail for a new password was not sent: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
    return this.#wanted.size > 0 ? someTimeMs() : idleMs
  }
}

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
 * The link that is there already while half of its time is left: whoever asks for somebody else again
 * and again takes away none that they are about to use.
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

const sending = new WeakMap<Core.Strapi, ResetMails>()

/** Strapi keeps the token of a link as it is; here the database holds nothing that opens an account. */
export function limitResets(strapi: Core.Strapi): void {
  extendEntrance(strapi, () => ({
    // Nothing waits for it: the answer is the same for every address, and given at once.
    forgotPassword: ({ email }) => {
      sending.get(strapi)?.want(email.toLowerCase())
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
  // Whoever comes second with the same token finds none.
  const { count } = await accounts.updateMany({
    where: { id: account.id, resetPasswordToken: link.issue, isActive: true },
    data: { resetPasswordToken: null },
  })
  if (count === 0) throw new errors.ApplicationError(said.resetUnknown)
  return userService(strapi).updateById(account.id, { password })
}

export function startResetMails(strapi: Core.Strapi): void {
  sending.set(strapi, new ResetMails(strapi))
}

export async function stopResetMails(strapi: Core.Strapi): Promise<void> {
  await sending.get(strapi)?.stop()
}
