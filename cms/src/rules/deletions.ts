import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { isRecord } from '../api/site/mappers/json'
import { defaultLanguage } from '../api/site/languages'
import { readLinkedFrom } from '../editing/linkedFrom'
import { messages } from './checks/messages'
import { isDraftedType, readSite } from './checks/read'
import type { Reference } from './checks/siteAddresses'
import { chosenTogether, requestLanguage } from './request'

/**
 * Refuses to let an editor delete what visitors are led to from elsewhere, and names the places.
 * Strapi's own dialog can't ask a second time. Programs are not asked: what takes the example content
 * away takes all of it.
 */
export function refuseLinkedDeletions(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context
    if (isDraftedType(uid) && action === 'delete' && isByEditor(strapi) && takesAll(params)) {
      await refuseLinked(strapi, { uid, documentId: String(params.documentId) })
    }
    return next()
  })
}

function isByEditor(strapi: Core.Strapi): boolean {
  const state: unknown = strapi.requestContext.get()?.state
  const route = isRecord(state) ? state['route'] : null
  const info = isRecord(route) ? route['info'] : null
  return isRecord(info) && info['pluginName'] === 'content-manager'
}

/** Without its translation a document is still there, in the default language. */
function takesAll({ locale }: { locale?: unknown }): boolean {
  return locale === undefined || locale === '*' || locale === defaultLanguage
}

async function refuseLinked(strapi: Core.Strapi, target: Reference): Promise<void> {
  const language = requestLanguage(strapi)
  const { addresses } = await readSite(strapi)
  const links = await readLinkedFrom(strapi, target, addresses, language)
  const together = chosenTogether(strapi)
  const seen = links.filter(
    ({ isPublished, documentId }) => isPublished && !together.includes(documentId),
  )
  if (seen.length === 0) return
  const told = messages[language]
  const places = seen.map(({ title, where }) => told.placeOf(title, where)).join(', ')
  throw new errors.ApplicationError(told.linkedFrom(places))
}
