import { describeItem, describeList } from '../../description'
import { wordsOf } from '../../words'
import type { ShownCollection } from '../shownCollection'

export const positions: ShownCollection<'positions'> = {
  positions: {
    describe: ({ page }, locale) => describeList(page, wordsOf(locale).positions, 'positions'),
  },
  position: { describe: (position) => describeItem(position, position.summary) },
}
