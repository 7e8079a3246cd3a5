import type { Locale } from '../../contract'
import { wordsOf } from '../../languages'
import { usedTexts } from '../strapi/texts'

/**
 * What the dialog says that publishes several at once, of a field that is empty: Strapi calls it there
 * by the name that programs use. The label is chosen where the text is filled in.
 */
export function emptyFieldTexts(language: Locale): Record<string, string> {
  const { fields, values } = wordsOf(language).checks
  const labels = Object.entries(fields).map(([name, label]) => `${name} {${label}}`)
  const field = `{field, select, ${labels.join(' ')} other {{field}}}`
  return { [usedTexts.emptyField]: values.empty(field) }
}
