import type {
  Image,
  InlineNode,
  Locale,
  LocalizedPaths,
  Meeting,
  Occurrence,
  RichText,
  Section,
  Site,
} from 'cms/contract'
import { byLocale } from './byLocale'
import { locales } from './languages'
import { formPath, sentPath } from './forms'
import { stateOf } from './components/occurrence-state'
import { wordsOf } from './words'
import { formHeadingsOf } from './words/formHeadings'
import { mainOccurrence, type Screen } from './screens'
import { capitalized } from './time/dates'
import { dateRange, timeRange } from './time/spans'
import { wallTime, zoneName } from './time/wall-time'

/** What there is to say about a screen in a title bar, a search result or a share card. */
export interface Description {
  /** Without the site's name. */
  title: string
  /** In one to three sentences; null: nothing is known. */
  text: string | null
  image: Image | null
  /** Where it is in each language; null: it has no address to come back to. */
  paths: LocalizedPaths | null
  /** The languages in which it is really written. */
  translations: Locale[]
  /** True: nobody looks for it. */
  isUnlisted?: boolean
}

/** Describes a screen in the language `locale`, read at `now`. */
export function describe(
  screen: Screen,
  site: Site | null,
  locale: Locale,
  now: Date,
): Description {
  const texts = wordsOf(locale)
  switch (screen.kind) {
    case 'home':
    case 'page': {
      const { title, description, lead, sections, shareImage, paths, translations } = screen.data
      const text = description ?? lead ?? firstText(sections)
      return { title, text, image: shareImage, paths, translations }
    }
    case 'meetings':
    case 'positions': {
      const { page } = screen.data
      const { kind } = screen
      return {
        title: page?.title ?? texts[kind].title,
        text: page?.description ?? page?.lead ?? texts[kind].lead,
        image: page?.shareImage ?? null,
        paths: byLocale(() => kind),
        translations: page?.translations ?? [...locales],
      }
    }
    case 'meeting': {
      const { title, status, image, paths, translations } = screen.data
      const date = mainOccurrence(screen.data)
      // A meeting that takes place once has no other date by which it could still be on.
      const isOnce = screen.data.rule === null && date
      const state = isOnce
        ? stateOf(date, texts)
        : status === 'scheduled'
          ? null
          : texts.status[status]
      return {
        title: withState(title, state),
        text: textOf(screen.data, date, site, locale, now),
        image,
        paths,
        translations,
      }
    }
    case 'date': {
      const { occurrence, meeting } = screen.data
      return {
        title: withState(
          `${meeting.title}, ${dateRange(occurrence, locale, now)}`,
          stateOf(occurrence, texts),
        ),
        text: textOf(meeting, occurrence, site, locale, now),
        image: meeting.image,
        paths: datePaths(occurrence, meeting),
        translations: meeting.translations,
      }
    }
    case 'archive': {
      const { year } = screen.data.meta
      const path = `meetings/archive/${year}`
      return {
        title: texts.archive.title(year),
        text: texts.archive.lead(year, year === (site && wallTime(now, site.timeZone).year)),
        image: null,
        paths: byLocale(() => path),
        translations: [...locales],
      }
    }
    case 'position': {
      const { title, summary, body, image, paths, translations } = screen.data
      return { title, text: summary ?? firstParagraph(body), image, paths, translations }
    }
    case 'getInvolved': {
      const { page } = screen.data
      const own = formHeadingsOf(locale).getInvolved
      return {
        title: page?.title ?? own.title,
        text: page ? (page.description ?? page.lead ?? firstText(page.sections)) : own.lead,
        image: page?.shareImage ?? null,
        paths: byLocale(() => 'get-involved'),
        translations: page?.translations ?? [...locales],
      }
    }
    case 'form': {
      const { problems, trouble, subject, form } = screen.data
      const { forms, formNotSent } = formHeadingsOf(locale)
      const isRefused = problems.length > 0 || trouble !== null
      const title = subject ? `${forms[form]}: ${subject.title}` : forms[form]
      return unlisted(withState(title, isRefused ? formNotSent : null), formPath(screen.data))
    }
    case 'sent':
      return unlisted(formHeadingsOf(locale).formSent, sentPath(screen.data.form))
    case 'privacy':
      return {
        title: screen.data.title,
        text: screen.data.lead,
        image: null,
        paths: byLocale(() => 'privacy'),
        translations: [...locales],
      }
    case 'notFound':
    case 'error':
      return {
        title: texts[screen.kind].title,
        text: site?.tagline ?? null,
        image: null,
        paths: null,
        translations: [],
      }
  }
}

/** A step on the way to something, which is the same in each language. */
function unlisted(title: string, path: string): Description {
  const paths = byLocale(() => path)
  return { title, text: null, image: null, paths, translations: [...locales], isUnlisted: true }
}

/**
 * Where a date is read in each language: at an address of its own if its meeting has several, at
 * that of the meeting if it is the only one.
 */
export function datePaths({ originalDate }: Occurrence, { rule, paths }: Meeting): LocalizedPaths {
  if (rule === null) return paths
  return byLocale((locale) => `${paths[locale]}/${originalDate}`)
}

/** What a meeting is about: its summary, else the first words of its text. */
export function aboutMeeting({ summary, body }: Meeting): string | null {
  return summary ?? firstParagraph(body)
}

function withState(title: string, state: string | null): string {
  return state ? `${state}: ${title}` : title
}

/** When and where a date is, then what the meeting is about. */
function textOf(
  meeting: Meeting,
  date: Occurrence | null,
  site: Site | null,
  locale: Locale,
  now: Date,
): string | null {
  const facts = date && capitalized(factsOf(date, site, locale, now).join(' · '))
  return [facts, aboutMeeting(meeting)].filter((part) => part !== null).join('. ') || null
}

function factsOf(date: Occurrence, site: Site | null, locale: Locale, now: Date): string[] {
  const { status, change, venue, attendance, startsAt, timeZone } = date
  const texts = wordsOf(locale)
  const state = stateOf(date, texts)
  const isElsewhere = status === 'scheduled' && change !== null && change.previousVenue !== null
  // Whoever takes part over the network, or far from the branch, has another clock.
  const needsZone = !date.allDay && (attendance !== 'in-person' || timeZone !== site?.timeZone)
  const time = [
    timeRange(date, locale),
    ...(needsZone ? [zoneName(startsAt, timeZone, locale)] : []),
  ].join(' ')
  const place =
    attendance === 'online' || !venue
      ? texts.attendance[attendance]
      : [venue.name, ...(attendance === 'hybrid' ? [texts.attendance.alsoOnline] : [])].join(', ')
  return [
    ...(state ? [state] : []),
    ...(isElsewhere ? [texts.status.newPlace] : []),
    `${dateRange(date, locale, now)}, ${time}`,
    place,
  ]
}

function firstText(sections: Section[]): string | null {
  for (const section of sections) {
    const text =
      section.type === 'rich-text'
        ? firstParagraph(section.text)
        : section.type === 'hero' || section.type === 'call-to-action'
          ? section.text
          : null
    if (text) return text
  }
  return null
}

function firstParagraph(text: RichText): string | null {
  for (const block of text) {
    const words = block.type === 'paragraph' ? inlineText(block.children).trim() : ''
    if (words !== '') return words
  }
  return null
}

function inlineText(nodes: InlineNode[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.text : inlineText(node.children)))
    .join('')
}
