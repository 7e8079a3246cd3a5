import { describeItem } from '../../description'
import { describeTitled } from '../describeTitled'
import type { ShownCollection } from '../shownCollection'

export const letters: ShownCollection<'letters'> = {
  letters: { describe: describeTitled('letters') },
  circular: {
    describe: (circular) => describeItem({ ...circular, body: [], image: null }, circular.lead),
  },
}
