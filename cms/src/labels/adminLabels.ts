import type { Locale } from '../contract'
import { languageName, spokenLanguages, wordsOf } from '../languages'
import { labelId } from '../strapi/labels'
import { typesThatAre } from '../content/types'
import { componentForms } from './components'
import { formOf } from './documents'
import { wholeLabel } from './fieldLabels'

/**
 * The labels of the forms and what can be chosen in them, under the ids by which Strapi looks for
 * them. It keeps one label for each field, in its database, and one word for each choice, in the
 * schemas; before it shows them it looks among the admin's texts for a translation, which these are.
 */
export function adminLabels(language: Locale): Record<string, string> {
  const { names, sections, choices, bookkeeping } = wordsOf(language).labels
  return {
    ...names,
    ...sections,
    ...choices,
    ...Object.fromEntries([
      ...spokenLanguages.map((code) => [code, languageName(code, language)]),
      ...typesThatAre('public').flatMap((uid) => [
        ...Object.entries(bookkeeping).map(([name, label]) => [
          labelId('content-types', uid, name),
          label,
        ]),
        ...labelsOf('content-types', uid, language),
      ]),
      ...Object.keys(componentForms).flatMap((uid) => labelsOf('components', uid, language)),
    ]),
  }
}

function labelsOf(
  kind: 'content-types' | 'components',
  uid: string,
  language: Locale,
): [string, string][] {
  const names = formOf(uid)?.rows.flat() ?? []
  return names.map((name) => [labelId(kind, uid, name), wholeLabel(uid, name, language)])
}
