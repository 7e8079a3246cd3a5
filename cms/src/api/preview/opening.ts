import type { Core } from '@strapi/strapi'
import { findDate, toMeetingDate } from '../../content/mappers/dates'
import { toMeeting } from '../../content/mappers/meetings'
import { toPage } from '../../content/mappers/pages'
import type { Moment } from '../../content/mappers/occurrences'
import { told, toldNames } from '../../content/mappers/listed'
import type { ToldName, ToldUid } from '../../content/mappers/told'
import { ownDateOf, type OwnTexts } from '../../content/mappers/specialDates'
import type { Published } from '../../content/reading/published'
import type { Occurrence } from '../../contract'
import { listed, type ListedDocuments } from '../../content/reading/listed'
import * as queries from '../../content/reading/queries'
import { factsOf } from '../../content/reading/texts'
import { shortName, type ShortName } from '../../content/types'
import type { VersionRow } from '../../history/versions'
import type { PreviewedType, VersionTicket } from '../../tickets/tickets'
import { longTexts, openDocument, type DocumentAsked } from './documents'
import type { DocumentRow, LongTexts, Opened, Previewed, Shown } from './opened'
import { findSpecialDate, replaced, withMeeting, withPage, withSpecialDate } from './replacing'
import { openVersion } from './versions'

interface Opening {
  document: (
    strapi: Core.Strapi,
    published: Published,
    asked: DocumentAsked,
  ) => Promise<Opened | null>
  version: (
    strapi: Core.Strapi,
    published: Published,
    ticket: VersionTicket,
    version: VersionRow,
  ) => Promise<Opened | null>
}

function opening<Row extends DocumentRow, TextRow>(previewed: Previewed<Row, TextRow>): Opening {
  return {
    document: (...asked) => openDocument(previewed, ...asked),
    version: (...asked) => openVersion(previewed, ...asked),
  }
}

/** What stands below a list is opened alike. */
function openingOfListed<Name extends ToldName>(name: Name): Opening {
  return opening({
    find: (published, id) => documentsIn(published, name).get(id),
    readDraft: listed[name].readDraft,
    readTexts: listed[name].readTexts,
    withIt: (published, id, document) => ({
      ...published,
      [name]: replaced(documentsIn(published, name), id, document),
    }),
    show: told[name].tell,
  })
}

function documentsIn<Name extends ToldName>(
  published: ListedDocuments,
  name: Name,
): ListedDocuments[Name] {
  return published[name]
}

const openingsOfListed = Object.fromEntries(
  toldNames.map((name) => [shortName(listed[name].uid), openingOfListed(name)]),
) as Record<ShortName<ToldUid>, Opening>

const openings: Record<ShortName<PreviewedType>, Opening> = {
  ...openingsOfListed,
  page: opening({
    find: ({ tree }, id) => tree.page(id),
    readDraft: queries.pages.readDraft,
    readTexts: queries.pages.readTexts,
    withIt: withPage,
    show: (content, id, texts, moment) => ({
      kind: 'page',
      data: toPage(content, id, texts, moment),
    }),
  }),
  meeting: opening({
    find: ({ meetings }, id) => meetings.get(id),
    readDraft: queries.meetings.readDraft,
    readTexts: queries.meetings.readTexts,
    withIt: withMeeting,
    show: async (content, id, texts, moment, strapi) => {
      const ownTexts = await readOwnTexts(strapi, content, id, null, moment)
      return { kind: 'meeting', data: toMeeting(content, id, texts, moment, { ownTexts }) }
    },
    showDate: async (content, id, texts, moment, date, strapi) => {
      const of = findDate(content, id, date, moment)
      if (!of) return null
      const ownTexts = await readOwnTexts(strapi, content, id, of, moment)
      return showDate(content, id, texts, moment, { of, ownTexts })
    },
  }),
  'special-date': opening({
    find: (content, id) => findSpecialDate(content, id)?.texts,
    readDraft: queries.specialDates.readDraft,
    readTexts: queries.specialDates.readTexts,
    withIt: withSpecialDate,
    show: async (content, id, ownTexts, moment, strapi) => {
      const special = findSpecialDate(content, id)
      if (!special) return null
      const { meeting: relation, originalDate } = factsOf(special.texts)
      const meeting = relation?.documentId
      if (meeting === undefined || !content.meetings.has(meeting)) return null
      const of = findDate(content, meeting, String(originalDate), moment)
      const texts = await longTexts(
        (locale) => queries.meetings.readTexts(strapi, meeting, locale),
        moment.language,
      )
      return of && texts && showDate(content, meeting, texts, moment, { of, ownTexts })
    },
  }),
}

function showDate(
  content: Published,
  id: string,
  texts: LongTexts<queries.MeetingContentRow>,
  moment: Moment,
  { of, ownTexts }: { of: Occurrence; ownTexts: OwnTexts | null },
): Shown {
  const meeting = toMeeting(content, id, texts, moment, { of, ownTexts })
  return { kind: 'date', data: toMeetingDate(content, id, { occurrence: of, meeting }, moment) }
}

/** Of what is public beside the meeting that is looked at. */
async function readOwnTexts(
  strapi: Core.Strapi,
  content: Published,
  id: string,
  of: Occurrence | null,
  { language }: Moment,
): Promise<OwnTexts | null> {
  const own = ownDateOf(content, id, of)?.special
  return own
    ? longTexts((locale) => queries.specialDates.readTexts(strapi, own.id, locale), language)
    : null
}

/** How pages are opened, the home page among them. */
export const openingOfPages = openings.page

/** How documents of a type are opened. */
export function openingOf(type: PreviewedType): Opening {
  return openings[shortName(type)]
}
