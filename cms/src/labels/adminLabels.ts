import type { Locale } from '../contract'
import { languageName, spokenLanguages, wordsOf } from '../languages'
import { labelId } from '../strapi/labels'
import { documentForms } from './documents'

/**
 * The labels of the forms and what can be chosen in them, under the ids by which Strapi looks for
 * them. It keeps one label for each field, in its database, and one word for each choice, in the
 * schemas; before it shows them it looks among the admin's texts for a translation, which these are.
 */
export function adminLabels(language: Locale): Record<string, string> {
  const { names, sections, choices, fields, bookkeeping } = wordsOf(language).labels
  return {
    ...names,
    ...sections,
    ...choices,
    ...Object.fromEntries(spokenLanguages.map((code) => [code, languageName(code, language)])),
    ...withIds(fields),
    ...withIds(Object.fromEntries(Object.keys(documentForms).map((uid) => [uid, bookkeeping]))),
  }
}

function withIds(labels: Record<string, Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([uid, fields]) =>
      Object.entries(fields).map(([name, label]) => [labelId(kindOf(uid), uid, name), label]),
    ),
  )
}

function kindOf(uid: string): 'content-types' | 'components' {
  return uid.startsWith('api::') ? 'content-types' : 'components'
}
