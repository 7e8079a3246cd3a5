import { defaultLanguage } from '../content/languages'
import { isType, typesThatAre, type TypesThatAre } from '../content/types'
import type { Consequence } from './publicChange'

type OwnUid = TypesThatAre<'drafted'> & TypesThatAre<'ofOneDate'>

interface Row {
  id: number
  documentId: string
  originalDate: string | null
}

/**
 * What a date has of its own goes with its meeting when that is taken back, and comes back with it:
 * Strapi forgets of what is public that it led to the meeting, and the draft still knows.
 */
export const bringBackSpecialDates: Consequence = ({ strapi, action }) => {
  const { uid, params } = action
  if (!isType('dated', uid) || action.action !== 'publish' || !('documentId' in params)) return null
  const documentId = String(params.documentId)
  return async () => {
    const inDefault = { documentId, locale: defaultLanguage }
    const meeting: { id: number } | null = await strapi.db
      .query(uid)
      .findOne({ where: { ...inDefault, publishedAt: { $notNull: true } }, select: ['id'] })
    if (!meeting) return
    const uids = typesThatAre('ofOneDate').filter((one): one is OwnUid => isType('drafted', one))
    for (const own of uids) {
      const select = ['id', 'documentId', 'originalDate']
      const drafts: Row[] = await strapi.db.query(own).findMany({
        where: { meeting: { documentId }, publishedAt: null, locale: defaultLanguage },
        select,
      })
      for (const draft of drafts) {
        const forgotten: Row | null = await strapi.db.query(own).findOne({
          where: {
            documentId: draft.documentId,
            // One that was put on another day since is not what visitors were told of.
            originalDate: draft.originalDate,
            publishedAt: { $notNull: true },
            locale: defaultLanguage,
            meeting: { id: { $null: true } },
          },
          select,
        })
        if (!forgotten) continue
        await strapi.db
          .query(own)
          .update({ where: { id: forgotten.id }, data: { meeting: meeting.id } })
      }
    }
  }
}
