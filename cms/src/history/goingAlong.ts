import { AsyncLocalStorage } from 'node:async_hooks'
import type { Core } from '@strapi/strapi'
import { isType, typesThatAre, type TypesThatAre } from '../content/types'
import { takesAll } from '../rules/documentActions'

/** A deletion with which other documents go. */
interface Leading {
  /** Document id. */
  document: string
  /** One instant for all that goes. */
  keptAt: Date
}

const leading = new AsyncLocalStorage<Leading>()

/** The deletion with which a document goes; null: it is deleted by itself. */
export function leadingNow(
  documentId: string | null,
): Pick<Leading, 'keptAt'> & { along: string | null } {
  const now = leading.getStore()
  if (!now) return { keptAt: new Date(), along: null }
  return { keptAt: now.keptAt, along: now.document === documentId ? null : now.document }
}

/**
 * What single dates of a meeting have of their own goes with it when it is deleted, and comes back with
 * it: a date that was cancelled must not come back as one that takes place. It goes after the meeting,
 * so that nobody is told that it takes place after all.
 */
export function takeDatesAlong(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context
    if (!isType('dated', uid) || action !== 'delete' || !('documentId' in params)) return next()
    if (!takesAll(params)) return next()
    const document = String(params.documentId)
    return strapi.db.transaction(async () => {
      const own = await ownOfDates(strapi, document)
      return leading.run({ document, keptAt: new Date() }, async () => {
        const result = await next()
        for (const one of own) {
          await strapi.documents(one.uid).delete({ documentId: one.documentId, locale: '*' })
        }
        return result
      })
    })
  })
}

interface OwnOfDate {
  uid: TypesThatAre<'ofOneDate'>
  documentId: string
}

async function ownOfDates(strapi: Core.Strapi, meeting: string): Promise<OwnOfDate[]> {
  const found = new Map<string, OwnOfDate>()
  for (const uid of typesThatAre('ofOneDate')) {
    const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
      where: { [meetingField]: { documentId: meeting } },
      select: ['documentId'],
      orderBy: { id: 'asc' },
    })
    for (const { documentId } of rows) found.set(documentId, { uid, documentId })
  }
  return [...found.values()]
}

/** In what is about one date: its meeting, which is gone before it. */
export const meetingField = 'meeting'
