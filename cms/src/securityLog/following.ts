import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { isRecord } from '../records'
import type { Guard } from '../strapi/routes'

/** What the route does. */
export type Act = () => Promise<void>

/** Looks before and after the act; what is refused goes no further. */
export type Follow = (ctx: Context, act: Act) => Promise<void>

/** What was refused is none of what happened. */
class Refused extends Error {
  override name = 'Refused'
}

/** Runs what a route does in one transaction with what follows from it. */
export function followed(strapi: Core.Strapi, follow: Follow): Guard {
  return async (ctx, next) => {
    try {
      await strapi.db.transaction(() =>
        follow(ctx, async () => {
          await next()
          if (ctx.status >= 400) throw new Refused()
        }),
      )
    } catch (error) {
      // Strapi has answered already.
      if (!(error instanceof Refused)) throw error
    }
  }
}

/** What a route answered with. */
export function answered({ body }: Context): Record<string, unknown> | null {
  const data: unknown = isRecord(body) ? body['data'] : null
  return isRecord(data) ? data : null
}
