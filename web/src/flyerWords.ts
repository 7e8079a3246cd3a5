import type { Locale, Meeting, Occurrence, Site } from 'cms/contract'
import { accessFacts } from './components/access-facts'
import { isOff } from './components/occurrence-state'
import { aboutMeeting, placesOf } from './describeMeetings'
import { dateWords, wordsOfBranch, type DateWords, type WordsOfBranch } from './pictureWords'
import { mainOccurrence } from './describeMeetings'
import type { Loaded } from './shown'
import { capitalized } from './time/dates'
import { nearness } from './time/nearness'
import { dateRange, timeRange } from './time/spans'
import { wordsOf } from './words'
import { flyerWordsOf } from './words/flyer'
import { laterWordsOf } from './words/later'

/** A text in its own language. */
export interface Said {
  text: string
  locale: Locale
}

/**
 * What is written on a flyer of a date or a series. It hangs for weeks, so it has nothing that is true
 * for a day only; a date is told as on the picture beside links to it.
 */
export interface FlyerWords extends WordsOfBranch, Pick<DateWords, 'isOff' | 'states' | 'place'> {
  /** The language of the flyer. */
  locale: Locale
  title: Said
  /** When a date is, in pieces that are set large; null: it is a series. */
  when: DateWords['when'] | null
  /** When a date is, or the rule of a series; null: nothing is known. */
  whenInWords: string | null
  /** The same where there is little room. */
  whenInShort: string | null
  /** The next dates of a series that take place, each with its place where that is not the usual one. */
  dates: string[]
  /** "with Maya Torres" */
  speakers: string | null
  /** Street and town; null: it has none, or is online alone. */
  address: Said | null
  /** Where to come instead of to a date that does not take place. */
  instead: Said | null
  /** What is different from the plan, a sentence each. */
  changes: Said[]
  about: Said | null
  /** Texts, each with what it is about. */
  particulars: { name: string; text: Said }[]
  /** About access, a few words each. */
  access: string[]
  /** Before the short address. */
  scan: string
  /** Stands for the code where that cannot be seen. */
  code: string
  /** Where the code leads: absolute. */
  url: string
  /** When what it shows was changed last: instant. */
  lastModified: string
}

/** So many dates of a series are told. */
const mostDates = 4

/** Of which site something is told, in which language, on which flyer. */
interface Told {
  site: Site
  locale: Locale
  now: Date
  url: string
}

/**
 * What there is to write on the flyer of a screen that is read at `now`; null: there is none of it.
 *
 * @param url where its code leads
 */
export function flyerWords(
  { screen, site, locale }: Loaded,
  now: Date,
  url: string,
): FlyerWords | null {
  if (!site) return null
  const told = { site, locale, now, url }
  if (screen.kind === 'date') {
    const { occurrence, meeting, next } = screen.data
    // Its neighbour may come later than all that are listed.
    const others = meeting.rule === null ? [] : [...meeting.next, ...(next ? [next] : [])]
    return ofDate(occurrence, meeting, others, told)
  }
  if (screen.kind !== 'meeting') return null
  const { data: meeting } = screen
  const only = meeting.rule === null ? mainOccurrence(meeting) : null
  return only ? ofDate(only, meeting, [], told) : ofSeries(meeting, told)
}

/** @param others dates of the same series, in order */
function ofDate(date: Occurrence, meeting: Meeting, others: Occurrence[], told: Told): FlyerWords {
  const { locale, now } = told
  const texts = wordsOf(locale)
  const words = dateWords(date, { title: date.title, kicker: null, rule: null }, told)
  const { isOff: isDateOff, states, when, whenInWords, place, below, changes } = words
  const note = date.change?.note
  const verdict = verdictOf(date, meeting, texts.verdict)
  const start = Date.parse(date.startsAt)
  const instead = isDateOff
    ? others.find(
        (other) =>
          !isOff(other) && nearness(other, now) !== 'past' && Date.parse(other.startsAt) > start,
      )
    : undefined
  const sentences = [...changes, ...(verdict ? [verdict] : [])]
  return {
    ...common(meeting, date, told),
    isOff: isDateOff,
    states,
    title: { text: date.title, locale: date.locale },
    when,
    whenInWords,
    whenInShort: capitalized(whenOf(date, locale, now)),
    place,
    speakers: below,
    dates: [],
    instead: instead
      ? { text: `${texts.meetings.comeTo} ${whenOf(instead, locale, now)}`, locale }
      : null,
    changes: [...sentences.map((text) => ({ text, locale })), ...(note ? [note] : [])],
  }
}

