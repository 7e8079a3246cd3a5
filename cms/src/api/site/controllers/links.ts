import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { openLink } from '../../../involve/links/opening'
import { readLinkRequest } from '../../../involve/links/request'
import { bodyOf, isWithinLimits, momentOf } from '../posted'
import { publishedContent } from '../../../content/reading/published'
import { refuse } from '../../../http/refusing'

/** What mailed links open. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const content = publishedContent(strapi)
  return {
    async open(ctx: Context): Promise<void> {
      const moment = momentOf(ctx)
      if (!(await isWithinLimits(strapi, ctx, 'links', moment))) {
        refuse(ctx, 429, 'There were too many requests: try again later')
        return
      }
      const { token, act } = readLinkRequest(bodyOf(ctx))
      const opening = { strapi, published: await content.read(), moment }
      const answer = await openLink(opening, token, act)
      if (answer === null) {
        throw new errors.NotFoundError('This link opens nothing: it has expired, or it is not ours')
      }
      ctx.body = answer
    },
  }
}
