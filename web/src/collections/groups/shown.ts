import { describeItem, describeList } from '../../description'
import type { ShownCollection } from '../shownCollection'

export const groups: ShownCollection<'groups'> = {
  groups: { describe: ({ page, title, lead }) => describeList(page, { title, lead }, 'groups') },
  group: { describe: (group) => describeItem(group, group.lead) },
}
