import type { Locale, NewsEntry, RichText } from '../../contract'
import { isRecord } from '../../records'
import { isSpoken } from '../../languages'
import { listed } from './asking'
import { firstParagraphOf } from './beginnings'
import { drafted, type RowOf, type TextRowOf } from './drafted'

/** A part of a letter as it was when sending began, with what it was made of: that may be withdrawn later. */
export type SentPart =
  | { kind: 'words'; text: RichText }
  | { kind: 'dates'; dates: SentDate[] }
  | {
      kind: 'document'
      of: NewsEntry['kind']
      /** documentId. */
      id: string
      title: string
      summary: string | null
      locale: Locale
    }

export interface SentDate {
  /** documentId. */
  meeting: string
  originalDate: string
  /** documentId of what it had of its own, such as its title; null: it was like any other date. */
  special: string | null
  when: string
  title: string
  place: string
  off: 'cancelled' | 'postponed' | null
  /** The language of the title. */
  locale: Locale
}

export const circulars = drafted({
  uid: 'api::circular.circular',
  rows: async (strapi, asked) => {
    const rows = await strapi.documents('api::circular.circular').findMany({
      ...asked,
      // A translation that was begun by hand has nothing of the letter.
      ...(asked.status === 'published' && {
        filters: { ...asked.filters, sentParts: { $notNull: true } },
      }),
      ...listed('sentOn', 'letter', 'sentParts'),
    })
    // Lists have the beginning of each: all that it says is read with its own page.
    return rows.map(({ sentParts, ...row }) => ({ ...row, lead: leadOf(sentPartsOf(sentParts)) }))
  },
  texts: (strapi, asked) =>
    strapi.documents('api::circular.circular').findOne({ ...asked, fields: ['sentParts'] }),
})

export type CircularRow = RowOf<typeof circulars>
export type CircularContentRow = TextRowOf<typeof circulars>

/** The first paragraph that is no greeting, which ends where its sentence goes on. */
function leadOf(parts: readonly SentPart[]): string | null {
  const text = parts.flatMap((part) => (part.kind === 'words' ? part.text : []))
  return firstParagraphOf(text, (words) => !/[,:]$/.test(words))
}

/** As they are stored; what can't be read is left out. */
export function sentPartsOf(stored: unknown): SentPart[] {
  return (Array.isArray(stored) ? stored : []).flatMap((part: unknown) => sentPartOf(part) ?? [])
}

function sentPartOf(part: unknown): SentPart | null {
  if (!isRecord(part)) return null
  const { kind, of, id, title, summary, locale, text, dates } = part
  switch (kind) {
    case 'words':
      return { kind, text: text as RichText }
    case 'dates':
      return {
        kind,
        dates: (Array.isArray(dates) ? dates : []).flatMap((date: unknown) => sentDateOf(date)),
      }
    case 'document':
      if ((of !== 'article' && of !== 'position') || !isSpoken(locale)) return null
      return {
        ...{ kind, of, locale },
        id: String(id),
        title: String(title),
        summary: typeof summary === 'string' ? summary : null,
      }
    default:
      return null
  }
}

function sentDateOf(date: unknown): SentDate[] {
  if (!isRecord(date) || !isSpoken(date['locale'])) return []
  const { special, off, locale } = date
  return [
    {
      meeting: String(date['meeting']),
      originalDate: String(date['originalDate']),
      special: typeof special === 'string' ? special : null,
      when: String(date['when']),
      title: String(date['title']),
      place: String(date['place']),
      off: off === 'cancelled' || off === 'postponed' ? off : null,
      locale,
    },
  ]
}
