import type { GroupKind } from 'cms/contract'

/** What is said where groups are shown. */
export const words = {
  title: 'Groups',
  lead: 'Who does what here, and how to be part of it.',
  all: 'All groups',
  none: 'There are no groups yet',
  kinds: {
    committee: 'Committee',
    workingGroup: 'Working group',
    local: 'Local group',
    caucus: 'Caucus',
  } satisfies Record<GroupKind, string>,
  joining: 'How to join',
  write: 'Write to this group',
  dates: 'Meetings',
  /** Before the next date of a group. */
  nextDate: 'Next date:',
  noDates: 'No dates are planned at the moment.',
  allDates: 'All dates of this group',
  people: 'Members',
  papers: 'Documents',
  /** Those that stand before and after a group in the list. */
  neighbours: 'More groups',
  previous: 'Previous group',
  next: 'Next group',
}

export type GroupsWords = typeof words
