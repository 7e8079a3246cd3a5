import { describeItem } from '../../description'
import { describeTitled } from '../describeTitled'
import type { ShownCollection } from '../shownCollection'

export const people: ShownCollection<'people'> = {
  people: { describe: describeTitled('people') },
  person: { describe: (person) => describeItem(person, null) },
}
