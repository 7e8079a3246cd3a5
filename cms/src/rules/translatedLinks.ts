import { address, isEdited } from '../content/languages'
import { isType } from '../content/types'
import { readSite } from '../checks/read'
import { each } from '../each'
import { takesAll } from './documentActions'
import type { Consequence } from './publicChange'

const link = 'shared.link'

/**
 * Menus and buttons of a language in which a page is taken away lead to it by its address from then on, as
 * to any page that nobody has translated: visitors find it there in the default language.
 */
export const leadByAddress: Consequence = async ({ strapi, action: { uid, action, params } }) => {
  const isTakenAway = action === 'delete' || action === 'unpublish'
  if (!isType('nested', uid) || !isTakenAway || takesAll(params)) return null
  if (!('documentId' in params) || !('locale' in params)) return null
  const page = String(params.documentId)
  const leading = await each([params.locale].flat().filter(isEdited), async (locale) => {
    const where = { page: { documentId: page, locale } }
    const rows: { id: number }[] = await strapi.db.query(link).findMany({ where, select: ['id'] })
    return { locale, ids: rows.map(({ id }) => id) }
  })
  if (leading.every(({ ids }) => ids.length === 0)) return null
  return async () => {
    const { addresses } = await readSite(strapi, [uid])
    for (const { locale, ids } of leading) {
      const path = addresses.pagePath(page, locale)
      if (path === null) continue
      // Drafts lead to its draft, which is there still when it is only unpublished.
      const rows: { id: number; page: unknown }[] = await strapi.db
        .query(link)
        .findMany({ where: { id: { $in: ids } }, select: ['id'], populate: { page: true } })
      const left = rows.flatMap(({ id, page: chosen }) => (chosen ? [] : [id]))
      await strapi.db
        .query(link)
        .updateMany({ where: { id: { $in: left } }, data: { url: address(path, locale) } })
    }
  }
}
