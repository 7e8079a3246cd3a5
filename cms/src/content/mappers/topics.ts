import type { Locale, Topic } from '../../contract'
import type { Published } from '../reading/published'
import type { TopicRow } from '../reading/queries'
import { factsOf, textIn, type Translations } from '../reading/texts'

export function toTopic(translations: Translations<TopicRow>, language: Locale): Topic {
  const { row, locale } = textIn(translations, language)
  return { slug: factsOf(translations).slug ?? '', name: row.name ?? '', locale }
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
    .sort(byName(language))
}

// Making a collator costs a hundred times as much as using it.
const collators = new Map<Locale, Intl.Collator>()

/** Compares names as a dictionary of the language would. */
export function collatorOf(language: Locale): Intl.Collator {
  const collator = collators.get(language) ?? new Intl.Collator(language)
  collators.set(language, collator)
  return collator
}

/** Sorts topics by their names. */
export function byName(language: Locale): (a: Topic, b: Topic) => number {
  const collator = collatorOf(language)
  return (a, b) => collator.compare(a.name, b.name)
}
