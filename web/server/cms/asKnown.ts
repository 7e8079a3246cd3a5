import type { AccessFacts, MonthDate, Occurrence, OccurrenceList } from 'cms/contract'
import { CmsUnavailable } from '../../src/cms/failures'
import { door } from '../../src/cms/door'
import { accessNeeds, attendances, type AccessNeed } from '../../src/queryValues'
import {
  cursorOf,
  dateNow,
  groupsNow,
  hasTopic,
  isOfGroup,
  isOver,
  itemNow,
  meetingNow,
  monthNow,
  pageNow,
  siteNow,
  takesPlace,
  type Present,
} from '../../src/present'
import type { Told } from './ask'
import { kindAt } from './addresses'
import { itemIn, type Content } from './content'
import type { Asking, Known, KnownAnswers } from './known'
import { monthOfProgramme } from './monthAsKnown'
import { narrowedMonth, occurrenceAsKnown, type Narrowed } from './narrowedMonth'
import { localeOf, type Programme } from './programme'
import { isBefore } from './revision'

export interface AsKnownOptions {
  known: KnownAnswers
  programme: Programme
  now: () => number
}

/** As many dates as the cms gives where nobody says how many. */
const usualLimit = 20

/**
 * Reads an answer of the cms. One from before the cms went away is brought up to the present time out
 * of what is known: what is over does not come next.
 *
 * @throws NothingThere, CmsUnavailable
 */
export async function readAsKnown(
  options: AsKnownOptions,
  address: string,
  asking: Asking = {},
): Promise<Known> {
  const { known, programme, now } = options
  let answer: Known
  try {
    answer = await known.read(address, asking)
    if (answer.asOf === null) return answer
  } catch (error) {
    // What was never asked for in this way can still be told, if it is of dates to come.
    const told = error instanceof CmsUnavailable ? await toldByDates(options, address) : null
    if (!told) throw error
    answer = { told, asOf: await known.asOf(told) }
  }
  const dates = await programme.read(localeOf(address))
  const all = dates?.content.kind === 'occurrenceList' ? dates.content.value.data : null
  const content = contentAsKnown(answer.told.content, {
    query: queryOf(address),
    programme: all,
    isProgrammeOlder: isBefore(dates?.revision ?? null, answer.told.revision),
    now: now(),
  })
  return { ...answer, told: retold(answer.told, content) }
}

/** A list or month out of what is known of its dates; null: that tells nothing of what is asked for. */
async function toldByDates(options: AsKnownOptions, address: string): Promise<Told | null> {
  const kind = kindAt(address)
  const isOfDates = kind === 'occurrenceList' || kind === 'month'
  if (!isOfDates || !isWorkable(queryOf(address))) return null
  const dates = await options.programme.read(localeOf(address))
  if (dates?.content.kind !== 'occurrenceList') return null
  const told = { ...dates, address }
  return kind === 'occurrenceList' ? told : monthByDates(options, told, dates.content.value)
}

/** @param told the programme, at the address of the month */
async function monthByDates(
  { known }: AsKnownOptions,
  told: Told,
  programme: OccurrenceList,
): Promise<Told | null> {
  const { address } = told
  const locale = localeOf(address)
  const [path = ''] = address.split('?')
  const month = path.slice(path.lastIndexOf('/') + 1)
  const isMeant = (date: Narrowed) => fits(date, queryOf(address))
  const site = await known.last(door.site(locale))
  if (site?.content.kind !== 'site') return null
  const coming = monthOfProgramme(month, programme, site.content.value.timeZone, isMeant)
  if (coming) return retold(told, { kind: 'month', value: coming })
  const whole = await known.last(door.month(locale, month))
  if (whole?.content.kind !== 'month') return null
  const query = queryOf(address)
  const knownDate = (date: MonthDate) =>
    ['topic', 'group', 'access'].some((name) => query.has(name))
      ? occurrenceAsKnown(known, programme.data, locale, date)
      : Promise.resolve(date)
  const narrowed = await narrowedMonth(whole.content.value, knownDate, isMeant)
  return narrowed && retold({ ...whole, address }, { kind: 'month', value: narrowed })
}

function queryOf(address: string): URLSearchParams {
  return new URLSearchParams(address.split('?')[1])
}

