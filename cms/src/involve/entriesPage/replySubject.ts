import type { Temporal } from 'temporal-polyfill'
import { defaultLanguage } from '../../content/languages'
import { meetingTitle } from '../../content/mappers/meetings'
import type { Published } from '../../content/reading/published'
import type { FormKind, Locale } from '../../contract'
import { wordsOf } from '../../languages'
import { oneLine } from '../mails/filling'
import { dayWords } from './meetingWords'
import { longestSubject } from './replying'

interface Answered {
  kind: FormKind
  language: Locale
  /** documentId. */
  meeting: string | null
  /** Local date on which the rule put it; null: it is about all dates. */
  originalDate: string | null
}

/**
 * What an answer to somebody is about, in the language in which they wrote; one line that fits a subject.
 *
 * @param siteUrl whose host stands for a branch that has no name yet
 */
export function replySubject(
  published: Published,
  { kind, language, meeting, originalDate }: Answered,
  now: Temporal.Instant,
  siteUrl: string,
): string {
  const texts = published.settings[language] ?? published.settings[defaultLanguage]
  const branch = texts?.branchName?.trim() || new URL(siteUrl).host
  const title = meeting && meetingTitle(published, meeting, language)
  const day =
    meeting && originalDate && dayWords(published, meeting, originalDate, { language, now })
  const answerTo = wordsOf(language).mails.answerTo[kind]
  const about = (...meetingWords: (string | null)[]) =>
    oneLine(answerTo(branch, meetingWords.filter(Boolean).join(', ')))
  const subject = title ? about(title, day) : about()
  return subject.length <= longestSubject ? subject : about()
}
