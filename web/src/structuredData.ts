import type {
  AgendaItem,
  Article,
  Image,
  Locale,
  Meeting,
  Occurrence,
  Position,
  Site,
  Speaker,
  Venue,
} from 'cms/contract'
import { isOff } from './components/occurrence-state'
import { addressOf } from './addresses'
import { mediaUrl } from './cms/media'
import { aboutMeeting, datePaths, imageOf } from './describeMeetings'
import { firstParagraph } from './firstWords'
import { mainOccurrence } from './screens'
import type { SharePicture } from './sharePicture'
import type { Loaded, Shown } from './shown'
import { localDate } from './time/wall-time'
import { wordsOf } from './words'
import { newsWordsOf } from './words/news'

/** A thing in the terms of schema.org; what is not known is left out. */
export interface Thing {
  '@type': string
  [property: string]: string | number | boolean | Thing | (string | Thing)[]
}

/**
 * What a page says to search engines (schema.org as JSON-LD): the branch on the home page, an event
 * on the page of a date, a series with its next dates on that of a meeting; null: nothing. Only the
 * served document has it, so the browser's app does without. `siteUrl` is the public origin, and
 * `picture` what is drawn of the page, if anything is.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/event
 */
export function structuredData(
  { screen, site, locale }: Loaded,
  siteUrl: string,
  picture: SharePicture | null,
): Thing | null {
  if (!site) return null
  const frame = { site, siteUrl, locale, picture }
  const thing = thingOn(screen, frame)
  return thing && { '@context': 'https://schema.org', ...thing }
}

/** What stands around every screen. */
interface Frame {
  site: Site
  siteUrl: string
  locale: Locale
  picture: SharePicture | null
}

function thingOn(screen: Loaded['screen'], frame: Frame): Thing | null {
  switch (screen.kind) {
    case 'home':
      return branch(frame)
    case 'meeting': {
      if (screen.data.rule !== null) return series(screen.data, frame)
      const occurrence = mainOccurrence(screen.data)
      return occurrence && event(occurrence, screen.data, frame)
    }
    case 'date':
      return event(screen.data.occurrence, screen.data.meeting, frame)
    case 'position':
      return positionArticle(screen.data, frame)
    case 'article':
      return newsArticle(screen.data, frame)
    case 'page':
    case 'meetings':
    case 'archive':
    case 'month':
    case 'positions':
    case 'news':
    case 'getInvolved':
    case 'form':
    case 'sent':
    case 'privacy':
    case 'search':
    case 'notFound':
    case 'error':
    case 'offline':
      return null
  }
}

/**
 * Where a page stands among those above it, as its own path says it to people; null: nothing stands
 * above it.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
export function breadcrumbs(loaded: Shown, siteUrl: string): Thing | null {
  const steps = stepsTo(loaded)
  if (steps.length === 0) return null
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [...steps, { name: loaded.title, path: null }].map(
      ({ name, path }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        ...(path !== null && { item: siteUrl + addressOf(loaded.locale, path) }),
      }),
    ),
  }
}

function stepsTo({ screen, locale }: Loaded): { name: string; path: string }[] {
  const { meetings, positions } = wordsOf(locale)
  const list = { name: meetings.title, path: 'meetings' }
  const news = { name: newsWordsOf(locale).title, path: 'news' }
  switch (screen.kind) {
    case 'meeting':
    case 'archive':
    case 'month':
      return [list]
    case 'date': {
      const { meeting } = screen.data
      const own = { name: meeting.title, path: `meetings/${meeting.slug}` }
      return meeting.rule === null ? [list] : [list, own]
    }
    case 'position':
      return [{ name: positions.title, path: 'positions' }]
    case 'article':
      return [news]
    case 'news':
      return screen.data.ancestors.map(({ title, path }) => ({ name: title, path }))
    case 'page':
      return screen.data.ancestors.map(({ title, path }) => ({ name: title, path }))
    case 'home':
    case 'meetings':
    case 'positions':
    case 'getInvolved':
    case 'form':
    case 'sent':
    case 'privacy':
    case 'search':
    case 'notFound':
    case 'error':
    case 'offline':
      return []
  }
}

function organizer({ site, siteUrl }: Frame): Thing {
  return { '@type': 'Organization', name: site.branchName, url: `${siteUrl}/` }
}

function branch(frame: Frame): Thing {
  const { branchName, organizationName, tagline, contactEmail, socialLinks, shareImage } =
    frame.site
  const images = imagesOf(shareImage, frame)
  return {
    ...organizer(frame),
    description: tagline,
    ...(organizationName !== branchName && {
      parentOrganization: { '@type': 'Organization', name: organizationName },
    }),
    ...(contactEmail && { email: contactEmail }),
    logo: logoOf(frame),
    ...(images.length > 0 && { image: images }),
    ...(socialLinks.length > 0 && { sameAs: socialLinks.map(({ url }) => url) }),
  }
}

/** The branch's own, else the icon that is drawn for it. */
function logoOf({ site, siteUrl }: Frame): string {
  return site.logo
    ? new URL(mediaUrl(site.logo.image.url), siteUrl).href
    : `${siteUrl}/icon-512.png`
}

function positionArticle(position: Position, frame: Frame): Thing {
  const { summary, adoptedOn } = position
  return { '@type': 'Article', ...textOf(position, { lead: summary, day: adoptedOn }, frame) }
}

/** @see https://schema.org/NewsArticle */
function newsArticle(article: Article, frame: Frame): Thing {
  const { slug, lead, appearedOn, parts, related } = article
  const { siteUrl, locale } = frame
  const about = related.map(({ title, path }) => {
    return { '@type': 'Thing', name: title, url: siteUrl + addressOf(locale, path) }
  })
  return {
    '@type': 'NewsArticle',
    ...textOf(article, { lead, day: appearedOn }, frame),
    ...(parts.length > 0 && { position: parts.findIndex((part) => part.slug === slug) + 1 }),
    ...(about.length > 0 && { about }),
  }
}

/** @param lead its first sentences; null: its text begins with them */
function textOf(
  { title, body, image, lastModified, paths, locale }: Position | Article,
  { lead, day }: { lead: string | null; day: string | null },
  frame: Frame,
): Omit<Thing, '@type'> {
  const description = lead ?? firstParagraph(body)
  const images = imagesOf(image ?? frame.site.shareImage, frame)
  const publisher = { ...organizer(frame), logo: logoOf(frame) }
  return {
    headline: title,
    ...(description && { description }),
    url: urlOf(paths, frame),
    ...(images.length > 0 && { image: images }),
    ...(day && { datePublished: day }),
    dateModified: lastModified,
    inLanguage: locale,
    author: publisher,
    publisher,
  }
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

function event(occurrence: Occurrence, meeting: Meeting, frame: Frame): Thing {
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
  return {
    name: meeting.title,
    ...(description && { description }),
    ...(images.length > 0 && { image: images }),
    inLanguage: (date ?? meeting).locale,
    isAccessibleForFree: true,
    organizer: organizer(frame),
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

function urlOf(paths: Meeting['paths'], { siteUrl, locale }: Frame): string {
  return siteUrl + addressOf(locale, paths[locale] ?? '')
}

/** What is drawn of the page, in both ratios, which say what it is about; then a picture beside it. */
function imagesOf(image: Image | null, { picture, siteUrl }: Frame): string[] {
  return [
    ...(picture ? [siteUrl + picture.wide.address, siteUrl + picture.square.address] : []),
    ...(image ? [new URL(mediaUrl(image.url), siteUrl).href] : []),
  ]
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
