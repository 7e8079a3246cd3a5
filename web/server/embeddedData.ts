import type { Attendance, Locale, Occurrence, OccurrenceStatus, Site } from 'cms/contract'
import { addressOf } from '../src/addresses'

/**
 * What other sites read of the next dates, at `/embed/meetings.json`. They rely on it: what is there
 * stays, and means what it means; more may be added.
 */
export interface EmbeddedData {
  branch: { name: string; url: string }
  /** Soonest first. */
  dates: EmbeddedDate[]
}

export interface EmbeddedDate {
  title: string
  /** The date's own page. */
  url: string
  /** Local time with its offset from UTC (RFC 3339). */
  startsAt: string
  endsAt: string
  /** True when it fills whole days; `endsAt` is the midnight after the last. */
  allDay: boolean
  /** IANA zone of its times. */
  timeZone: string
  /** `cancelled` and `postponed` ones do not take place then. */
  status: OccurrenceStatus
  /** When it was planned before it was moved; null: it was not. */
  movedFrom: string | null
  attendance: Attendance
  place: { name: string; streetAddress: string | null; city: string | null } | null
  /** What the branch says about the change. */
  note: string | null
}

export function embeddedData(
  { branchName }: Pick<Site, 'branchName'>,
  dates: Occurrence[],
  locale: Locale,
  siteUrl: string,
): EmbeddedData {
  const urlOf = (path: string) => siteUrl + addressOf(locale, path)
  return {
    branch: { name: branchName, url: urlOf('') },
    dates: dates.map(({ title, key, venue, change, attendance, ...date }) => ({
      title,
      url: urlOf(`meetings/${key}`),
      startsAt: date.startsAt,
      endsAt: date.endsAt,
      allDay: date.allDay,
      timeZone: date.timeZone,
      status: date.status,
      movedFrom: change?.previousStartsAt ?? null,
      attendance,
      place:
        venue && attendance !== 'online'
          ? { name: venue.name, streetAddress: venue.streetAddress, city: venue.city }
          : null,
      note: change?.note?.text ?? null,
    })),
  }
}