/** Whether a list can be worked out of the programme: spans of days and what the cms refuses cannot. */
function isWorkable(query: URLSearchParams): boolean {
  if (query.has('from') || query.has('to')) return false
  const attendance = query.get('attendance')
  const access = query.get('access')
  const cursor = cursorIn(query.get('after'))
  return (
    (attendance === null || attendances.some((known) => known === attendance)) &&
    (access === null || accessNeeds.some((known) => known === access)) &&
    [null, 'folded'].includes(query.get('series')) &&
    (cursor === null || /^\S+Z \S+$/.test(cursor)) &&
    /^([1-9]\d?|100)$/.test(query.get('limit') ?? String(usualLimit))
  )
}

function retold(told: Told, content: Content): Told {
  if (content === told.content || content.value === null) return told
  return { ...told, content, body: Buffer.from(JSON.stringify(content.value)), etag: null }
}

/** The present, and what was asked for. */
export interface Asked extends Present {
  /** Of the address that was asked for. */
  query: URLSearchParams
}

/** What an answer of the past would be now, as far as it can be known. */
export function contentAsKnown(content: Content, present: Asked): Content {
  switch (content.kind) {
    case 'site':
      return { ...content, value: siteNow(content.value, present) }
    case 'page':
      return { ...content, value: pageNow(content.value, present) }
    case 'occurrenceList':
      return { ...content, value: listNow(content.value, present) }
    case 'meeting':
      return { ...content, value: meetingNow(content.value, present) }
    case 'meetingDate':
      return { ...content, value: dateNow(content.value, present) }
    case 'groupList':
      return { ...content, value: groupsNow(content.value, present) }
    case 'month': {
      const data = monthNow(content.value.data, present)
      return { ...content, value: { ...content.value, data } }
    }
    default: {
      const item = itemIn(content)
      // Nothing else tells what comes next.
      if (!item) return content
      const value = itemNow(item, present).data
      return value === item.data ? content : ({ ...content, value } as Content)
    }
  }
}

function listNow(list: OccurrenceList, present: Asked): OccurrenceList {
  const { query, now } = present
  // A span of days is what it was.
  if (query.has('from') || query.has('to')) return list
  const start = cursorIn(query.get('after'))
  const limit = Number(query.get('limit') ?? usualLimit)
  const chosen = (present.programme ?? list.data).filter(
    (date) => !isOver(date, now) && fits(date, query),
  )
  const rows = query.get('series') === 'folded' ? folded(chosen, list.data) : chosen
  const dates = rows.filter((date) => start === null || cursorOf(date) > start)
  const data = dates.slice(0, limit)
  const last = data.at(-1)
  const rest = dates.length > data.length && last ? encoded(cursorOf(last)) : null
  return { data, meta: { ...list.meta, next: present.programme ? rest : list.meta.next } }
}

/** Whether a date is among those to which an address narrows a list or month. */
function fits(
  { topics = [], groups, attendance, access }: Narrowed,
  query: URLSearchParams,
): boolean {
  const asked = (name: string) => query.get(name)
  const [topic, group, need] = [asked('topic'), asked('group'), asked('access')]
  return (
    (!topic || hasTopic({ topics }, topic)) &&
    (!group || isOfGroup({ groups }, group)) &&
    (!asked('attendance') || [asked('attendance'), 'hybrid'].includes(attendance)) &&
    (!need || (access !== undefined && offers(access, need)))
  )
}

/** Of each meeting the first date that takes place, else its first, with its rule as it was told. */
function folded(dates: Occurrence[], told: Occurrence[]): Occurrence[] {
  const rules = new Map(told.map(({ slug, rule }) => [slug, rule]))
  return dates
    .filter((date) => {
      const same = dates.filter(({ slug }) => slug === date.slug)
      return (same.find(takesPlace) ?? same[0]) === date
    })
    .map((date) => {
      const rule = rules.get(date.slug)
      return rule === undefined ? date : { ...date, rule }
    })
}

const offering: Record<AccessNeed, (access: AccessFacts) => boolean> = {
  'step-free': ({ stepFree }) => stepFree === true,
  masks: ({ masks }) => masks === 'required' || masks === 'encouraged',
  'sign-language': ({ signLanguage }) => isOffered(signLanguage),
  childcare: ({ childcare }) => isOffered(childcare),
}

function offers(access: AccessFacts, asked: string): boolean {
  const need = accessNeeds.find((known) => known === asked)
  return need !== undefined && offering[need](access)
}

function isOffered(offer: 'provided' | 'on-request' | 'none' | null): boolean {
  return offer === 'provided' || offer === 'on-request'
}

function cursorIn(after: string | null): string | null {
  return after === null ? null : Buffer.from(after, 'base64url').toString()
}

function encoded(cursor: string): string {
  return Buffer.from(cursor).toString('base64url')
}
