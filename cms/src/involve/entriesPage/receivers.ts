import { groupNamesOf } from '../../content/mappers/groupNames'
import { personNameOf } from '../../content/mappers/personNames'
import type { Published } from '../../content/reading/published'
import type { Locale } from '../../contract'

/** What the group or person is called to whom messages are written; null: the site does not show it. */
export function receiverTitle(
  published: Published,
  documentId: string,
  language: Locale,
): string | null {
  const [group] = groupNamesOf([{ documentId }], published, language)
  return (group ?? personNameOf({ documentId }, published, language))?.title ?? null
}
