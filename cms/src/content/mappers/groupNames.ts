import type { GroupName, Locale } from '../../contract'
import type { Published } from '../reading/published'
import { factsOf, textIn } from '../reading/texts'
import { collatorOf } from './topics'

/** The groups that are public among those to which something belongs, by name. */
export function groupNamesOf(
  relations: readonly { documentId: string }[] | null | undefined,
  { groups }: Pick<Published, 'groups'>,
  language: Locale,
): GroupName[] {
  const { compare } = collatorOf(language)
  return (relations ?? [])
    .flatMap(({ documentId }) => groups.get(documentId) ?? [])
    .map((group) => {
      const { row, locale } = textIn(group, language)
      return { slug: factsOf(group).slug ?? '', title: row.title ?? '', locale }
    })
    .sort((one, other) => compare(one.title, other.title))
}
