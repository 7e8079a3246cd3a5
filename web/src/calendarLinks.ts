import type { Span } from './time/spans'
import { localDate, localTime } from './time/wall-time'

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
  const { title, startsAt, endsAt, timeZone, allDay = false, details, location } = event
  const bound = allDay ? localDate : localTime
  const dates = [startsAt, endsAt].map((time) => bound(time, timeZone).replace(/[-:]/g, ''))
  return `https://calendar.google.com/calendar/render?${query({
    action: 'TEMPLATE',
    text: title,
    dates: dates.join('/'),
    // Whose rules the times go by is then Google's, as they are written on the page.
    ctz: timeZone,
    details,
    location,
  })}`
}

/**
 * Opens the form of Outlook on the web, filled in. It knows no zone: its times are instants.
 */
export function addWithOutlook(event: CalendarEvent): string {
  const { title, startsAt, endsAt, timeZone, allDay = false, details, location } = event
  const bound = allDay ? localDate : utcTime
  const [startdt, enddt] = [startsAt, endsAt].map((time) => bound(time, timeZone))
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

function utcTime(time: string): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`
}

// Not URLSearchParams: it writes a space as `+`, which Outlook shows as a plus.
function query(parameters: Record<string, string | null | undefined>): string {
  return Object.entries(parameters)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join('&')
}
