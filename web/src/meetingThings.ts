import type { AgendaItem, Meeting, Occurrence, Speaker, Venue } from 'cms/contract'
import { isOff } from './components/occurrence-state'
import { aboutMeeting, datePaths, imageOf } from './describeMeetings'
import { mainOccurrence } from './describeMeetings'
import { groupThing, imagesOf, organizer, urlOf, type Frame, type Thing } from './things'
import { localDate } from './time/wall-time'

/** A series with its next dates, or the date of what takes place once; null: none is known. */
export function meetingThing(meeting: Meeting, frame: Frame): Thing | null {
  if (meeting.rule !== null) return series(meeting, frame)
  const occurrence = mainOccurrence(meeting)
  return occurrence && dateThing(occurrence, meeting, frame)
}

function series(meeting: Meeting, frame: Frame): Thing {
  // Search engines read a series as an event, which has a beginning and a place.
  const next = mainOccurrence(meeting)
  const first = next && date(next, meeting, frame)
  return {
    '@type': 'EventSeries',
    ...about(meeting, frame),
    url: urlOf(meeting.paths, frame),
    ...(first?.startDate !== undefined && { startDate: first.startDate }),
    ...(first?.location !== undefined && { location: first.location }),
    ...(meeting.status !== 'scheduled' && {
      eventStatus: `https://schema.org/${statuses[meeting.status]}`,
    }),
    subEvent: meeting.next.map((occurrence) => date(occurrence, meeting, frame)),
  }
}

/** One date of a meeting, with all that is told of it. */
export function dateThing(occurrence: Occurrence, meeting: Meeting, frame: Frame): Thing {
  const { about: own } = meeting
  const whole = date(occurrence, meeting, frame)
  return {
    ...about(meeting, frame, occurrence),
    ...whole,
    ...(frame.site.takesForms && capacity(occurrence)),
    ...(own && own.speakers.length > 0 && { performer: own.speakers.map(person) }),
    ...(own &&
      own.agenda.items.length > 0 && {
        subEvent: own.agenda.items.map((item) => part(item, whole)),
      }),
    ...(meeting.rule !== null && {
      superEvent: {
        '@type': 'EventSeries',
        name: meeting.title,
        url: urlOf(meeting.paths, frame),
      },
    }),
  }
}

/** As its page says it: of a date that takes place. */
function capacity(occurrence: Occurrence): Omit<Thing, '@type'> | null {
  const { places } = occurrence
  if (!places || isOff(occurrence)) return null
  return { maximumAttendeeCapacity: places.total, remainingAttendeeCapacity: places.left }
}

/** When and where one date takes place, and whether it does. */
function date(occurrence: Occurrence, meeting: Meeting, frame: Frame): Thing {
  const { startsAt, endsAt, change, status, attendance } = occurrence
  const url = urlOf(datePaths(occurrence, meeting), frame)
  const previousStart = change?.previousStartsAt
  const locations = locationsOf(occurrence, url)
  return {
    '@type': 'Event',
    name: occurrence.title,
    url,
    startDate: dateOrTime(startsAt, occurrence),
    endDate: occurrence.allDay ? lastDay(occurrence) : dateOrTime(endsAt, occurrence),
    eventStatus: `https://schema.org/${statuses[status]}`,
    eventAttendanceMode: `https://schema.org/${attendanceModes[attendance]}`,
    ...(previousStart && { previousStartDate: dateOrTime(previousStart, occurrence) }),
    ...(locations.length > 0 && { location: locations }),
    ...(occurrence.speakers.length > 0 && {
      performer: occurrence.speakers.map((name) => ({ '@type': 'Person', name })),
    }),
  }
}

const statuses: Record<Occurrence['status'], string> = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  moved: 'EventRescheduled',
  postponed: 'EventPostponed',
}

const attendanceModes: Record<Occurrence['attendance'], string> = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
}

