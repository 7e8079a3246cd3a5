import type { Core } from '@strapi/strapi'
import { joinLinkErrors } from '../checks/joinLinks'
import { messages } from '../checks/messages'
import { readJoinLinks, readUndrafted } from '../checks/read'
import { writtenEntries } from './documentActions'
import { refuse } from '../checks/refusal'
import { each } from '../each'
import { requestLanguage } from '../checks/request'

/** What visitors read as soon as it is saved. */
const undraftedTypes = [
  'api::date-change.date-change',
  'api::get-involved.get-involved',
  'api::interest.interest',
  'api::navigation.navigation',
  'api::redirect.redirect',
  'api::site-settings.site-settings',
  'api::topic.topic',
  'api::venue.venue',
] as const

/** In parts that go by mail to those who asked, the link may well stand. */
const mailed = /mail/i

/**
 * Refuses a link to join in whatever is public as soon as it is saved; what has drafts is refused when
 * it is published. It is checked inside the transaction: register after `followPublicChanges`.
 */
export function refusePublicJoinLinks(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ uid, action }, next) => {
    const result = await next()
    const type = undraftedTypes.find((one) => one === uid)
    if (!type || !['create', 'update', 'clone'].includes(action)) return result
    const joinLinks = await readJoinLinks(strapi)
    const words = messages[requestLanguage(strapi)]
    const found = await each(writtenEntries(result), async (entry) => {
      const content = await readUndrafted(strapi, type, entry)
      const shown = content.words.filter(({ path }) => !mailed.test(String(path[0])))
      const texts = { uid, documentId: entry.documentId, words: shown }
      return joinLinkErrors(texts, joinLinks, words)
    })
    refuse(found.flat())
    return result
  })
}
