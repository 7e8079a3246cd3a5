import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { readLinkedFrom } from '../checks/linkedFrom'
import { placesInWords } from '../checks/words/sentences'
import { wordsOf } from '../languages'
import { readSite } from '../checks/read'
import type { Reference } from '../checks/siteAddresses'
import { readChosenIn, type Chosen } from '../checks/choices'
import { takesAll } from './documentActions'
import { chosenTogether, isAskedFor, requestLanguage } from '../checks/request'
import { isType } from '../content/types'

/**
 * Refuses to let an editor take away what visitors are led to from elsewhere, or what they read as the
 * place or the topic of something, and names where: deleting, and unpublishing, which a plan of theirs
 * does as well. Strapi's own dialogs can't ask a second time. Programs are not asked: what takes the
 * example content away takes all of it.
 */
export function refuseLinkedDeletions(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context
    if (!('documentId' in params) || !takesAll(params)) return next()
    const documentId = String(params.documentId)
    if (action === 'delete' && isByEditor(strapi)) {
      if (isType('drafted', uid)) await refuseLinked(strapi, { uid, documentId }, 'delete')
      else await refuseChosen(strapi, { uid, documentId })
    }
    if (action === 'unpublish' && isType('drafted', uid) && isAskedFor(strapi)) {
      const reference = { uid, documentId }
      if (await isPublished(strapi, reference)) await refuseLinked(strapi, reference, 'unpublish')
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

async function isPublished(strapi: Core.Strapi, { uid, documentId }: Reference): Promise<boolean> {
  const where = { documentId, publishedAt: { $notNull: true } }
  return (await strapi.db.query(uid).count({ where })) > 0
}

async function refuseLinked(
  strapi: Core.Strapi,
  target: Reference,
  action: 'delete' | 'unpublish',
): Promise<void> {
  const language = requestLanguage(strapi)
  const { addresses } = await readSite(strapi)
  const links = await readLinkedFrom(strapi, target, addresses, language)
  const together = chosenTogether(strapi)
  const seen = links.filter(
    ({ isPublished, documentId }) => isPublished && !together.includes(documentId),
  )
  if (seen.length === 0) return
  const told = wordsOf(language).checks
  const places = seen.map(({ title, where }) => told.placeOf(title, where))
  const message = action === 'delete' ? told.linkedFrom : told.linkedWhilePublic
  throw new errors.ApplicationError(message(placesInWords(places, told)))
}

async function refuseChosen(strapi: Core.Strapi, chosen: Chosen): Promise<void> {
  const language = requestLanguage(strapi)
  const told = wordsOf(language).checks
  const places = await readChosenIn(strapi, chosen, language)
  if (places.length > 0) {
    throw new errors.ApplicationError(told.chosenIn(placesInWords(places, told)))
  }
  const entries = await countEntries(strapi, chosen)
  if (entries > 0) throw new errors.ApplicationError(told.chosenInEntries(entries))
}

/** Those of people who have chosen an interest. */
async function countEntries(strapi: Core.Strapi, { uid, documentId }: Chosen): Promise<number> {
  if (uid !== 'api::interest.interest') return 0
  return strapi.db
    .query('api::involvement-entry.involvement-entry')
    .count({ where: { interests: { $containsi: `"${documentId}"` } } })
}
