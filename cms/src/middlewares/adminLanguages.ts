import { text } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import type { Context, Next } from 'koa'
import { defaultLanguage, isEdited, languages } from '../content/languages'
import { isRecord } from '../records'
import { languagesPath } from '../strapi/addresses'
import { adminPath, withRootAttributes } from '../strapi/adminPage'

/** Tells the admin which languages there are to write in: by its page, and in Strapi's own list of them. */
export default () => async (ctx: Context, next: Next) => {
  await next()
  if (ctx.method !== 'GET') return
  const body: unknown = ctx.body
  if (languagesPath.test(ctx.path) && Array.isArray(body)) {
    // Those that the branch left are kept, but nobody writes in them.
    ctx.body = body.filter((language) => isRecord(language) && isEdited(language['code']))
  }
  if (isBelow(ctx.path, adminPath) && ctx.response.is('html')) {
    const page = body instanceof Readable ? await text(body) : String(body)
    ctx.body = withRootAttributes(page, {
      'data-site-languages': languages.map(({ code }) => code).join(','),
      'data-default-language': defaultLanguage,
    })
  }
}

function isBelow(path: string, root: string): boolean {
  return path === root || path.startsWith(`${root}/`)
}
