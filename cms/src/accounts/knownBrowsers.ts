import { randomBytes } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { sealingOf } from '../involve/sealing'

const cookie = 'branchline_known_browser'
const purpose = 'known browser'
const halfAYearMs = 183 * 24 * 60 * 60 * 1000

/**
 * A browser in which somebody logged in to an account keeps a signed note of that. It opens nothing:
 * whoever has it is only counted apart from others who try that account's password.
 *
 * @returns what names the browser; null: it is not known to this account
 */
export function knownBrowser(strapi: Core.Strapi, ctx: Context, email: string): string | null {
  const [browser = '', signature = ''] = (ctx.cookies.get(cookie, { signed: false }) ?? '').split(
    '.',
  )
  const isOurs = sealingOf(strapi).isSigned(`${browser} ${email}`, signature, purpose)
  return isOurs ? browser : null
}

export function rememberBrowser(strapi: Core.Strapi, ctx: Context, email: string): void {
  const browser = knownBrowser(strapi, ctx, email) ?? randomBytes(16).toString('hex')
  const signature = sealingOf(strapi).sign(`${browser} ${email}`, purpose)
  ctx.cookies.set(cookie, `${browser}.${signature}`, {
    path: '/admin',
    httpOnly: true,
    sameSite: 'strict',
    secure: ctx.secure,
    maxAge: halfAYearMs,
    overwrite: true,
    signed: false,
  })
}
