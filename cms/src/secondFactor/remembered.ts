import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { sealingOf } from '../involve/sealing'
import { accountsOf } from '../strapi/accounts'
import { factorOf } from './factors'
import { rememberedMs } from './lifetimes'

const purpose = 'browser that has had its second factor'

/** Each account of a browser has its own. */
const cookieOf = (accountId: number) => `branchline_second_factor_${accountId}`

/** Has a browser asked no more for the second factor of an account. @param ends in 30 days, or when it would have */
export async function rememberFactor(
  strapi: Core.Strapi,
  ctx: Context,
  accountId: number,
  ends = Date.now() + rememberedMs,
): Promise<void> {
  const signed = await signedText(strapi, accountId, ends)
  if (signed === null) return
  const signature = sealingOf(strapi).sign(signed, purpose)
  ctx.cookies.set(cookieOf(accountId), `${ends}.${signature}`, {
    path: '/admin',
    httpOnly: true,
    sameSite: 'strict',
    secure: ctx.secure,
    maxAge: ends - Date.now(),
    overwrite: true,
    signed: false,
  })
}

/**
 * Until when a browser need not be asked, in milliseconds since the epoch; null: it has to be. It opens
 * nothing without the password.
 */
export async function rememberedUntil(
  strapi: Core.Strapi,
  ctx: Context,
  accountId: number,
): Promise<number | null> {
  const cookie = ctx.cookies.get(cookieOf(accountId), { signed: false }) ?? ''
  const [end = '', signature = ''] = cookie.split('.')
  const ends = Number(end)
  if (!(ends > Date.now())) return null
  const signed = await signedText(strapi, accountId, ends)
  const isOurs = signed !== null && sealingOf(strapi).isSigned(signed, signature, purpose)
  return isOurs ? ends : null
}

/** Another password or factor, or a log-out everywhere, and no browser is remembered any more. */
async function signedText(
  strapi: Core.Strapi,
  accountId: number,
  ends: number,
): Promise<string | null> {
  const factor = await factorOf(strapi, accountId)
  const account = await accountsOf(strapi).findOne({ where: { id: accountId } })
  if (!factor || !account) return null
  return JSON.stringify([accountId, ends, factor.remembers, account.password])
}
