import { timingSafeEqual } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import type { Settings } from '../../settings'
import { networksOf } from '../../proxies'
import { sealingOf } from '../sealing'

/** Where a request comes from: a place, and the wider networks that one household may have. */
export interface Source {
  place: string
  /** The network of a household: a /56 of IPv6. */
  household?: string
  /** The widest that one household gets: a /48. */
  site?: string
}

const longestSource = 200

/**
 * Names where a request comes from, until the end of the day and without telling where that is. The
 * web server says so for its visitors; its word counts only with the secret that both share.
 *
 * @param now milliseconds since the epoch
 */
export function sourceOf(strapi: Core.Strapi, ctx: Context, now: number): Source {
  const told = isWebServer(strapi, ctx.get('X-Branchline-Web'))
    ? ctx.get('X-Branchline-Source').slice(0, longestSource)
    : ''
  const names =
    told === ''
      ? networksOf(ctx.ip).map((network) => `network ${network}`)
      : told.split(',').map((source) => `told ${source.trim()}`)
  const day = new Date(now).toISOString().slice(0, 10)
  const [place = '', household, site] = names.map((name) =>
    sealingOf(strapi).sign(`${day} ${name}`, 'source of a request'),
  )
  return {
    place,
    ...(household !== undefined && { household }),
    ...(site !== undefined && { site }),
  }
}

function isWebServer(strapi: Core.Strapi, given: string): boolean {
  const { secrets }: Settings = strapi.config.get('settings')
  const secret = Buffer.from(secrets.webServer)
  const said = Buffer.from(given)
  return said.byteLength === secret.byteLength && timingSafeEqual(said, secret)
}
