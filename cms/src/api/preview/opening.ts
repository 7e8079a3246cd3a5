import type { Core } from '@strapi/strapi'
import { findDate, toMeetingDate } from '../../content/mappers/dates'
import { toMeeting } from '../../content/mappers/meetings'
import { toPage } from '../../content/mappers/pages'
import { toPosition } from '../../content/mappers/positions'
import type { Published } from '../../content/reading/published'
import * as queries from '../../content/reading/queries'
import { shortName, type ShortName } from '../../content/types'
import type { VersionRow } from '../../history/versions'
import type { PreviewedType, VersionTicket } from '../../tickets/tickets'
import { openDocument, type DocumentAsked } from './documents'
import type { DocumentRow, Opened, Previewed } from './opened'
import { withMeeting, withPage, withPosition } from './replacing'
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

const openings: Record<ShortName<PreviewedType>, Opening> = {
  page: opening({
    find: ({ tree }, id) => tree.page(id),
    readDraft: queries.readPageDraft,
    readTexts: queries.readPage,
    withIt: withPage,
    show: (...shown) => ({ kind: 'page', data: toPage(...shown) }),
  }),
  position: opening({
    find: ({ positions }, id) => positions.get(id),
    readDraft: queries.readPositionDraft,
    readTexts: queries.readPosition,
    withIt: withPosition,
    show: (...shown) => ({ kind: 'position', data: toPosition(...shown) }),
  }),
  meeting: opening({
    find: ({ meetings }, id) => meetings.get(id),
    readDraft: queries.readMeetingDraft,
    readTexts: queries.readMeeting,
    withIt: withMeeting,
    show: (...shown) => ({ kind: 'meeting', data: toMeeting(...shown) }),
    showDate: (content, id, texts, moment, date) => {
      const occurrence = findDate(content, id, date, moment)
      if (!occurrence) return null
      const meeting = toMeeting(content, id, texts, moment, occurrence)
      return { kind: 'date', data: toMeetingDate(content, id, { occurrence, meeting }, moment) }
    },
  }),
}

/** How pages are opened, the home page among them. */
export const openingOfPages = openings.page

/** How documents of a type are opened. */
export function openingOf(type: PreviewedType): Opening {
  return openings[shortName(type)]
}