/** Who they are is not always their work: it is told as it was written. */
function person({ name, role, url }: Speaker): Thing {
  return {
    '@type': 'Person',
    name,
    ...(role && { description: role }),
    ...(url && /^https?:/.test(url) && { url }),
  }
}

/** One thing on the agenda of a date: where that is, in a room of its own perhaps. */
function part({ title, startsAt, endsAt, who, room }: AgendaItem, whole: Thing): Thing {
  const { location, eventStatus, eventAttendanceMode } = whole
  return {
    '@type': 'Event',
    name: title,
    startDate: startsAt,
    ...(endsAt && { endDate: endsAt }),
    ...(eventStatus !== undefined && { eventStatus }),
    ...(eventAttendanceMode !== undefined && { eventAttendanceMode }),
    ...(location !== undefined && { location: room ? inRoom(location, room) : location }),
    ...(who && { performer: { '@type': 'Person', name: who } }),
  }
}

/** A room is within the place; what is online is not in one. */
function inRoom(location: Thing[string], room: string): Thing[string] {
  if (!Array.isArray(location)) return location
  return location.map((place) =>
    typeof place === 'object' && place['@type'] === 'Place' && typeof place['name'] === 'string'
      ? { ...place, name: `${place['name']}, ${room}` }
      : place,
  )
}

/** @param date the one that is told of; null: it is a series */
function about(
  meeting: Meeting,
  frame: Frame,
  date: Occurrence | null = null,
): Omit<Thing, '@type'> {
  const description = aboutMeeting(meeting, date)
  const images = imagesOf(imageOf(meeting) ?? frame.site.shareImage, frame)
  const { groups: names = [] } = date ?? mainOccurrence(meeting) ?? {}
  const groups = names.map((group) => groupThing(group, frame))
  return {
    name: meeting.title,
    ...(description && { description }),
    ...(images.length > 0 && { image: images }),
    inLanguage: (date ?? meeting).locale,
    isAccessibleForFree: true,
    organizer: groups.length > 0 ? [organizer(frame), ...groups] : organizer(frame),
  }
}

/**
 * The way into an online meeting is not public: what stands for its address is the page, where one
 * reads how to take part.
 */
function locationsOf({ attendance, venue }: Occurrence, url: string): Thing[] {
  return [
    ...(attendance !== 'online' && venue ? [place(venue)] : []),
    ...(attendance !== 'in-person' ? [{ '@type': 'VirtualLocation', url }] : []),
  ]
}

function place({ name, streetAddress, city, latitude, longitude }: Venue): Thing {
  return {
    '@type': 'Place',
    name,
    // Search engines want an address, which may be a text; a park has none but its name.
    address:
      streetAddress || city
        ? {
            '@type': 'PostalAddress',
            ...(streetAddress && { streetAddress }),
            ...(city && cityParts(city)),
          }
        : name,
    ...(latitude !== null &&
      longitude !== null && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  }
}

/** "Portland, OR 97201" in its parts; what is written otherwise is the name of a city. */
function cityParts(city: string): Record<string, string> {
  const [, locality = '', region = '', code] =
    /^(.+?),\s*([A-Z]{2})(?:\s+(\d{5}(?:-\d{4})?))?$/.exec(city) ?? []
  if (!locality) return { addressLocality: city }
  return {
    addressLocality: locality,
    addressRegion: region,
    ...(code && { postalCode: code, addressCountry: 'US' }),
  }
}

function dateOrTime(time: string, { allDay, timeZone }: Occurrence): string {
  return allDay ? localDate(time, timeZone) : time
}

/** The last of the days that an all-day event fills; it ends with the midnight after that one. */
function lastDay({ endsAt, timeZone }: Occurrence): string {
  const last = new Date(`${localDate(endsAt, timeZone)}T00:00:00Z`)
  last.setUTCDate(last.getUTCDate() - 1)
  return last.toISOString().slice(0, 10)
}
