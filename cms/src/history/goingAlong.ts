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
 * Does what takes other documents along with one: they are kept as deleted with it, or with that with
 * which it goes itself.
 */
export function alongWith<Result>(document: string, act: () => Promise<Result>): Promise<Result> {
  return leading.getStore() ? act() : leading.run({ document, keptAt: new Date() }, act)
}

/**
 * What single dates of a meeting have of their own goes with it when it is deleted, and comes back with
 * it: a date that was cancelled must not come back as one that takes place. So do the closed days of a
 * place. They go after what they are about, so that nobody is told that a date takes place after all.
 */
export function takeAlong(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context
    if (action !== 'delete' || !('documentId' in params) || !takesAll(params)) return next()
    const about = aboutIt(uid)
    if (about.length === 0) return next()
    const document = String(params.documentId)
    return strapi.db.transaction(async () => {
      const going = await documentsAbout(strapi, about, document)
      return alongWith(document, async () => {
        const result = await next()
        await deleteAll(strapi, going)
        return result
      })
    })
  })
}

type GoingUid = TypesThatAre<'ofOneDate' | 'ofDays'>

/** A document that goes with another one. */
export interface Going {
  uid: GoingUid
  documentId: string
}

export async function deleteAll(strapi: Core.Strapi, going: readonly Going[]): Promise<void> {
  for (const { uid, documentId } of going) {
    await strapi.documents(uid).delete({ documentId, locale: '*' })
  }
}

/** The types of what is about a document of some type. */
function aboutIt(uid: string): GoingUid[] {
  if (isType('dated', uid)) return typesThatAre('ofOneDate')
  return isType('place', uid) ? typesThatAre('ofDays') : []
}

async function documentsAbout(
  strapi: Core.Strapi,
  uids: readonly GoingUid[],
  document: string,
): Promise<Going[]> {
  const found = new Map<string, Going>()
  for (const uid of uids) {
    const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
      where: { [aboutField(uid)]: { documentId: document } },
      select: ['documentId'],
      orderBy: { id: 'asc' },
    })
    for (const { documentId } of rows) found.set(documentId, { uid, documentId })
  }
  return [...found.values()]
}

/** In which field such a document says what it is about. */
function aboutField(uid: GoingUid): string {
  return isType('ofDays', uid) ? 'venue' : 'meeting'
}

/**
 * What a document that went along says of the one with which it went: it was gone before.
 *
 * @param leading the type of that one
 */
export function saidOfLeading(uid: string, leading: string, document: string): object {
  const going = aboutIt(leading).find((one) => one === uid)
  return going ? { [aboutField(going)]: document } : {}
}
