import { Temporal } from 'temporal-polyfill'
import { dateAt } from '../../zones/zonedTime'
import { fields, file, idOnly, listed } from './asking'
import { firstParagraphOf, firstSentenceOf } from './beginnings'
import { drafted, type RowOf, type TextRowOf } from './drafted'
import { readSiteZone } from './zones'

export const people = drafted({
  uid: 'api::person.person',
  rows: async (strapi, asked) => {
    const rows = await strapi.documents('api::person.person').findMany({
      ...asked,
      // Checks let nobody be published without a day of consent; whatever else wrote a row shows nobody either.
      ...(asked.status === 'published' && {
        filters: {
          ...asked.filters,
          consentOn: {
            $notNull: true,
            $lte: dateAt(Temporal.Now.instant(), await readSiteZone(strapi)).toString(),
          },
        },
      }),
      ...listed('pronouns', 'order', 'takesMessages', 'body'),
      populate: { offices: fields('title', 'from', 'until'), groups: idOnly, image: file },
    })
    // Lists have the first sentence about each.
    return rows.map(({ body, ...row }) => {
      const paragraph = firstParagraphOf(body)
      return { ...row, lead: paragraph && firstSentenceOf(paragraph) }
    })
  },
  showsFiles: true,
  texts: (strapi, asked) =>
    strapi.documents('api::person.person').findOne({ ...asked, fields: ['body'] }),
})

export type PersonRow = RowOf<typeof people>
export type PersonContentRow = TextRowOf<typeof people>
