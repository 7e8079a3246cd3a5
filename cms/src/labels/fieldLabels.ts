import type { Locale } from '../contract'
import { shortName } from '../content/types'
import { wordsOf } from '../languages'

/** By the short name of the type, or the uid of the component, that a field belongs to, and its name. */
type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What explains a label stands behind its name: "Access (what is empty is taken from the venue)". */
const explanation = / \(.*$|: .*$/

/**
 * A field of a content type or component as its form calls it, with what explains it; its own name
 * where no form has it.
 *
 * @param uid of what the field belongs to
 */
export function wholeLabel(uid: string, name: string, language: Locale): string {
  const { fields }: { fields: Texts } = wordsOf(language).labels
  return fields[shortName(uid)]?.[name] ?? name
}

/** The same without what explains it. */
export function fieldLabel(uid: string, name: string, language: Locale): string {
  return wholeLabel(uid, name, language).replace(explanation, '')
}

/** What stands under a field; nothing for most. */
export function fieldHelp(uid: string, name: string, language: Locale): string | undefined {
  const { help }: { help: Texts } = wordsOf(language).help
  return help[shortName(uid)]?.[name]
}

/** What stands in a field while it is empty; nothing for most. */
export function fieldExample(uid: string, name: string, language: Locale): string | undefined {
  const { examples }: { examples: Texts } = wordsOf(language).help
  return examples[shortName(uid)]?.[name]
}
