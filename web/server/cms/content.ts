import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type {
  Archive,
  ArchiveYears,
  GetInvolved,
  Meeting,
  MeetingCodes,
  MeetingDate,
  Month,
  News,
  OccurrenceList,
  Page,
  Position,
  PositionList,
  Redirect,
  Revision,
  Site,
  Sitemap,
  TopicList,
} from 'cms/contract'
import { CmsUnavailable } from '../../src/cms/failures'
import { kindAt } from './addresses'
import { answers } from './answers'

interface Values {
  site: Site
  page: Page
  occurrenceList: OccurrenceList
  meeting: Meeting
  meetingDate: MeetingDate
  archiveYears: ArchiveYears
  archive: Archive
  month: Month
  topicList: TopicList
  positionList: PositionList
  position: Position
  getInvolved: GetInvolved
  news: News
  codes: MeetingCodes
  redirect: Redirect
  sitemap: Sitemap
  revision: Revision
  calendar: null
  /** A digest of the file: another one for another picture. */
  icon: string
  file: null
}

/** The value that an answer of a kind holds. */
export type ValueOf<Kind extends keyof Values> = Values[Kind]

/** What an answer of the cms holds, read and checked. */
export type Content = { [Kind in keyof Values]: { kind: Kind; value: Values[Kind] } }[keyof Values]

/**
 * Reads what came as the answer to an address.
 *
 * @throws CmsUnavailable when it is not what the contract says
 */
export function contentOf(address: string, body: Buffer): Content {
  if (isFile(address)) return { kind: 'file', value: null }
  const kind = kindAt(address)
  switch (kind) {
    case null:
      throw new CmsUnavailable(`${address} is no address of the front door`)
    case 'calendar':
      if (isCalendar(body)) return { kind, value: null }
      throw new CmsUnavailable(`${address} answered with no whole calendar`)
    case 'icon':
      if (isIcon(body)) return { kind, value: digestOf(body) }
      throw new CmsUnavailable(`${address} answered with no icon`)
    case 'site':
      return { kind, value: parsed(answers.site, address, body) }
    case 'page':
      return { kind, value: parsed(answers.page, address, body) }
    case 'occurrenceList':
      return { kind, value: parsed(answers.occurrenceList, address, body) }
    case 'meeting':
      return { kind, value: parsed(answers.meeting, address, body) }
    case 'meetingDate':
      return { kind, value: parsed(answers.meetingDate, address, body) }
    case 'archiveYears':
      return { kind, value: parsed(answers.archiveYears, address, body) }
    case 'archive':
      return { kind, value: parsed(answers.archive, address, body) }
    case 'month':
      return { kind, value: parsed(answers.month, address, body) }
    case 'topicList':
      return { kind, value: parsed(answers.topicList, address, body) }
    case 'positionList':
      return { kind, value: parsed(answers.positionList, address, body) }
    case 'position':
      return { kind, value: parsed(answers.position, address, body) }
    case 'getInvolved':
      return { kind, value: parsed(answers.getInvolved, address, body) }
    case 'news':
      return { kind, value: parsed(answers.news, address, body) }
    case 'codes':
      return { kind, value: parsed(answers.codes, address, body) }
    case 'redirect':
      return { kind, value: parsed(answers.redirect, address, body) }
    case 'sitemap':
      return { kind, value: parsed(answers.sitemap, address, body) }
    case 'revision':
      return { kind, value: parsed(answers.revision, address, body) }
  }
}

function parsed<Value>(
  schema: v.GenericSchema<unknown, Value>,
  address: string,
  body: Buffer,
): Value {
  let json: unknown
  try {
    json = JSON.parse(body.toString())
  } catch (error) {
    throw new CmsUnavailable(`${address} answered with no JSON`, { cause: error })
  }
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const summary = result.issues
    .slice(0, 3)
    .map((issue) => `${v.getDotPath(issue) ?? 'answer'}: ${issue.message}`)
    .join('; ')
  throw new CmsUnavailable(`${address} answered something else: ${summary}`)
}

/** RFC 5545, section 3.4: the first and the last line of a calendar. */
function isCalendar(body: Buffer): boolean {
  return (
    body.subarray(0, 15).toString() === 'BEGIN:VCALENDAR' &&
    body.subarray(-20).toString().trimEnd().endsWith('END:VCALENDAR')
  )
}

/** By their first bytes: PNG (RFC 2083, section 3.1) or ICO. */
function isIcon(body: Buffer): boolean {
  const start = body.subarray(0, 4).toString('hex')
  return start === '89504e47' || start === '00000100'
}

function digestOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 8)
}

/** Whether a picture or another uploaded file lies at an address of the cms. */
export function isFile(address: string): boolean {
  return address.startsWith('/uploads/')
}
