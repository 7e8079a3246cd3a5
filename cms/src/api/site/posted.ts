import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { Temporal } from 'temporal-polyfill'
import { caching } from '../../http/caching'
import { limitsOf, type Limited } from '../../involve/limits/limits'
import { sourceOf } from '../../involve/limits/sources'
import { isRecord } from '../../records'
import type { Moment } from '../../content/mappers/occurrences'
import { Params } from '../../http/params'

/** What is asked of the door by a form or a link, whose answer is nobody else's and never kept. */
export function momentOf(ctx: Context): Moment {
  ctx.set('Cache-Control', caching.moment)
  const params = new Params(ctx.querystring)
  const moment = { language: params.language(), now: Temporal.Now.instant() }
  params.refuseOthers()
  return moment
}

/** @throws {errors.ValidationError} for what is no record; `bodies.ts` has read it */
export function bodyOf(ctx: Context): Record<string, unknown> {
  const body: unknown = ctx.state['doorBody']
  if (isRecord(body)) return body
  throw new errors.ValidationError('Send one JSON object')
}

/**
 * Counts the request.
 *
 * @returns false when it is one too many; `Retry-After` is set then (RFC 9110 §10.2.3)
 */
export async function isWithinLimits(
  strapi: Core.Strapi,
  ctx: Context,
  what: Limited,
  { now }: Moment,
): Promise<boolean> {
  const source = sourceOf(strapi, ctx, now.epochMilliseconds)
  const wait = await limitsOf(strapi).count(what, source)
  if (wait !== null) ctx.set('Retry-After', String(wait))
  return wait === null
}
