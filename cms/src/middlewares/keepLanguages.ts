import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Context, Next } from 'koa'
import { isSpoken } from '../languages'
import { languagePath } from '../strapi/addresses'

/**
 * Strapi deletes everything that is written in a language along with it, before anything else could
 * object. The languages of the site stay.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    const id = ctx.method === 'DELETE' ? languagePath.exec(ctx.path)?.[1] : undefined
    if (id !== undefined) {
      const locale = await strapi.db.query('plugin::i18n.locale').findOne({ where: { id } })
      if (isSpoken(locale?.code)) {
        throw new errors.ForbiddenError(
          `${locale.name} is a language of the site and can’t be deleted: unpublish what is written in it instead`,
        )
      }
    }
    await next()
  }
