import type { Core } from '@strapi/strapi'
import { joinLinkErrors } from '../checks/joinLinks'
import { wordsOf } from '../languages'
import { readJoinLinks, readUndrafted } from '../checks/read'
import { writtenEntries } from './documentActions'
import { refuse } from '../checks/refusal'
import { each } from '../each'
import { requestLanguage } from '../checks/request'
import { isType } from '../content/types'

/** In parts that go by mail to those who asked, the link may well stand. */
const mailed = /mail/i

/**
 * Refuses a link to join in whatever is public as soon as it is saved; what has drafts is refused when
 * it is published. It is checked inside the transaction.
 */
export function refusePublicJoinLinks(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ uid, action }, next) => {
    const result = await next()
    const isWritten = ['create', 'update', 'clone'].includes(action)
    if (!isType('immediate', uid) || !isWritten) return result
    const joinLinks = await readJoinLinks(strapi)
    const words = wordsOf(requestLanguage(strapi)).checks
    const found = await each(writtenEntries(result), async (entry) => {
      const content = await readUndrafted(strapi, uid, entry)
      const shown = content.words.filter(({ path }) => !mailed.test(String(path[0])))
      const texts = { uid, documentId: entry.documentId, words: shown }
      return joinLinkErrors(texts, joinLinks, words)
    })
    refuse(found.flat())
    return result
  })
}
