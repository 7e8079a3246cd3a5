import { describeItem, describeList } from '../../description'
import type { ShownCollection } from '../shownCollection'

export const people: ShownCollection<'people'> = {
  people: { describe: ({ page, title, lead }) => describeList(page, { title, lead }, 'people') },
  person: { describe: (person) => describeItem(person, null) },
}
