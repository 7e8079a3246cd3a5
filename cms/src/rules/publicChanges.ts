import type { Core } from '@strapi/strapi'
import { isType } from '../content/types'
import { waitForTurn } from '../strapi/turns'
import type { DocumentAction } from './documentActions'
import { PublicChange, type Consequence, type Following } from './publicChange'

const draftActions = new Set(['create', 'update', 'clone', 'discardDraft'])
const readActions = new Set(['findOne', 'findMany', 'findFirst', 'count'])

/**
 * Whatever changes a type that the public sees runs in one transaction, and if it changes what they
 * see, with its consequences.
 *
 * @param consequences in the order in which they happen
 */
export function followPublicChanges(
  strapi: Core.Strapi,
  consequences: readonly Consequence[],
): void {
  strapi.documents.use(async (context, next) => {
    if (!isType('public', context.uid) || readActions.has(context.action)) return next()
    return strapi.db.transaction(async ({ trx }) => {
      await waitForTurn(strapi, trx, 'changing content')
      if (!changesPublic(context)) return next()
      const change = new PublicChange(strapi, context)
      const following: Following[] = []
      for (const consequence of consequences) following.push(await consequence(change))
      const result = await next()
      change.isMade(result)
      for (const follow of following) await follow?.()
      return result
    })
  })
}

interface PublicAction extends DocumentAction {
  contentType: { options?: { draftAndPublish?: boolean } | undefined }
}

function changesPublic({ action, contentType, params }: PublicAction): boolean {
  const hasDrafts = contentType.options?.draftAndPublish === true
  if (!hasDrafts || !draftActions.has(action)) return true
  // An API token's POST publishes at once, and is seen here as `create` only.
  return 'status' in params && params.status === 'published'
}
