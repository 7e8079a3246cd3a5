import { searchedItem } from '../../searchedText'
import { textThing } from '../../things'
import { wordsOf } from '../../words'
import type { ServedCollection } from '../servedCollection'
import { position, positionList } from './answers'

export const positions: ServedCollection<'positions'> = {
  list: positionList,
  item: position,
  own: (locale) => wordsOf(locale).positions,
  isThereEmpty: true,
  thing(position, frame) {
    const { summary, adoptedOn } = position
    return { '@type': 'Article', ...textThing(position, { lead: summary, day: adoptedOn }, frame) }
  },
  kicker: (_position, locale) => wordsOf(locale).positions.title,
  searched: (position) => searchedItem(position, position.summary),
}
