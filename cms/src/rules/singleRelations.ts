import { isType } from '../content/types'
import type { Consequence } from './publicChange'

/** Link tables of relations to one document that has drafts, each with its source column. */
export const singleRelations = {
  pages_parent_lnk: 'page_id',
  articles_continues_lnk: 'article_id',
  articles_meeting_lnk: 'article_id',
  articles_page_lnk: 'article_id',
  articles_position_lnk: 'article_id',
  positions_adopted_at_lnk: 'position_id',
  positions_supersedes_lnk: 'position_id',
  special_dates_meeting_lnk: 'special_date_id',
}

/**
 * When the target of a draft's new relation is published, Strapi gives it to the published source as
 * well, beside the one that it has: an unpublished edit would show. The older one stays.
 */
export const keepSingleRelations: Consequence = ({ strapi, action }) => {
  if (!isType('addressing', action.uid)) return null
  return async () => {
    await strapi.db.transaction(async ({ trx }) => {
      for (const [table, source] of Object.entries(singleRelations)) {
        const oldest = trx(table).min('id').groupBy(source)
        await trx(table).whereNotIn('id', oldest).delete()
      }
    })
  }
}
