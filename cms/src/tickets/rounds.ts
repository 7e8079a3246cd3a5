import type { Core } from '@strapi/strapi'
import { openToAdmin } from '../http/open'
import type { Asked } from '../http/asked'
import { invalid } from '../content/invalid'
import { isType, typesThatAre } from '../content/types'

const uid = 'api::preview-round.preview-round'
const table = 'preview_rounds'

/**
 * How often the links to a document were taken back. A link opens only in the round in which it was
 * made: one number in the database ends all earlier ones, whichever replica made them.
 */
export async function roundOf(strapi: Core.Strapi, document: string): Promise<number> {
  const row = await strapi.db.query(uid).findOne({ where: { document }, select: ['round'] })
  return row?.round ?? 0
}

/** Ends all links to a document that were made so far, in all languages and to all versions. */
export async function takeBackLinks(strapi: Core.Strapi, document: string): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const { connection } = strapi.db
    await connection(table)
      .transacting(trx)
      .insert({ document, round: 1 })
      .onConflict('document')
      .merge({ round: connection.raw('?? + 1', [`${table}.round`]) })
  })
}

/** Lets whoever may make links to a draft take all of them back, below `/preview-links`. */
export function openPreviewLinks(strapi: Core.Strapi): void {
  openToAdmin(strapi, '/preview-links', [
    { method: 'DELETE', path: '/:type/:document', answer: takeBack },
  ])
}

async function takeBack(asked: Asked): Promise<object> {
  asked.params.refuseOthers()
  const type = asked.part('type')
  if (!isType('previewed', type)) {
    throw invalid('type', `give one of ${typesThatAre('previewed').join(', ')}`)
  }
  asked.mayOrRefuse('read', type)
  await takeBackLinks(asked.strapi, asked.documentId('document'))
  return {}
}

/** With a document end the links to it, also those to its versions, and also if it comes back. */
export function endLinksOfDeleted(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const isDeleted = context.action === 'delete' && isType('previewed', context.uid)
    if (!isDeleted) return next()
    const { documentId }: { documentId?: unknown } = context.params
    return strapi.db.transaction(async () => {
      const result = await next()
      if (typeof documentId === 'string') await takeBackLinks(strapi, documentId)
      return result
    })
  })
}
