import type { Locale, Meeting, Occurrence, Site } from 'cms/contract'
import { isList } from './collections'
import { kickerOf } from './collections/served'
import { isOff, stateOf } from './components/occurrence-state'
import { describe } from './describe'
import { isElsewhere, placesOf } from './describeMeetings'
import { mainOccurrence } from './describeMeetings'
import type { Screen } from './screens'
import type { Loaded } from './shown'
import { capitalized } from './time/dates'
import { posterDate, type PosterDate } from './time/posterDate'
import { dateRange, lastMoment, timeRange } from './time/spans'
import { wallTime } from './time/wall-time'
import { wordsOf } from './words'
import { laterWordsOf } from './words/later'

/**
 * What is written on the picture that other sites show beside a link. They keep it for as long as they
 * like, so it has nothing that is true for a day only ("tonight", how many places are left), and every
 * date has its year.
 */
export type PictureWords = DateWords | TextWords

export interface WordsOfBranch {
  branch: string
  /** Null: it is called like the branch. */
  organization: string | null
}

export interface DateWords extends WordsOfBranch {
  kind: 'date'
  /** True: nobody should come then, so that when it was to be is struck through. */
  isOff: boolean
  /** What is different about it: "Cancelled", "New time". */
  states: string[]
  /** Of the next date of a series: "Up next". */
  kicker: string | null
  when: PosterDate & { year: number }
  /** "Thursday, November 26, 2026, 7–9 pm Pacific Time" */
  whenInWords: string
  title: string
  /** Of a series: its rule; of a date: who speaks. */
  below: string | null
  /** "Central Library · Also online" */
  place: string
  /** "Moved from Thursday, November 26, 7–9 pm" */
  changes: string[]
}

export interface TextWords extends WordsOfBranch {
  kind: 'text'
  /** What it is a part of. */
  kicker: string | null
  title: string
  text: string | null
}

/** Of which site something is told, and in which language. */
interface ToldOf {
  site: Site
  locale: Locale
}

/** What there is to write about a screen that is read at `now`; null: nothing is known of the site. */
export function pictureWords(loaded: Loaded, now: Date): PictureWords | null {
  const { screen, site, locale } = loaded
  if (!site) return null
  const told = { site, locale }
  switch (screen.kind) {
    case 'date': {
      const { occurrence } = screen.data
      return dateWords(occurrence, { title: occurrence.title, kicker: null, rule: null }, told)
    }
    case 'meeting':
      return meetingWords(screen.data, told)
    case 'page':
      return textWords(screen, told, now, partOf(screen.data.ancestors))
    case 'meetings':
    case 'archive':
    case 'getInvolved':
    case 'privacy':
      return textWords(wholeList(screen), told, now)
    case 'home':
      return { ...aboutBranch(site), text: describe(screen, site, locale, now).text }
    case 'form':
    case 'sent':
    case 'month':
    case 'search':
    case 'notFound':
    case 'error':
    case 'offline':
      return aboutBranch(site)
    default:
      return textWords(screen, told, now, isList(screen) ? null : kickerOf(screen, locale))
  }
}

/** All of it as a text, for whoever cannot see the picture, but for what other sites show beside it. */
export function pictureInWords(words: PictureWords): string {
  const parts =
    words.kind === 'text'
      ? [words.kicker, words.title]
      : [...words.states, words.whenInWords, words.title, words.below, words.place]
  return [...parts, words.branch]
    .flatMap((part) => part || [])
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ')
}

export function wordsOfBranch({ branchName, organizationName }: Site): WordsOfBranch {
  return {
    branch: branchName,
    organization: organizationName === branchName ? null : organizationName,
  }
}

/** What stands for every screen that has no address of its own, too. */
function aboutBranch(site: Site): TextWords {
  const title = site.tagline || site.branchName
  return { kind: 'text', ...wordsOfBranch(site), kicker: null, title, text: null }
}

function textWords(
  screen: Screen,
  { site, locale }: ToldOf,
  now: Date,
  kicker: string | null = null,
): TextWords {
  const { title, text } = describe(screen, site, locale, now)
  return { kind: 'text', ...wordsOfBranch(site), kicker, title, text }
}

/** A list as it is without a choice, whose picture is that of every choice. */
function wholeList(screen: Screen): Screen {
  switch (screen.kind) {
    case 'meetings':
      return { ...screen, data: { ...screen.data, filter: {}, isLater: false } }
    case 'archive':
      return { ...screen, data: { ...screen.data, isLater: false } }
    default:
      return screen
  }
}

/** The page right above. */
function partOf(ancestors: { title: string }[]): string | null {
  return ancestors.at(-1)?.title ?? null
}

function meetingWords(meeting: Meeting, told: ToldOf): PictureWords {
  const { locale, site } = told
  const texts = wordsOf(locale)
  const { rule, status, title, summary } = meeting
  // A single date is told of when it is over, too.
  const date = mainOccurrence(rule === null ? meeting : { ...meeting, past: [] })
  if (rule === null && date) return dateWords(date, { title: date.title, kicker: null, rule }, told)
  const state = status === 'scheduled' ? null : texts.status[status]
  // A series that is off as a whole has no next date, and one that has run out neither.
  if (!date || state !== null) {
    const kicker = state ?? rule
    const text = state === null ? summary : rule
    return { kind: 'text', ...wordsOfBranch(site), kicker, title, text }
  }
  const kicker = isOff(date) ? null : texts.meetings.comingDate
  return dateWords(date, { title, kicker, rule }, told)
}

/** How a date is told in few words; `rule` as it stands below, of a date of a series that is told of. */
export function dateWords(
  date: Occurrence,
  { title, kicker, rule }: Pick<DateWords, 'title' | 'kicker'> & { rule: string | null },
  { locale, site }: ToldOf,
): DateWords {
  const texts = wordsOf(locale)
  const state = stateOf(date, texts)
  const when = posterDate(date, locale)
  const { speakers, timeZone } = date
  return {
    kind: 'date',
    ...wordsOfBranch(site),
    isOff: isOff(date),
    states: [...(state ? [state] : []), ...(isElsewhere(date) ? [texts.status.newPlace] : [])],
    kicker,
    when: { ...when, year: wallTime(lastMoment(date), timeZone).year },
    whenInWords: capitalized(
      [`${dateRange(date, locale, longAgo)},`, when.time, ...(when.zone ? [when.zone] : [])].join(
        ' ',
      ),
    ),
    title,
    below: rule ?? (speakers.length > 0 ? texts.meetings.withSpeakers(speakers) : null),
    place: placesOf(date, texts).join(' · '),
    changes: changesOf(date, locale),
  }
}

/** Of no date the year goes without saying. */
const longAgo = new Date(0)

function changesOf(date: Occurrence, locale: Locale): string[] {
  const { change, startsAt } = date
  const { changes } = laterWordsOf(locale)
  const { previousStartsAt, previousEndsAt, previousVenue } = change ?? {}
  const planned = previousStartsAt &&
    previousEndsAt && { ...date, startsAt: previousStartsAt, endsAt: previousEndsAt }
  return [
    // Its year is told where the new date is in another one.
    ...(planned
      ? [
          `${changes.movedFrom(dateRange(planned, locale, new Date(startsAt)))}, ${timeRange(planned, locale)}`,
        ]
      : []),
    ...(previousVenue ? [changes.usuallyAt(previousVenue)] : []),
  ]
}
