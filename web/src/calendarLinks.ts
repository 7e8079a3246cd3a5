import type { Span } from './time/spans'
import { localDate } from './time/wall-time'

/**
 * Addresses with which a visitor takes dates over into a calendar: plain links, so that no other
 * host learns of a visit before one is followed. Neither Google nor Microsoft documents theirs; the
 * parameters are those that github.com/InteractionDesignFoundation/add-event-to-calendar-docs keeps.
 */

/** One date as the forms of web calendars take it. */
export interface CalendarEvent extends Span {
  title: string
  /** Where it is; null: not known, or nowhere. */
  location: string | null
  /** What is said of it, as plain text. */
  details: string
}

/** `webcal:` makes a browser hand the feed to the calendar app, which then asks for it again. */
export function webcalUrl(feedUrl: string): string {
  return feedUrl.replace(/^https?:/, 'webcal:')
}

/** Google only subscribes to addresses that begin with `webcal:`. */
export function subscribeWithGoogle(feedUrl: string): string {
  return `https://calendar.google.com/calendar/render?${query({ cid: webcalUrl(feedUrl) })}`
}

/** `name` is what the calendar is called in the list of calendars. */
export function subscribeWithOutlook(feedUrl: string, name: string): string {
  return `https://outlook.live.com/calendar/0/addfromweb?${query({ url: feedUrl, name })}`
}

/** Opens Google's form for a new event, filled in. */
export function addWithGoogle(event: CalendarEvent): string {
  const { title, timeZone, details, location } = event
  const [start, end] = bounds(event).map((bound) => bound.replace(/[-:]/g, ''))
  const dates = `${start}/${end}`
  return `https://calendar.google.com/calendar/render?${query({
    action: 'TEMPLATE',
    text: title,
    dates,
    ctz: timeZone,
    details,
    location,
  })}`
}

/** Opens the form of Outlook on the web, filled in. */
export function addWithOutlook(event: CalendarEvent): string {
  const { title, allDay = false, details, location } = event
  const [startdt, enddt] = bounds(event)
  return `https://outlook.live.com/calendar/0/deeplink/compose?${query({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt,
    enddt,
    allday: allDay ? 'true' : null,
    location,
    body: details,
  })}`
}

/** Start and exclusive end: UTC instants without milliseconds, or the local dates of whole days. */
function bounds({ startsAt, endsAt, timeZone, allDay = false }: Span): [string, string] {
  const instant = (text: string) => `${new Date(text).toISOString().slice(0, 19)}Z`
  return allDay
    ? [localDate(startsAt, timeZone), localDate(endsAt, timeZone)]
    : [instant(startsAt), instant(endsAt)]
}

// Not URLSearchParams: it writes a space as `+`, which Outlook shows as a plus.
function query(parameters: Record<string, string | null | undefined>): string {
  return Object.entries(parameters)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join('&')
}
