/**
 * What was told of the site in the past, brought up to the present: what is over does not come next. Pure,
 * and for server and browser alike.
 */
import type { Meeting, MeetingDate, Occurrence, Page, Section, Site } from 'cms/contract'
import type { ItemScreen } from './collections'

export interface Present {
  /** The dates that are known, in order; null: none are. */
  programme: Occurrence[] | null
  /** Milliseconds since the epoch. */
  now: number
}

/** A meeting tells of so many of its dates. */
const datesOfMeeting = 12

export function siteNow(site: Site, { now }: Present): Site {
  const announcements = site.announcements?.filter(
    ({ until }) => until === null || now < Date.parse(until),
  )
  return announcements ? { ...site, announcements } : site
}

export function pageNow<Given extends Pick<Page, 'sections'>>(page: Given, present: Present): Given
export function pageNow(page: Pick<Page, 'sections'>, present: Present): Pick<Page, 'sections'> {
  return { ...page, sections: page.sections.map((section) => sectionNow(section, present)) }
}

function sectionNow(section: Section, present: Present): Section {
  switch (section.type) {
    case 'hero': {
      if (!section.showsNextMeeting) return section
      const [next] = coming(section.nextMeeting ? [section.nextMeeting] : [], present, takesPlace)
      return { ...section, nextMeeting: next ?? null }
    }
    case 'upcoming-meetings': {
      const { topic, group, occurrences } = section
      const belongs = (date: Occurrence) =>
        (!topic || hasTopic(date, topic.slug)) && (!group || isOfGroup(date, group))
      const dates = coming(occurrences, present, belongs)
      return { ...section, occurrences: dates.slice(0, occurrences.length) }
    }
    case 'groups': {
      const groups = section.groups.map((group) => {
        const belongs = (date: Occurrence) => isOfGroup(date, group.slug) && takesPlace(date)
        const [next] = coming(group.next ? [group.next] : [], present, belongs)
        return { ...group, next: next ?? null }
      })
      return { ...section, groups }
    }
    case 'rich-text':
    case 'positions':
    case 'news':
    case 'people':
    case 'documents':
    case 'call-to-action':
    case 'support':
    case 'picture':
    case 'gallery':
    case 'video':
    case 'quote':
    case 'questions':
    case 'download':
    case 'sign-up':
      return section
  }
}

export function meetingNow(meeting: Meeting, present: Present): Meeting {
  const next = coming(meeting.next, present, ({ slug }) => slug === meeting.slug)
  const over = meeting.next.filter((date) => isOver(date, present.now)).reverse()
  if (over.length === 0) return meeting
  const main = next.find(({ status }) => status !== 'cancelled') ?? next[0] ?? null
  const isElsewhere = main !== null && main.venue?.name !== meeting.venue?.name
  return {
    ...meeting,
    next: next.slice(0, datesOfMeeting),
    past: [...over, ...meeting.past].slice(0, datesOfMeeting),
    ...(main && {
      venue: main.venue,
      access: {
        ...meeting.access,
        ...main.access,
        ...(isElsewhere && { transit: null, doorContact: null }),
      },
    }),
  }
}

export function dateNow(told: MeetingDate, present: Present): MeetingDate {
  const { venue, access } = told.meeting
  // What it says of its place is about this date.
  return { ...told, meeting: { ...meetingNow(told.meeting, present), venue, access } }
}

export function itemNow(item: ItemScreen, present: Present): ItemScreen {
  if ('dates' in item.data) {
    const { slug, dates } = item.data
    const next = coming(dates, present, (date) => isOfGroup(date, slug))
    return { ...item, data: { ...item.data, dates: next.slice(0, dates.length) } } as ItemScreen
  }
  if (!('relatedMeetings' in item.data)) return item
  const { relatedMeetings, topics } = item.data
  const related = coming(relatedMeetings, present, (date) =>
    topics.some(({ slug }) => hasTopic(date, slug)),
  )
  const data = { ...item.data, relatedMeetings: related.slice(0, relatedMeetings.length) }
  return { ...item, data } as ItemScreen
}

/** The dates that were told and are not over, then those of the programme that follow them. */
function coming(
  told: Occurrence[],
  { programme, now }: Present,
  belongs: (date: Occurrence) => boolean,
): Occurrence[] {
  const dates = told.filter((date) => !isOver(date, now))
  const keys = new Set(told.map(({ key }) => key))
  const more = (programme ?? []).filter(
    (date) => !keys.has(date.key) && !isOver(date, now) && belongs(date),
  )
  return [...dates, ...more].sort((a, b) => (cursorOf(a) < cursorOf(b) ? -1 : 1))
}

export function isOver({ endsAt }: Occurrence, now: number): boolean {
  return Date.parse(endsAt) <= now
}

export function takesPlace({ status }: Occurrence): boolean {
  return status === 'scheduled' || status === 'moved'
}

export function hasTopic({ topics }: Pick<Occurrence, 'topics'>, slug: string): boolean {
  return topics.some((topic) => topic.slug === slug)
}

export function isOfGroup({ groups = [] }: Pick<Occurrence, 'groups'>, slug: string): boolean {
  return groups.some((group) => group.slug === slug)
}

/** As the front door writes them: see `OccurrenceList` in the contract. */
export function cursorOf({ startsAt, key }: Occurrence): string {
  return `${new Date(startsAt).toISOString()} ${key}`
}
