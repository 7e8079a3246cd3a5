import type { Locale, Topic } from '../../../contract'
import type { Published } from '../reading/published'
import type { TopicRow } from '../reading/queries'
import { textIn, type Translations } from '../reading/texts'

export function toTopic(translations: Translations<TopicRow>, language: Locale): Topic {
  const { row, locale } = textIn(translations, language)
  return { slug: textIn(translations, 'en').row.slug ?? '', name: row.name ?? '', locale }
}

export function topicsOf(
  relations: readonly { documentId: string }[] | null | undefined,
  { topics }: Pick<Published, 'topics'>,
  language: Locale,
): Topic[] {
  return (relations ?? [])
    .map(({ documentId }) => topics.get(documentId))
    .filter((topic) => topic !== undefined)
    .map((topic) => toTopic(topic, language))
    .sort((a, b) => a.name.localeCompare(b.name, language))
}
