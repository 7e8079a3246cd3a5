import type { Occurrence } from 'cms/contract'
import type { FirstData } from '../firstData'
import type { KeptPage } from '../keptPages'
import {
  dateNow,
  isOver,
  meetingNow,
  pageNow,
  positionNow,
  siteNow,
  type Present,
} from '../present'
import type { Screen } from '../screens'

/**
 * A page as it was kept, brought up to the present: what is over by now does not come next.
 *
 * @param dates the next dates as they were kept; null: none were
 */
export function shownNow({ data, at }: KeptPage, dates: KeptPage | null, now: Date): FirstData {
  const told = firstDataOf(data)
  const present = { programme: dates && datesIn(firstDataOf(dates.data)), now: now.getTime() }
  return {
    ...told,
    site: told.site && siteNow(told.site, present),
    screen: screenNow(told.screen, present),
    now: now.toISOString(),
    asOf: told.asOf ?? new Date(at).toISOString(),
  }
}

/** What this very site has kept as JSON. */
export function firstDataOf(json: string): FirstData {
  return JSON.parse(json) as FirstData
}

function datesIn({ screen }: FirstData): Occurrence[] | null {
  return screen.kind === 'meetings' ? screen.data.list.data : null
}

function screenNow(screen: Screen, present: Present): Screen {
  switch (screen.kind) {
    case 'home':
    case 'page':
      return { ...screen, data: pageNow(screen.data, present) }
    case 'meetings': {
      const { page, list, ...rest } = screen.data
      const data = list.data.filter((date) => !isOver(date, present.now))
      const pageAbove = page && pageNow(page, present)
      return { ...screen, data: { ...rest, page: pageAbove, list: { ...list, data } } }
    }
    case 'meeting':
      return { ...screen, data: meetingNow(screen.data, present) }
    case 'date':
      return { ...screen, data: dateNow(screen.data, present) }
    case 'position':
      return { ...screen, data: positionNow(screen.data, present) }
    case 'positions': {
      const { page } = screen.data
      return { ...screen, data: { ...screen.data, page: page && pageNow(page, present) } }
    }
    case 'archive':
    case 'month':
    case 'privacy':
    case 'getInvolved':
    case 'form':
    case 'sent':
    case 'search':
    case 'notFound':
    case 'error':
    case 'offline':
      return screen
  }
}
