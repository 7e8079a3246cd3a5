import type { Locale } from '../contract'
import { defaultLanguage, languages } from '../content/languages'
import type { Content } from './content'
import { fieldName, type Messages } from './messages'
import { warning, type Found } from './problem'

/** Chats and search results cut titles after about as much. */
const longestTitle = 60

export function titleWarnings(title: string, messages: Messages): Found[] {
  const { length } = title.trim()
  return length <= longestTitle
    ? []
    : [warning(['title'], messages.longTitle(length, longestTitle))]
}

/** @param written the languages in which the document exists, drafts included */
export function translationWarnings(written: ReadonlySet<Locale>, messages: Messages): Found[] {
  return languages
    .filter(({ code }) => !written.has(code))
    .map(({ code }) => {
      const name = messages.languages[code]
      const isDefault = code === defaultLanguage
      return warning(
        ['title'],
        isDefault ? messages.defaultMissing(name) : messages.translationMissing(name),
      )
    })
}

/** WCAG 2.2, technique G141: within one text no level is left out on the way down. */
export function headingWarnings(
  { headings }: Pick<Content, 'headings'>,
  messages: Messages,
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
