import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Context, Next } from 'koa'
import { isRecord } from '../records'
import { sourceOf } from '../involve/limits/sources'
import { sealingOf } from '../involve/sealing'
import { countFailedLogIn, noteLogIn } from '../securityLog/logIns'
import { noteThatSomebodyCame } from '../notices/logIns'
import { accountsOf, extendEntrance, type Account } from '../strapi/accounts'
import { browserKnownTo, rememberBrowser } from './knownBrowsers'
import { accountLimits, type Keys, type Limited } from './limits'
import { guardAdminRoute } from '../strapi/routes'
import { wordsForAsker } from './asker'
import { tellOfNewBrowser } from './telling'

/** Of a password that nobody has, with the cost that Strapi hashes with. */
const nobodysHash = '$2a$10$7EqJtq98hPqEX7fNZaFWoOhi1xaMjNkjKIwZ2xVtqzRUwEGdhXU2.'

/**
 * Whoever tries to log in learns nothing of who has an account, neither by words nor by time, and can
 * try so often and no more; Strapi lets fifteen addresses be tried without a limit.
 */
export function guardEntrance(strapi: Core.Strapi): void {
  extendEntrance(strapi, ({ validatePassword }) => ({
    checkCredentials: async ({ email, password }) => {
      const account = await accountsOf(strapi).findOne({ where: { email } })
      const hash = account?.password ?? nobodysHash
      const isRight = (await validatePassword(password, hash)) && hash !== nobodysHash
      if (account && isRight && account.isActive === true) {
        await noteLogIn(strapi, account)
        return [null, account]
      }
      await countFailedLogIn(strapi, account)
      return [null, false, { message: wordsForAsker(strapi).wrong }]
    },
  }))

  const guards: [Limited, string, string][] = [
    ['logIn', 'POST', '/login'],
    ['resetMail', 'POST', '/forgot-password'],
    ['link', 'POST', '/reset-password'],
    ['link', 'POST', '/register'],
    ['link', 'POST', '/register-admin'],
    ['link', 'GET', '/registration-info'],
    ['ownPassword', 'PUT', '/users/me'],
  ]
  for (const [what, method, path] of guards) {
    guardAdminRoute(strapi, method, path, (ctx, next) => guarded(strapi, what, ctx, next))
  }
}

async function guarded(
  strapi: Core.Strapi,
  what: Limited,
  ctx: Context,
  next: Next,
): Promise<void> {
  if (what === 'logIn') refuseElsewhere(ctx)
  const keys = await keysOf(strapi, what, ctx)
  const { refusedFor, giveBack } = await accountLimits(strapi).count(what, keys)
  if (refusedFor !== null) {
    ctx.set('Retry-After', String(refusedFor))
    const said = wordsForAsker(strapi)
    const minutes = Math.ceil(refusedFor / 60)
    throw new errors.RateLimitError(
      what === 'resetMail' ? said.tooManyMails(minutes) : said.tooManyTries(minutes),
    )
  }
  await next()
  // Each mail counts; of the rest only what was wrong.
  if (what === 'resetMail' || ctx.status >= 400) return
  await giveBack()
  const account = accountIn(ctx.body)
  if (account === null) return
  await noteThatSomebodyCame(strapi, Date.now())
  if (ctx.method !== 'POST') return
  if (what === 'logIn') await tellOfNewBrowser(strapi, ctx, account)
  rememberBrowser(strapi, ctx, account)
}

/**
 * Passport looks for what the body does not say in the address, too: tries that say it there would be
 * counted for no account, and stand in logs.
 *
 * @throws ValidationError
 */
function refuseElsewhere({ request }: Context): void {
  const { body, querystring }: { body?: unknown; querystring: string } = request
  const isSaid =
    isRecord(body) && typeof body['email'] === 'string' && typeof body['password'] === 'string'
  if (!isSaid || querystring !== '') {
    throw new errors.ValidationError('Give email and password as texts, in the body alone')
  }
}

async function keysOf(strapi: Core.Strapi, what: Limited, ctx: Context): Promise<Keys> {
  const sealing = sealingOf(strapi)
  if (what === 'ownPassword') {
    const account = changingPassword(ctx)
    return account === null ? {} : { account: sealing.sign(account, 'account of a session') }
  }
  const source = sourceOf(strapi, ctx, Date.now())
  const email = typedEmail(ctx)
  if (what === 'link' || email === null) return source
  const browser = what === 'logIn' ? await browserKnownTo(strapi, ctx, email) : null
  if (browser !== null) return { browser: sealing.sign(browser, 'browser that logs in') }
  return {
    ...source,
    pair: sealing.sign(`${source.place} ${email}`, 'account at a source'),
    account: sealing.sign(email, 'account that is tried'),
  }
}

function typedEmail(ctx: Context): string | null {
  const { body }: { body?: unknown } = ctx.request
  return isRecord(body) && typeof body['email'] === 'string' ? body['email'].toLowerCase() : null
}

/** The account of a session that says its password to get another; null: it only changes the rest. */
function changingPassword(ctx: Context): string | null {
  const { body }: { body?: unknown } = ctx.request
  const { user }: Record<string, unknown> = ctx.state
  const says = isRecord(body) && typeof body['currentPassword'] === 'string'
  return says && isRecord(user) ? String(user['id']) : null
}

/** The account that was let in. */
function accountIn(body: unknown): Pick<Account, 'id' | 'email'> | null {
  if (!isRecord(body) || !isRecord(body['data']) || !isRecord(body['data']['user'])) return null
  const { id, email } = body['data']['user']
  return typeof id === 'number' && typeof email === 'string' ? { id, email } : null
}
