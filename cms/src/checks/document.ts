import type { Locale, SupportWay } from '../contract'
import { defaultLanguage } from '../content/languages'
import { isType } from '../content/types'
import { parentErrors, slugErrors, type PlacedPage, type SlugFacts } from './addresses'
import type { Content, FoundPicture } from './content'
import type { DeadAddresses } from './deadAddresses'
import type { EnteredField } from './fields'
import { joinLinkErrors, type JoinLink } from './joinLinks'
import { linkErrors, linkWarnings, narrowingErrors, type DraftTitles } from './links'
import type { CheckWords } from './words/words'
import { nothingToReadErrors } from './nothingToRead'
import { pictureErrors, pictureWarnings } from './pictures'
import { consentErrors, type CheckedPerson } from './people'
import { accessWarnings, placeErrors, type AttendedMeeting } from './place'
import { error, isSaid, type Found, type Problem } from './problem'
import { discussionWarnings, type Discussion } from './discussion'
import { spanErrors } from './spans'
import { supportWarnings, videoErrors, videoWarnings } from './sections'
import type { Reference, SiteAddresses } from './siteAddresses'
import {
  headingWarnings,
  lackingWarnings,
  onlyInErrors,
  originalErrors,
  titleWarnings,
  translationWarnings,
  type Written,
} from './texts'
import { valueErrors } from './values'
import { versionErrors } from './versions'

/** A document in one language, with all that is told of the rest of the site to check it. */
export interface CheckedDocument extends Reference, Written {
  locale: Locale
  title: string
  /** Null while it has none. */
  slug: SlugFacts | null
  /** Of the default language everything, of others what is written in them. */
  content: Content
  /** Those that are the same in each language, too, and read out in this one. */
  pictures: readonly FoundPicture[]
  /** Every field, those that are empty too. */
  fields: readonly EnteredField[]
  /** Fields of which the original has rows, and this translation none. */
  lacking: readonly string[]
  /** For meetings: what the default language says. */
  meeting: AttendedMeeting | null
  /** For people: what the default language says. */
  person: CheckedPerson | null
  /** What the default language says of when it is discussed; null: no meeting and day are chosen. */
  discussion: Discussion | null
  /** For letters: whether one was sent. */
  wasSent: boolean | null
}

export interface CheckedSite {
  addresses: SiteAddresses
  drafts: DraftTitles
  joinLinks: readonly JoinLink[]
  /** How the branch can be supported: the settings say where. */
  supportWays: ReadonlySet<SupportWay>
  /** Drafts and published, by document id. */
  pages: ReadonlyMap<string, PlacedPage>
}

/**
 * What stops a publish. Facts are asked of the default language only, where they come from. What the
 * schema asks, and what a video needs, is told where nothing else is said of the same field.
 *
 * @param around what the calendar could not show, the rest of the site, and where links lead to nothing
 */
export function documentErrors(
  checked: CheckedDocument,
  around: { ofCalendar: readonly Problem[]; site: CheckedSite; dead: DeadAddresses },
  messages: CheckWords,
): Found[] {
  const { uid, documentId, locale, slug, content, fields, meeting, person, wasSent } = checked
  const { ofCalendar, site, dead } = around
  const { addresses, pages, drafts, joinLinks } = site
  const hasFacts = locale === defaultLanguage
  const found = [
    ...(hasFacts ? [] : originalErrors(checked, messages)),
    ...onlyInErrors(checked, messages),
    ...ofCalendar.map(({ path, message }) => error(path, message)),
    ...(slug ? slugErrors(slug, messages) : []),
    ...(hasFacts ? parentErrors(documentId, pages, messages) : []),
    ...(hasFacts && meeting ? placeErrors(meeting, messages) : []),
    ...versionErrors(fields, hasFacts, messages),
    ...(isType('telling', uid) ? nothingToReadErrors(fields, messages) : []),
    ...(person ? consentErrors(person, messages) : []),
    ...(hasFacts ? spanErrors(fields, messages) : []),
    ...(wasSent === false ? [error(['title'], messages.neverSent())] : []),
    ...linkErrors(content, addresses, dead, messages),
    ...narrowingErrors(content, drafts, messages),
    ...pictureErrors(content.pictures, writtenLanguage(checked), messages),
    ...joinLinkErrors({ uid, documentId, words: content.words }, joinLinks, messages),
  ]
  const videos = videoErrors(fields, messages).filter((problem) => !isSaid(problem, found))
  const said = [...found, ...videos]
  return [...said, ...valueErrors(fields, messages).filter((problem) => !isSaid(problem, said))]
}

/** What is better mended, but can be published. */
export function documentWarnings(
  checked: CheckedDocument,
  { addresses, drafts, supportWays }: CheckedSite,
  messages: CheckWords,
): Found[] {
  const { title, locale, content, pictures, fields, lacking, meeting, discussion } = checked
  const hasFacts = locale === defaultLanguage
  return [
    ...(hasFacts && discussion ? discussionWarnings(discussion, messages) : []),
    ...(hasFacts && meeting ? accessWarnings(meeting, messages) : []),
    ...titleWarnings(title, messages),
    ...translationWarnings(checked, messages),
    ...lackingWarnings(lacking, messages),
    ...pictureWarnings(pictures, writtenLanguage(checked), messages),
    ...videoWarnings(fields, messages),
    ...supportWarnings(fields, supportWays, messages),
    ...headingWarnings(content, messages),
    ...linkWarnings(content, addresses, drafts, messages),
  ]
}

/** In which language its text is, which of what is in one only need not be that of its row. */
function writtenLanguage({ locale, onlyIn }: Pick<CheckedDocument, 'locale' | 'onlyIn'>): Locale {
  return locale === defaultLanguage ? (onlyIn ?? locale) : locale
}
