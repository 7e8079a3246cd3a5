import type { Locale, PersonName } from '../../contract'
import type { Published } from '../reading/published'
import { factsOf, textIn } from '../reading/texts'

/** What a person is called by the document to which something leads; null: the site does not show them. */
export function personNameOf(
  relation: { documentId: string } | null | undefined,
  { people }: Pick<Published, 'people'>,
  language: Locale,
): PersonName | null {
  const person = relation && people.get(relation.documentId)
  if (!person) return null
  const { slug, title } = factsOf(person)
  return { slug: slug ?? '', title: title ?? '', locale: textIn(person, language).locale }
}
