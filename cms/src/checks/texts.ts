import type { Locale } from '../contract'
import { defaultLanguage, editedLanguages, onlyInField } from '../content/languages'
import type { Content } from './content'
import { languageName } from '../languages'
import { fieldName } from './words/sentences'
import type { CheckWords } from './words/words'
import { error, warning, type Found } from './problem'

/** Chats and search results cut titles after about as much. */
const longestTitle = 60

export function titleWarnings(title: string, messages: CheckWords): Found[] {
  const { length } = title.trim()
  return length <= longestTitle
    ? []
    : [warning(['title'], messages.longTitle(length, longestTitle))]
}

/** Of a document, what decides in which languages visitors find it. */
export interface Written {
  /** The languages in which it exists, drafts included. */
  written: ReadonlySet<Locale>
  /** The language in which alone it is, as its draft says; null: the default one, and others. */
  onlyIn: Locale | null
  /** Whether visitors see it in the default language, without which they see no other. */
  isOriginalPublic: boolean
}

/** What is meant for one language misses no other. */
export function translationWarnings(
  { written, onlyIn }: Pick<Written, 'written' | 'onlyIn'>,
  messages: CheckWords,
): Found[] {
  if (onlyIn !== null) return []
  return editedLanguages
    .filter((code) => code !== defaultLanguage && !written.has(code))
    .map((code) => {
      const name = languageName(code, messages.language)
      return warning(['title'], messages.translationMissing(name))
    })
}

/**
 * What stands in rows, such as the sections of a page, is no longer shown where a translation has none:
 * whoever writes title and summary alone would publish a page without its body.
 *
 * @param lacking names of the fields of which the original has rows, and the translation none
 */
export function lackingWarnings(lacking: readonly string[], messages: CheckWords): Found[] {
  return lacking.map((name) => warning([name], messages.rowsMissing(fieldName([name], messages))))
}

/** Visitors find a translation beside its original only: alone it would be published to nowhere. */
export function originalErrors(
  { locale, written, onlyIn, isOriginalPublic }: Written & { locale: Locale },
  messages: CheckWords,
): Found[] {
  if (isOriginalPublic) return []
  const name = (language: Locale) => languageName(language, messages.language)
  return [
    error(
      ['title'],
      written.has(defaultLanguage)
        ? messages.defaultUnpublished(name(onlyIn ?? defaultLanguage))
        : messages.defaultMissing(name(defaultLanguage), name(locale)),
    ),
  ]
}

/** What is only in a language has its text with the facts; a translation into it would be a second one. */
export function onlyInErrors(
  { locale, written, onlyIn }: Pick<Written, 'written' | 'onlyIn'> & { locale: Locale },
  messages: CheckWords,
): Found[] {
  const isConcerned = locale === defaultLanguage || locale === onlyIn
  if (onlyIn === null || !isConcerned || !written.has(onlyIn)) return []
  return [error([onlyInField], messages.onlyInTranslated(languageName(onlyIn, messages.language)))]
}

/** WCAG 2.2, technique G141: within one text no level is left out on the way down. */
export function headingWarnings(
  { headings }: Pick<Content, 'headings'>,
  messages: CheckWords,
): Found[] {
  return headings.flatMap(({ path, levels }) => {
    const skipped = levels.findIndex((level, index) => {
      const before = levels[index - 1]
      return before !== undefined && level > before + 1
    })
    const level = levels[skipped]
    const before = levels[skipped - 1]
    if (level === undefined || before === undefined) return []
    const message = messages.headingSkipped(fieldName(path, messages), level, before + 1)
    return [warning(path, message)]
  })
}
