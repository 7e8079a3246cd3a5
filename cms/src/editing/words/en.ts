import type { EditingWords } from './words'

export const en: EditingWords = {
  rule: (rule, zone) => `${rule}, ${zone}.`,
  once: (date, zone) => `Once: ${date}, ${zone}.`,
  noDates: 'It has no date yet: say on which date it is, when it starts and when it ends.',
  attendance: { 'in-person': 'In person', online: 'Online', hybrid: 'In person and online' },
  at: (attendance, venue) => `${attendance}: ${venue}.`,
  cancelled: 'All of it is cancelled.',
  postponed: 'All of it is postponed.',
  homePage: 'The page that visitors see first.',
  boundPage: (list) => `Its title and sections are shown at “${list}”.`,
  lists: { meetings: 'Meetings', positions: 'Positions', getInvolved: 'Get involved' },
  topPage: 'A page at the top of the site.',
  pageBelow: (title) => `A page below “${title}”.`,
  childPages: (count) => (count === 1 ? 'One page is below it.' : `${count} pages are below it.`),
  position: (order) => `A position; its number in the order is ${order}.`,
  replaces: (title) => `It replaces “${title}”.`,
  replacedBy: (title) => `It was replaced by “${title}” and is shown as history only.`,
  states: {
    published: 'Visitors see it as it is here.',
    changed: 'Visitors see an older version until you publish.',
    draft: 'Visitors don’t see it until you publish.',
  },
  waiting: (language) => `Visitors don’t see it until the ${language} version is published.`,
}
