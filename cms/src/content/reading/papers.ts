import { fields, file, idOnly, listed } from './asking'
import { drafted, type RowOf, type TextRowOf } from './drafted'

export const papers = drafted({
  uid: 'api::paper.paper',
  rows: (strapi, asked) =>
    strapi.documents('api::paper.paper').findMany({
      ...asked,
      ...listed('kind', 'lead', 'part', 'discussedOn'),
      populate: {
        versions: {
          ...fields('day', 'note'),
          populate: {
            decisions: { ...fields('number', 'act'), populate: { position: idOnly } },
          },
        },
        topics: idOnly,
        meeting: idOnly,
        course: idOnly,
        group: idOnly,
      },
    }),
  texts: (strapi, asked) =>
    strapi.documents('api::paper.paper').findOne({
      ...asked,
      fields: ['slug', 'questions'],
      populate: {
        readings: fields('title', 'author', 'url'),
        versions: {
          ...fields('day', 'text'),
          populate: {
            file,
            decisions: { ...fields('number', 'act', 'words'), populate: { position: idOnly } },
          },
        },
      },
    }),
})

export type PaperRow = RowOf<typeof papers>
export type PaperContentRow = TextRowOf<typeof papers>
