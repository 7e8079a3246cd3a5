/**
 * What was told of the site in the past, brought up to the present: what is over does not come next. Pure,
 * and for server and browser alike.
 */
import type {
  ChosenGroup,
  GroupList,
  Meeting,
  MeetingDate,
  MonthDate,
  Occurrence,
  Page,
  Paper,
  Section,
  Site,
} from 'cms/contract'
import type { ItemScreen } from './collections'

export interface Present {
  /** The dates that are known, in order; null: none are. */
  programme: Occurrence[] | null
  /** Whether they were told before what is brought up to the present. */
  isProgrammeOlder: boolean
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
      const dates = coming(section.nextMeeting ? [section.nextMeeting] : [], present, () => true)
      return { ...section, nextMeeting: dates.find(takesPlace) ?? null }
    }
    case 'upcoming-meetings': {
      const { topic, group, occurrences } = section
      const belongs = (date: Occurrence) =>
        (!topic || hasTopic(date, topic.slug)) && (!group || isOfGroup(date, group))
      const dates = coming(occurrences, present, belongs)
      return { ...section, occurrences: dates.slice(0, occurrences.length) }
    }
    case 'groups': {
      const groups = section.groups.map((group) => groupNow(group, present))
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

export function groupsNow({ data }: GroupList, present: Present): GroupList {
  return { data: data.map((group) => groupNow(group, present)) }
}

function groupNow(group: ChosenGroup, present: Present): ChosenGroup {
  const belongs = (date: Occurrence) => isOfGroup(date, group.slug)
  const dates = coming(group.next ? [group.next] : [], present, belongs)
  return { ...group, next: dates.find(takesPlace) ?? null }
}

export function meetingNow(meeting: Meeting, present: Present): Meeting {
  const isOwn = ({ slug }: Occurrence) => slug === meeting.slug
  // One of which no date is known may have another address by now.
  const isKnown = present.programme?.some(isOwn) === true
  const own = isKnown ? present : { ...present, programme: null }
  const next = coming(meeting.next, own, isOwn)
  const over = toldLast(meeting.next, own)
    .filter((date) => isOver(date, present.now))
    .reverse()
  const main = next.find(({ status }) => status !== 'cancelled') ?? next[0] ?? null
  return {
    ...meeting,
    next: next.slice(0, datesOfMeeting),
    past: [...over, ...meeting.past].slice(0, datesOfMeeting),
    ...(main && placeOf(main, meeting)),
  }
}

/** What a meeting says of where it is, by one of its dates. */
function placeOf(date: Occurrence, { venue, access }: Meeting): Pick<Meeting, 'venue' | 'access'> {
  const isElsewhere = date.venue?.name !== venue?.name
  return {
    venue: date.venue,
    access: {
      ...access,
      ...date.access,
      ...(isElsewhere && { transit: null, doorContact: null }),
    },
  }
}

export function dateNow(told: MeetingDate, present: Present): MeetingDate {
  const { meeting, previous, next } = told
  const occurrence = oneToldLast(told.occurrence, present)
  const neighbours = {
    previous: previous && oneToldLast(previous, present),
    next: next && oneToldLast(next, present),
  }
  const { venue, access } = occurrence === told.occurrence ? meeting : placeOf(occurrence, meeting)
  // What it says of its place is about this date.
  const shown = { ...meetingNow(meeting, present), venue, access }
  return { ...told, ...neighbours, occurrence, meeting: shown }
}

export function itemNow({ coming: told, ...item }: ItemScreen, present: Present): ItemScreen {
  const now = itemDataNow(item, present)
  if (!told) return now
  const { date, isAbout } = told
  const belongs = ({ slug }: Occurrence) => !isAbout || slug === date.slug
  const next = coming([date], present, belongs).find(takesPlace)
  return next ? { ...now, coming: { date: next, isAbout } } : now
}

function itemDataNow(item: ItemScreen, present: Present): ItemScreen {
  if ('dates' in item.data) {
    const { slug, dates } = item.data
    const next = coming(dates, present, (date) => isOfGroup(date, slug))
    return { ...item, data: { ...item.data, dates: next.slice(0, dates.length) } } as ItemScreen
  }
  if (item.kind === 'person') {
    const { title, talks } = item.data
    const next = coming(talks, present, ({ speakers }) => speakers.includes(title))
    return { ...item, data: { ...item.data, talks: next.slice(0, talks.length) } }
  }
  if (item.kind === 'paper') return { ...item, data: paperNow(item.data, present) }
  if (!('relatedMeetings' in item.data)) return item
  const { relatedMeetings, topics } = item.data
  const related = coming(relatedMeetings, present, (date) =>
    topics.some(({ slug }) => hasTopic(date, slug)),
  ).filter(takesPlace)
  const data = { ...item.data, relatedMeetings: related.slice(0, relatedMeetings.length) }
  return { ...item, data } as ItemScreen
}

function paperNow(paper: Paper, present: Present): Paper {
  const { study } = paper
  if (!study?.discussed?.date) return paper
  const { day, date } = study.discussed
  return { ...paper, study: { ...study, discussed: { day, date: oneToldLast(date, present) } } }
}

/** What is off by now stays on the days of its month. */
export function monthNow(
  dates: MonthDate[],
  { programme, isProgrammeOlder }: Present,
): MonthDate[] {
  if (isProgrammeOlder) return dates
  const off = new Map(
    programme?.filter((date) => !takesPlace(date)).map((date) => [date.key, date]),
  )
  return dates.map((date) => {
    const { status, change } = off.get(date.key) ?? date
    return { ...date, status, change }
  })
}

/** The dates that were told and are not over, then those of the programme that follow them. */
function coming(
  told: Occurrence[],
  present: Present,
  belongs: (date: Occurrence) => boolean,
): Occurrence[] {
  const { programme, isProgrammeOlder, now } = present
  const last = told.at(-1)
  const keys = new Set(told.map(({ key }) => key))
  // What was told later left out the others that come before its last.
  const isNews = (date: Occurrence) =>
    !isProgrammeOlder || (last !== undefined && cursorOf(date) > cursorOf(last))
  const more = (programme ?? []).filter(
    (date) => !keys.has(date.key) && isNews(date) && belongs(date),
  )
  return [...toldLast(told, present), ...more]
    .filter((date) => !isOver(date, now))
    .sort((a, b) => (cursorOf(a) < cursorOf(b) ? -1 : 1))
}

/**
 * Dates as they were told last. What a newer programme has no more, as far as it goes, was taken back; of
 * what is off as a whole it has one date alone.
 */
export function toldLast(
  dates: Occurrence[],
  { programme, isProgrammeOlder, now }: Present,
): Occurrence[] {
  const last = programme?.at(-1)
  if (isProgrammeOlder || !last) return dates
  const known = new Map(programme?.map((date) => [date.key, date]))
  return dates.flatMap((date) => {
    const told = known.get(date.key)
    const isWithin = !isOver(date, now) && cursorOf(date) <= cursorOf(last)
    if (!told) return isWithin && takesPlace(date) ? [] : date
    return date.rule === undefined ? told : { ...told, rule: date.rule }
  })
}

/** One date as it was told last: of a series that is off as a whole each is, though one alone was told. */
function oneToldLast(date: Occurrence, present: Present): Occurrence {
  const [told] = toldLast([date], present)
  if (told) return told
  const off = present.programme?.find(({ slug }) => slug === date.slug)
  return off && !takesPlace(off) ? { ...date, status: off.status, change: off.change } : date
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
