import { timingSafeEqual } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import type { Settings } from '../../settings'
import { networksOf } from '../../proxies'
import { sealingOf } from '../sealing'

const longestSource = 200

/**
 * Names where a request comes from, until the end of the day and without telling where that is. The
 * web server says so for its visitors; its word counts only with the secret that both share.
 *
 * @param now milliseconds since the epoch
 */
export function sourceOf(strapi: Core.Strapi, ctx: Context, now: number): string {
  const told = isWebServer(strapi, ctx.get('X-Branchline-Web'))
    ? ctx.get('X-Branchline-Source').slice(0, longestSource)
    : ''
  const source = told === '' ? `network ${networksOf(ctx.ip)[0]}` : `told ${told}`
  const day = new Date(now).toISOString().slice(0, 10)
  return sealingOf(strapi).sign(`${day} ${source}`, 'source of a request')
}

function isWebServer(strapi: Core.Strapi, given: string): boolean {
  const { secrets }: Settings = strapi.config.get('settings')
  const secret = Buffer.from(secrets.webServer)
  const said = Buffer.from(given)
  return said.byteLength === secret.byteLength && timingSafeEqual(said, secret)
}
