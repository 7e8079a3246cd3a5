import { mediaUrl } from '../../cms/media'
import { firstParagraph } from '../../firstWords'
import { joined, plainText } from '../../searchedText'
import { organizer, urlOf } from '../../things'
import { peopleWordsOf } from '../../words/people'
import type { ServedCollection } from '../servedCollection'
import { person, personList } from './answers'

export const people: ServedCollection<'people'> = {
  list: personList,
  item: person,
  own: peopleWordsOf,
  /** @see https://schema.org/Person */
  thing({ title, offices, image, body, paths }, frame) {
    const description = firstParagraph(body)
    return {
      '@type': 'Person',
      name: title,
      url: urlOf(paths, frame),
      ...(offices.length > 0 && { jobTitle: offices.map((office) => office.title) }),
      ...(image && { image: new URL(mediaUrl(image.url), frame.siteUrl).href }),
      ...(description && { description }),
      memberOf: organizer(frame),
    }
  },
  kicker: ({ offices }, locale) => offices[0]?.title ?? peopleWordsOf(locale).title,
  card: () => ({ 'og:type': 'profile' }),
  searched: ({ pronouns, offices, body }) => ({
    summary: joined(offices.map(({ title }) => title)),
    text: plainText(body),
    about: pronouns ?? '',
  }),
}
