import type { GroupKind } from '../../contract'
import { file, idOnly, listed } from './asking'
import { drafted, type RowOf, type TextRowOf } from './drafted'

interface GroupKindOf {
  groupKind?: GroupKind | null | undefined
}

export const groups = drafted({
  uid: 'api::group.group',
  rows: async (strapi, asked) => {
    const rows = await strapi.documents('api::group.group').findMany({
      ...asked,
      ...listed('kind', 'lead'),
      populate: { topics: idOnly },
    })
    // Rows of all types are kept in one way, for which a field of one name has to be of one type: news has
    // kinds, too.
    return rows.map(({ kind, ...row }): typeof row & GroupKindOf => ({ ...row, groupKind: kind }))
  },
  texts: (strapi, asked) =>
    strapi
      .documents('api::group.group')
      .findOne({ ...asked, fields: ['joining', 'body'], populate: { image: file } }),
})

export type GroupRow = RowOf<typeof groups>
export type GroupContentRow = TextRowOf<typeof groups>
