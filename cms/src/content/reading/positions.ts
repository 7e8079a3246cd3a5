import { file, idOnly, listed } from './asking'
import { drafted, type RowOf, type TextRowOf } from './drafted'

export const positions = drafted({
  uid: 'api::position.position',
  rows: (strapi, asked) =>
    strapi.documents('api::position.position').findMany({
      ...asked,
      ...listed('summary', 'adoptedOn', 'order'),
      populate: { topics: idOnly, adoptedAt: idOnly, supersedes: idOnly },
    }),
  texts: (strapi, asked) =>
    strapi
      .documents('api::position.position')
      .findOne({ ...asked, fields: ['body'], populate: { image: file } }),
})

export type PositionRow = RowOf<typeof positions>
export type PositionContentRow = TextRowOf<typeof positions>
