import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { isDocumentId } from '../documentIds'
import { isRecord } from '../records'
import { isAskedFor, requestLanguage } from '../checks/request'
import { wordsOf } from '../languages'

/**
 * No document gets an id of another form, or another id, whoever writes it, a command of ours too. And
 * what was asked for by such an id is not looked for.
 */
export function keepDocumentIds(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ action, params }, next) => {
    const asked: unknown = 'documentId' in params ? params.documentId : undefined
    if (asked !== undefined && asked !== null && isAskedFor(strapi) && !isDocumentId(asked)) {
      throw new errors.NotFoundError()
    }
    if (!('data' in params) || !isRecord(params.data)) return next()
    const id = params.data['documentId']
    if (id === undefined || id === null) return next()
    const isOwn = action !== 'update' || ('documentId' in params && params.documentId === id)
    if (!isDocumentId(id) || !isOwn) {
      const message = wordsOf(requestLanguage(strapi)).requests.kept('documentId')
      const details = { errors: [{ path: ['documentId'], message, name: 'ValidationError' }] }
      throw new errors.ValidationError(message, details)
    }
    return next()
  })
}
