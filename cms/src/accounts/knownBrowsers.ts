import { randomBytes } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { sealingOf } from '../involve/sealing'
import { accountsOf, type Account } from '../strapi/accounts'

const purpose = 'known browser'
const halfAYearMs = 183 * 24 * 60 * 60 * 1000

/** Earlier releases had one for all accounts, signed with the address. */
const formerCookie = 'branchline_known_browser'

/** Each account of a browser has its own. */
const cookieOf = (accountId: number) => `${formerCookie}_${accountId}`

type Known = Pick<Account, 'id' | 'email'>

/**
 * A browser in which somebody logged in to an account keeps a signed note of that. It opens nothing:
 * whoever has it is only counted apart from others who try that account's password.
 *
 * @returns what names the browser; null: it is not known to this account
 */
export function knownBrowser(strapi: Core.Strapi, ctx: Context, account: Known): string | null {
  const own = browserIn(strapi, ctx, cookieOf(account.id), String(account.id))
  const former = browserIn(strapi, ctx, formerCookie, account.email)
  return own ?? former
}

/** The same for what somebody typed, after the same work whether that is anybody's address or not. */
export async function browserKnownTo(
  strapi: Core.Strapi,
  ctx: Context,
  email: string,
): Promise<string | null> {
  const account = await accountsOf(strapi).findOne({ where: { email } })
  return knownBrowser(strapi, ctx, { id: account?.id ?? nobody, email })
}

/** No account has this id. */
const nobody = 0

function browserIn(strapi: Core.Strapi, ctx: Context, cookie: string, of: string): string | null {
  const [browser = '', signature = ''] = (ctx.cookies.get(cookie, { signed: false }) ?? '').split(
    '.',
  )
  return sealingOf(strapi).isSigned(`${browser} ${of}`, signature, purpose) ? browser : null
}

export function rememberBrowser(strapi: Core.Strapi, ctx: Context, account: Known): void {
  const browser = knownBrowser(strapi, ctx, account) ?? randomBytes(16).toString('hex')
  const signature = sealingOf(strapi).sign(`${browser} ${account.id}`, purpose)
  ctx.cookies.set(cookieOf(account.id), `${browser}.${signature}`, {
    path: '/admin',
    httpOnly: true,
    sameSite: 'strict',
    secure: ctx.secure,
    maxAge: halfAYearMs,
    overwrite: true,
    signed: false,
  })
}
