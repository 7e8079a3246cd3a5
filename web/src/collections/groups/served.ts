import { firstParagraph } from '../../firstWords'
import { joined, searchedItem } from '../../searchedText'
import { imagesOf, organizer, urlOf } from '../../things'
import { groupsWordsOf } from '../../words/groups'
import type { ServedCollection } from '../servedCollection'
import { group, groupList } from './answers'

export const groups: ServedCollection<'groups'> = {
  list: groupList,
  item: group,
  own: groupsWordsOf,
  /** @see https://schema.org/Organization */
  thing({ title, lead, body, image, paths }, frame) {
    const description = lead ?? firstParagraph(body)
    const images = imagesOf(image, frame)
    return {
      '@type': 'Organization',
      name: title,
      ...(description && { description }),
      url: urlOf(paths, frame),
      ...(images.length > 0 && { image: images }),
      parentOrganization: organizer(frame),
    }
  },
  kicker: ({ kind }, locale) => groupsWordsOf(locale).kinds[kind],
  searched: (group) => {
    const searched = searchedItem(group, group.lead)
    return { ...searched, text: joined([searched.text, group.joining]) }
  },
}
