import type { Locale, Occurrence } from 'cms/contract'
import { isList, type ListScreen } from '../collections'
import type { FirstData } from '../firstData'
import type { KeptPage } from '../keptPages'
import type { OfflineNotice } from '../offlineNotice'
import {
  dateNow,
  groupsNow,
  isOver,
  itemNow,
  meetingNow,
  monthNow,
  pageNow,
  siteNow,
  toldLast,
  type Present,
} from '../present'
import type { Screen } from '../screens'
import type { AsKept, ShownPage, ShownSection } from '../shownPage'

/** What else is kept of the site, in the language of a page; null: it is not. */
interface Beside {
  /** The list of the next dates. */
  dates: KeptPage | null
  /** What is shown in place of what is not kept. */
  notice: KeptPage | null
}

/** A page as it was kept, brought up to the present: what is over by now does not come next. */
export function shownNow({ data, at }: KeptPage, beside: Beside, now: Date): FirstData {
  const told = firstDataOf(data)
  const programme = beside.dates && datesIn(firstDataOf(beside.dates.data))
  const isProgrammeOlder = beside.dates !== null && toldAt(beside.dates) < toldAt({ data, at })
  const present = { programme, isProgrammeOlder, now: now.getTime() }
  const over = beside.notice && overIn(firstDataOf(beside.notice.data))
  const overNow: Over = (before, left) => overSince(before, left, over, told.locale)
  return {
    ...told,
    site: told.site && siteNow(told.site, present),
    screen: screenNow(told.screen, present, overNow),
    now: now.toISOString(),
    asOf: told.asOf ?? new Date(at).toISOString(),
  }
}

/** When it was so, in milliseconds since the epoch. */
function toldAt({ data, at }: KeptPage): number {
  const { asOf } = firstDataOf(data)
  return asOf === null ? at : Date.parse(asOf)
}

/** What this very site has kept as JSON. */
export function firstDataOf(json: string): FirstData {
  return JSON.parse(json) as FirstData
}

function datesIn({ screen }: FirstData): Occurrence[] | null {
  return screen.kind === 'meetings' ? screen.data.list.data : null
}

/** @returns the words of the release that kept it */
function overIn({ screen }: FirstData): OfflineNotice['over'] | null {
  return screen.kind === 'offline' ? screen.data.over : null
}

/** Tells of dates that were kept, of which some are left, where all are over by now. */
type Over = (before: readonly Occurrence[], left: readonly Occurrence[]) => AsKept

function overSince(
  before: readonly Occurrence[],
  left: readonly Occurrence[],
  words: OfflineNotice['over'] | null | undefined,
  locale: Locale,
): AsKept {
  const last = before.at(-1)
  if (!words || !last || left.length > 0) return {}
  const { timeZone, endsAt } = last
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone })
  // What fills whole days ends with the midnight after them.
  const title = words.title.replace('{day}', day.format(Date.parse(endsAt) - 1))
  return { over: { ...words, title } }
}

function screenNow(screen: Screen, present: Present, over: Over): Screen {
  const pageOf = (page: ShownPage) => keptPageNow(page, present, over)
  switch (screen.kind) {
    case 'home':
    case 'page':
      return { ...screen, data: pageOf(screen.data) }
    case 'meetings': {
      const { page, list } = screen.data
      const data = toldLast(list.data, present).filter((date) => !isOver(date, present.now))
      const now = { page: page && pageOf(page), list: { ...list, data } }
      return { ...screen, data: { ...screen.data, ...now, ...over(list.data, data) } }
    }
    case 'meeting': {
      const { next, rule } = screen.data
      const meeting = meetingNow(screen.data, present)
      // What takes place once has no further dates.
      return { ...screen, data: { ...meeting, ...(rule && over(next, meeting.next)) } }
    }
    case 'date':
      return { ...screen, data: dateNow(screen.data, present) }
    case 'month': {
      const { data } = screen
      return { ...screen, data: { ...data, data: monthNow(data.data, present) } }
    }
    case 'archive':
    case 'privacy':
    case 'getInvolved':
    case 'form':
    case 'sent':
    case 'search':
    case 'notFound':
    case 'error':
    case 'offline':
      return screen
    case 'groups': {
      const { page, list } = screen.data
      const now = { page: page && pageOf(page), list: groupsNow(list, present) }
      return { ...screen, data: { ...screen.data, ...now } }
    }
    default: {
      if (!isList(screen)) return itemNow(screen, present)
      const { page } = screen.data
      return { ...screen, data: { ...screen.data, page: page && pageOf(page) } } as ListScreen
    }
  }
}

function keptPageNow(page: ShownPage, present: Present, over: Over): ShownPage {
  const now = pageNow(page, present)
  const sections = now.sections.map((section, index) => ({
    ...section,
    ...over(datesOf(page.sections[index]), datesOf(section)),
  }))
  return { ...now, sections }
}

/** The coming dates that a section shows. */
function datesOf(section: ShownSection | undefined): readonly Occurrence[] {
  if (section?.type === 'upcoming-meetings') return section.occurrences
  return section?.type === 'hero' && section.nextMeeting ? [section.nextMeeting] : []
}
