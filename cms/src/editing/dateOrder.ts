import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { defaultLanguage } from '../content/languages'
import { publishedContent } from '../content/reading/published'
import { typeThatIs } from '../content/types'
import { isRecord } from '../records'
import { guardRoutes, listPath } from '../strapi/routes'
import { nextDates } from './comingDates'
import { byNextDate } from './homeContract'

const meetings = typeThatIs('dated')

type Order = 'ASC' | 'DESC'

/** Under which a request for a list keeps the order that was asked for. */
const asked = 'orderOfNextDates'

/** How meetings without a date ahead follow each other: those of last week before those of last year. */
const others = 'firstDate:DESC'

/**
 * Lets lists be sorted by when meetings come next, which no column of the database has; those without a
 * date ahead come last either way.
 */
export function sortByNextDate(strapi: Core.Strapi): void {
  guardRoutes(strapi, 'content-manager', ({ method, path }) => {
    if (method !== 'GET' || path !== listPath) return null
    return async (ctx, next) => {
      const order = orderIn(ctx.query['sort'])
      if (order !== null && ctx.params['model'] === meetings) {
        ctx.state[asked] = order
        // Behind this it is asked whether they may read that field.
        ctx.query['sort'] = others
      }
      await next()
    }
  })
  strapi.documents.use(async (context, next) => {
    const state: unknown = strapi.requestContext.get()?.state
    if (context.action !== 'findMany' || context.uid !== meetings || !isRecord(state)) return next()
    const { params } = context
    const order = state[asked]
    if (!isOrder(order)) return next()
    // Whatever else the request reads stands in its own order.
    delete state[asked]
    const { sort, locale, status, publicationFilter, populate, filters, _q } = params
    const asElse = { sort, locale, status, publicationFilter }
    const found = await strapi
      .documents(meetings)
      .findMany({ ...asElse, filters, _q, fields: ['documentId'] })
    const { start = 0, limit = found.length } = params
    const ids = (await sorted(strapi, found, order)).slice(start, start + limit)
    // How many there are on which page is told by what was asked for.
    context.params = { ...asElse, populate, filters: { documentId: { $in: ids } } }
    const rows = await next()
    if (!Array.isArray(rows)) return rows
    return ids.flatMap((id) => rows.filter(({ documentId }) => documentId === id))
  })
}

function orderIn(sort: unknown): Order | null {
  const [field, order] = typeof sort === 'string' ? sort.split(':') : []
  return field === byNextDate && isOrder(order) ? order : null
}

function isOrder(order: unknown): order is Order {
  return order === 'ASC' || order === 'DESC'
}

/** Document ids. */
async function sorted(
  strapi: Core.Strapi,
  found: readonly { documentId: string }[],
  order: Order,
): Promise<string[]> {
  const published = await publishedContent(strapi).read()
  const now = Temporal.Now.instant()
  const dated = [...nextDates(published, { language: defaultLanguage, now }).keys()]
  const listed = new Set(found.map(({ documentId }) => documentId))
  const coming = dated.filter((id) => listed.delete(id))
  return [...(order === 'ASC' ? coming : [...coming].reverse()), ...listed]
}