/** "Thursday, November 26, 7–9 pm" */
function whenOf(date: Occurrence, locale: Locale, now: Date): string {
  return `${dateRange(date, locale, now)}, ${timeRange(date, locale)}`
}

/** That a date does not take place, or its whole series; null: it does. */
function verdictOf(
  { status }: Occurrence,
  meeting: Meeting,
  { date, series }: ReturnType<typeof wordsOf>['verdict'],
): string | null {
  if (meeting.rule !== null && meeting.status !== 'scheduled') return series[meeting.status]
  return status === 'cancelled' || status === 'postponed' ? date[status] : null
}

/** A series, or a meeting of which no date is known. */
function ofSeries(meeting: Meeting, told: Told): FlyerWords {
  const { locale, now } = told
  const texts = wordsOf(locale)
  const { status, rule, title, note } = meeting
  const isSeriesOff = status !== 'scheduled'
  const next = isSeriesOff ? [] : meeting.next.filter((date) => !isOff(date)).slice(0, mostDates)
  const sentences = [
    ...(isSeriesOff ? [texts.verdict.series[status]] : []),
    ...(!isSeriesOff && meeting.next.length === 0 ? [texts.meetings.noNextDates] : []),
  ]
  const usual = placeOf(meeting, locale)
  return {
    ...common(meeting, null, told),
    isOff: isSeriesOff,
    states: isSeriesOff ? [texts.status[status]] : [],
    title: { text: title, locale: meeting.locale },
    when: null,
    whenInWords: rule,
    whenInShort: rule,
    dates: next.map((date) => {
      const place = placeOf(date, locale)
      const when = capitalized(whenOf(date, locale, now))
      return place === usual ? when : `${when} · ${place}`
    }),
    speakers: null,
    place: placesOf(meeting, texts).join(' · '),
    instead: null,
    changes: [
      ...sentences.map((text) => ({ text, locale })),
      ...(note ? [{ text: note, locale: meeting.locale }] : []),
    ],
  }
}

/** What is told of a date, or of a series (null), in the same way. */
function common(meeting: Meeting, date: Occurrence | null, { site, locale, url }: Told) {
  const { access, lastModified } = meeting
  const texts = laterWordsOf(locale)
  const own = flyerWordsOf(locale)
  const about = aboutMeeting(meeting, date)
  const aboutLocale = (meeting.about && date ? meeting.about : meeting).locale
  const isAllOff = date ? isOff(date) : meeting.status !== 'scheduled'
  const said = (name: string, text: string | null) =>
    text === null ? [] : [{ name, text: { text, locale: access.locale } }]
  return {
    ...wordsOfBranch(site),
    locale,
    address: addressOf(date ?? meeting),
    about: about === null ? null : { text: about, locale: aboutLocale },
    particulars: [
      ...said(texts.access.whatToExpect, access.whatToExpect),
      ...said(texts.access.languages, access.languages),
      ...said(texts.access.transit, access.transit),
    ],
    access: [
      ...accessFacts((date ?? meeting).access, texts),
      ...(site.takesForms && !isAllOff && (date ?? meeting).attendance !== 'in-person'
        ? [texts.particulars.joinByMail]
        : []),
    ],
    scan: own.scan,
    code: own.code,
    url,
    lastModified,
  }
}

/** "Central Library, 801 SW 10th Ave, Portland · Also online" */
function placeOf(of: Pick<Occurrence, 'venue' | 'attendance'>, locale: Locale): string {
  const [place, ...besides] = placesOf(of, wordsOf(locale))
  const address = addressOf(of)
  return [address ? `${place}, ${address.text}` : place, ...besides].join(' · ')
}

function addressOf({ venue, attendance }: Pick<Occurrence, 'venue' | 'attendance'>): Said | null {
  if (!venue || attendance === 'online') return null
  const text = [venue.streetAddress, venue.city].filter((part) => part).join(', ')
  return text === '' ? null : { text, locale: venue.locale }
}
