import type { Core } from '@strapi/strapi'
import { openToAdmin } from '../http/open'
import type { Asked } from '../http/asked'
import { invalid } from '../content/invalid'
import { isType, typesThatAre } from '../content/types'
import { takesAll } from '../rules/documentActions'

const uid = 'api::preview-round.preview-round'
const table = 'preview_rounds'

/**
 * How often the links to a document in one language were taken back, with all others to it or with its
 * translation. A link opens only in the round in which it was made: a number in the database ends all
 * earlier ones, whichever replica made them.
 *
 * @param language null: the document has no languages
 */
export async function roundOf(
  strapi: Core.Strapi,
  document: string,
  language: string | null,
): Promise<number> {
  const links = [document, ...(language === null ? [] : [inLanguage(document, language)])]
  const rows: { round: number }[] = await strapi.db
    .query(uid)
    .findMany({ where: { document: { $in: links } }, select: ['round'] })
  return rows.reduce((sum, { round }) => sum + round, 0)
}

/** As the links to a translation are counted, beside those to its document. */
function inLanguage(document: string, language: string): string {
  return `${document} ${language}`
}

/**
 * Ends all links that were made so far, to all versions.
 *
 * @param document by its id in all languages, or in one
 */
async function takeBackLinks(strapi: Core.Strapi, document: string): Promise<void> {
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

/**
 * With a document end the links to it, also those to its versions, and also if it comes back; with a
 * translation those to that.
 */
export function endLinksOfDeleted(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const isDeleted = context.action === 'delete' && isType('previewed', context.uid)
    if (!isDeleted) return next()
    const { documentId, locale }: { documentId?: unknown; locale?: unknown } = context.params
    return strapi.db.transaction(async () => {
      const result = await next()
      if (typeof documentId !== 'string') return result
      const ended = takesAll(context.params)
        ? [documentId]
        : [locale].flat().map((language) => inLanguage(documentId, String(language)))
      for (const links of ended) await takeBackLinks(strapi, links)
      return result
    })
  })
}
