import type { Locale } from '../contract'
import { defaultLanguage, editedLanguages } from '../content/languages'
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

/** @param written the languages in which the document exists, drafts included */
export function translationWarnings(written: ReadonlySet<Locale>, messages: CheckWords): Found[] {
  return editedLanguages
    .filter((code) => code !== defaultLanguage && !written.has(code))
    .map((code) => {
      const name = languageName(code, messages.language)
      return warning(['title'], messages.translationMissing(name))
    })
}

/** Visitors find a translation beside its original only: alone it would be published to nowhere. */
export function originalErrors(
  { written, isOriginalPublic }: { written: ReadonlySet<Locale>; isOriginalPublic: boolean },
  messages: CheckWords,
): Found[] {
  if (isOriginalPublic) return []
  const name = languageName(defaultLanguage, messages.language)
  const isWritten = written.has(defaultLanguage)
  return [
    error(['title'], isWritten ? messages.defaultUnpublished(name) : messages.defaultMissing(name)),
  ]
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
