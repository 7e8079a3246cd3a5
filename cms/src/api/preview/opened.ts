import type { Core } from '@strapi/strapi'
import type { Locale, Preview } from '../../contract'
import type { Moment } from '../../content/mappers/occurrences'
import type { Published } from '../../content/reading/published'
import type { Translations } from '../../content/reading/texts'

export type Shown = Preview['shown']

/** The default language's row for facts, the asked one for texts; each stands in for the other. */
export interface LongTexts<Row> {
  facts: Row
  content: Row
}

export interface DocumentRow {
  documentId: string
  slug?: string | null
}

/** How documents of a type are read, and what the mappers make of them. */
export interface Previewed<Row extends DocumentRow, TextRow> {
  /** As it is in public. */
  find: (published: Published, id: string) => Translations<Row> | null | undefined
  readDraft: (strapi: Core.Strapi, id: string) => Promise<Record<Locale, Row[]>>
  readTexts: (
    strapi: Core.Strapi,
    id: string,
    language: Locale,
    status?: 'draft' | 'published',
  ) => Promise<TextRow | null>
  /** What would be public if one document were like that. */
  withIt: (published: Published, id: string, document: Translations<Row>) => Published
  show: (
    content: Published,
    id: string,
    texts: LongTexts<TextRow>,
    moment: Moment,
    strapi: Core.Strapi,
  ) => Shown | null | Promise<Shown | null>
  /** One of its dates, by the local date on which the rule put it; null when there is no such date. */
  showDate?: (
    content: Published,
    id: string,
    texts: LongTexts<TextRow>,
    moment: Moment,
    date: string,
    strapi: Core.Strapi,
  ) => Promise<Shown | null>
}

/** Content that holds a document, and what is to be seen of this. */
export interface Opened {
  content: Published
  /**
   * @param date of a meeting: the one to be shown
   * @returns null when there is no such document or date
   */
  shown: (moment: Moment, date: string | null) => Promise<Shown | null>
}

export function toOpened<Row extends DocumentRow, TextRow>(
  strapi: Core.Strapi,
  { find, show, showDate }: Previewed<Row, TextRow>,
  id: string,
  content: Published,
  texts: LongTexts<TextRow>,
): Opened {
  return {
    content,
    shown: async (moment, date) => {
      if (!find(content, id)) return null
      if (date === null) return show(content, id, texts, moment, strapi)
      return (await showDate?.(content, id, texts, moment, date, strapi)) ?? null
    },
  }
}
