import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { wordsOf } from '../languages'
import { takesAll } from './documentActions'
import { isAskedFor, requestLanguage } from '../checks/request'

/**
 * Settings, menus and "Get involved" are there once and always: without them the site has no name and
 * no first page. Nobody deletes them, in whatever way; a translation may go, since the default language
 * is read in its place. What takes all content away at once, a command, is not asked.
 */
export function keepSingleTypes(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ contentType, action, params }, next) => {
    const isSingle = contentType.kind === 'singleType'
    if (isSingle && action === 'delete' && takesAll(params) && isAskedFor(strapi)) {
      throw new errors.ApplicationError(wordsOf(requestLanguage(strapi)).checks.singleKept())
    }
    return next()
  })
}
