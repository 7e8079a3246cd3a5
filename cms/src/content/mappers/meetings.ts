import type { Temporal } from 'temporal-polyfill'
import { dateOf, occurrencesFrom, occurrencesIn } from '../../calendar/occurrences'
import type { Plan } from '../../calendar/plan'
import { ruleInWords, ruleOfDateInWords } from '../inWords/rule'
import type { AccessCard, AccessFacts, Locale, Meeting, Occurrence } from '../../contract'
import { bySiteLanguage } from '../languages'
import type { Change } from '../reading/plans'
import type { Published } from '../reading/published'
import type { MeetingContentRow } from '../reading/queries'
import { factsOf, textIn, writtenLanguages } from '../reading/texts'
import { siteZone } from '../reading/zones'
import { isoTime } from './instants'
import { toImage } from './media'
import {
  ahead,
  attendanceOf,
  behind,
  isAway,
  toOccurrence,
  toVenue,
  venueOf,
  type Moment,
} from './occurrences'
import { toDiscussedReadings, toReadings } from './readings'
import { toRichText } from './richText'
import {
  discussedOn,
  ownDateOf,
  ownLastModified,
  toDateAbout,
  toldDay,
  type OwnTexts,
} from './specialDates'
import { topicsOf } from './topics'
import { dateAt } from '../../zones/zonedTime'

/** How many dates a meeting's page lists, each way. */
const datesShown = 12

export function findMeeting(published: Published, slug: string): string | null {
  return published.meetingIds.get(slug) ?? null
}

/**
 * `facts` is the row of the default language, `content` that of the language shown. Where it is and
 * how one gets in is told of the date `of`, else of the one that comes next. `ownTexts` are the long
 * texts of what `ownDateOf` finds.
 */
export function toMeeting(
  published: Published,
  id: string,
  rows: { facts: MeetingContentRow; content: MeetingContentRow },
  { language, now }: Moment,
  { of = null, ownTexts = null }: { of?: Occurrence | null; ownTexts?: OwnTexts | null } = {},
): Meeting {
  const meeting = published.meetings.get(id)
  if (!meeting) throw new Error(`meeting ${id} is not public`)
  const facts = factsOf(meeting)
  const { row: text, locale } = textIn(meeting, language)
  const plan = published.plans.get(id) ?? null
  const place = venueOf(published, facts.venue)
  const own = ownDateOf(published, id, of)
  const day = toldDay(published, id, of)
  const discussed = day === null ? [] : discussedOn(published, id, day)
  const zone = plan?.timeZone ?? siteZone(published.settings)
  const slug = facts.slug ?? ''
  const next = plan ? nextDates(published, id, plan, { language, now }) : []
  const past = plan ? pastDates(published, id, plan, { language, now }) : []
  // What a visitor asks is where to go next, also where that is another place than at first.
  const main = of ?? next.find(({ status }) => status !== 'cancelled') ?? next[0] ?? past[0]
  const card: AccessCard = {
    ...noFacts,
    languages: rows.content.accessTexts?.languages || null,
    transit: rows.content.accessTexts?.transit || null,
    whatToExpect: rows.content.accessTexts?.whatToExpect || null,
    doorContact: rows.content.accessTexts?.doorContact || null,
    locale,
  }
  const discussedReadings = toDiscussedReadings(published, discussed, { language, now })
  const about = own && ownTexts && toDateAbout(own, ownTexts, language)
  return {
    slug,
    title: text.title ?? '',
    summary: text.summary || null,
    body: toRichText(rows.content.body, locale),
    locale,
    timeZone: zone,
    status: facts.planStatus ?? 'scheduled',
    note: text.statusNote || null,
    attendance: attendanceOf(facts),
    venue: main ? main.venue : place && toVenue(place, language),
    access: main ? accessOn(published, id, main, card) : card,
    topics: topicsOf(facts.topics, published, language),
    readings: [...discussedReadings, ...toReadings(rows.content.readings)],
    image: toImage(rows.facts.image, locale),
    about: about && {
      ...about,
      // Where the date says nothing of its own, what the meeting says counts.
      readings: about.readings.length > 0 ? [...discussedReadings, ...about.readings] : [],
    },
    rule: of
      ? ruleOfDate(published, id, of, { language, now })
      : ruleOf(published, id, { language, now }),
    next,
    past,
    paths: bySiteLanguage(() => meetingPath(slug)),
    translations: writtenLanguages(meeting),
    lastModified: [isoTime(text.updatedAt), ownLastModified(own, language)].sort().at(-1) ?? '',
  }
}

const noFacts: AccessFacts = { stepFree: null, masks: null, signLanguage: null, childcare: null }

/**
 * What is known of access on one date. What a meeting says of doors, buses and trains is about the
 * venue that it names: elsewhere it would lead astray.
 */
function accessOn(
  published: Published,
  id: string,
  { access, originalDate }: Occurrence,
  card: AccessCard,
): AccessCard {
  const plan = published.plans.get(id)
  const date = plan && dateOf(plan, originalDate)
  const isElsewhere = date ? isAway(published, id, date) : false
  return { ...card, ...access, ...(isElsewhere && { transit: null, doorContact: null }) }
}

/** The rule by which a date takes place in words; null: it is the only one. */
export function ruleOfDate(
  published: Published,
  id: string,
  { originalDate }: Occurrence,
  { language, now }: Moment,
): string | null {
  const plan = published.plans.get(id)
  if (!plan) return null
  const today = localDate(now, plan.timeZone)
  return ruleOfDateInWords(plan, language, { date: originalDate, today })
}

/** The rule of a series in words, with what comes later; null: it takes place once. */
function ruleOf(published: Published, id: string, { language, now }: Moment): string | null {
  const plan = published.plans.get(id)
  return plan ? ruleInWords(plan, language, localDate(now, plan.timeZone)) : null
}

/** A date that is further away than the programme is told when there is none before it. */
function nextDates(
  published: Published,
  id: string,
  plan: Plan<Change>,
  { language, now }: Moment,
): Occurrence[] {
  const dates: Occurrence[] = []
  const end = ahead(published, now).to
  for (const date of occurrencesFrom(plan, now)) {
    if (dates.length > 0 && date.startsAt.epochMilliseconds >= end.epochMilliseconds) break
    dates.push(toOccurrence(published, id, date, language))
    if (dates.length === datesShown) break
  }
  return dates
}

function pastDates(
  published: Published,
  id: string,
  plan: Plan<Change>,
  { language, now }: Moment,
): Occurrence[] {
  return occurrencesIn(plan, behind(published, now))
    .filter(({ endsAt }) => endsAt.epochMilliseconds <= now.epochMilliseconds)
    .reverse()
    .slice(0, datesShown)
    .map((date) => toOccurrence(published, id, date, language))
}

function localDate(instant: Temporal.Instant, zone: string): string {
  return dateAt(instant, zone).toString()
}

/** The slug of a meeting is the same in each language. */
export function meetingPath(slug: string): string {
  return `meetings/${slug}`
}

/** Null where it is not public. */
export function meetingTitle(
  { meetings }: Pick<Published, 'meetings'>,
  id: string,
  language: Locale,
): string | null {
  const meeting = meetings.get(id)
  return (meeting && textIn(meeting, language).row.title) ?? null
}
