/** What is said where people are shown. */
export const words = {
  title: 'People',
  lead: 'Who speaks for us, and who does what.',
  all: 'Everybody',
  none: 'Nobody is shown here yet',
  /** Names those to which somebody belongs. */
  groups: 'Groups',
  pronouns: 'Pronouns',
  /** Names what somebody does for the branch. */
  offices: 'Offices',
  /** Names those who hold one, above those who do not. */
  holders: 'Who holds an office',
  /** Names those who hold no office, below those who do. */
  others: 'Others you may meet',
  write: (name: string) => `Write to ${name}`,
  /** Names the dates on which somebody speaks. */
  talks: 'Next talks',
  /** @param date in words */
  since: (date: string) => `since ${date}`,
}

export type PeopleWords = typeof words
