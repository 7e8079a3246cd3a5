import { ruleInWords } from '../../../calendar/ruleInWords'
import type { Locale, LocalizedPaths, Meeting } from '../../../contract'
import type { Published } from '../reading/published'
import type { MeetingContentRow } from '../reading/queries'
import { factsOf, textIn, writtenLanguages } from '../reading/texts'
import { isoTime } from './instants'
import { toImage } from './media'
import {
  accessOf,
  attendanceOf,
  horizonDays,
  occurrencesOf,
  toPlan,
  toVenue,
  venueOf,
  type Moment,
} from './occurrences'
import { toRichText } from './richText'
import { siteZone } from './site'
import { topicsOf } from './topics'

/** How many dates a meeting's page lists, each way. */
const datesShown = 12

export function findMeeting(published: Published, slug: string): string | null {
  for (const [id, meeting] of published.meetings) {
    if (factsOf(meeting).slug === slug) return id
  }
  return null
}

/** `facts` is the row of the default language, `content` that of the language shown. */
export function toMeeting(
  published: Published,
  id: string,
  rows: { facts: MeetingContentRow; content: MeetingContentRow },
  { language, now }: Moment,
): Meeting {
  const meeting = published.meetings.get(id)
  if (!meeting) throw new Error(`meeting ${id} is not public`)
  const facts = factsOf(meeting)
  const { row: text, locale } = textIn(meeting, language)
  const plan = toPlan(published, id)
  const venue = venueOf(published, facts.venue)
  const ahead = { from: now, to: now.add({ hours: 24 * horizonDays }) }
  const behind = { from: now.subtract({ hours: 24 * horizonDays }), to: now }
  const slug = facts.slug ?? ''
  return {
    slug,
    title: text.title ?? '',
    summary: text.summary || null,
    body: toRichText(rows.content.body),
    locale,
    timeZone: plan?.timeZone ?? siteZone(published),
    status: facts.planStatus ?? 'scheduled',
    note: text.statusNote || null,
    attendance: attendanceOf(facts),
    venue: venue && toVenue(venue, language),
    access: {
      ...accessOf(facts, venue),
      languages: rows.content.accessTexts?.languages || null,
      transit: rows.content.accessTexts?.transit || null,
      whatToExpect: rows.content.accessTexts?.whatToExpect || null,
      doorContact: rows.content.accessTexts?.doorContact || null,
      locale,
    },
    topics: topicsOf(facts.topics, published, language),
    readings: (rows.content.readings ?? []).map(({ title, author, url }) => ({
      title: title ?? '',
      author: author || null,
      url: url || null,
    })),
    image: toImage(rows.facts.image),
    rule: plan && ruleInWords(plan, language),
    next: occurrencesOf(published, id, ahead, language).slice(0, datesShown),
    past: occurrencesOf(published, id, behind, language)
      .filter(({ endsAt }) => Date.parse(endsAt) <= now.epochMilliseconds)
      .reverse()
      .slice(0, datesShown),
    paths: meetingPaths(slug),
    translations: writtenLanguages(meeting),
    lastModified: isoTime(text.updatedAt),
  }
}

/** The slug of a meeting is the same in each language. */
export function meetingPaths(slug: string): LocalizedPaths {
  const paths: Record<Locale, string> = { en: `meetings/${slug}`, es: `meetings/${slug}` }
  return paths
}
