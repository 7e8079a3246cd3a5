import type { Locale } from '../contract'
import { componentForms } from './components'
import { documentForms } from './documents'
import { spanishComponents, spanishDocuments } from './spanish'

/** What explains a label stands behind its name: "Repeats (leave empty for one date)". */
const explanation = / \(.*$|: .*$/

/**
 * A field of a content type or component as its form calls it; its own name where no form has it.
 *
 * @param uid of what the field belongs to
 */
export function fieldLabel(uid: string, name: string, language: Locale): string {
  const label = language === 'es' ? spanishLabel(uid, name) : englishLabel(uid, name)
  return label?.replace(explanation, '') ?? name
}

function englishLabel(uid: string, name: string): string | undefined {
  const form = documentForms[uid] ?? componentForms[uid]
  return form?.rows.flat().find((field) => field.name === name)?.label
}

function spanishLabel(uid: string, name: string): string | undefined {
  return (spanishDocuments[uid] ?? spanishComponents[uid])?.[name]
}
