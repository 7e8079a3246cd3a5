import { describeItem } from '../../description'
import { describeTitled } from '../describeTitled'
import type { ShownCollection } from '../shownCollection'

export const groups: ShownCollection<'groups'> = {
  groups: { describe: describeTitled('groups') },
  group: { describe: (group) => describeItem(group, group.lead) },
}
