import { file, idOnly, listed } from './asking'
import { drafted, type RowOf, type TextRowOf } from './drafted'

export const articles = drafted({
  uid: 'api::article.article',
  rows: (strapi, asked) =>
    strapi.documents('api::article.article').findMany({
      ...asked,
      ...listed('kind', 'lead', 'appearedOn'),
      populate: {
        topics: idOnly,
        continues: idOnly,
        meeting: idOnly,
        position: idOnly,
        page: idOnly,
        group: idOnly,
        person: idOnly,
      },
    }),
  texts: (strapi, asked) =>
    strapi
      .documents('api::article.article')
      .findOne({ ...asked, fields: ['body'], populate: { image: file } }),
})

export type ArticleRow = RowOf<typeof articles>
export type ArticleContentRow = TextRowOf<typeof articles>
