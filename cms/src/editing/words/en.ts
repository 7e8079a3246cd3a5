import type { EditingWords } from './words'

export const en: EditingWords = {
  rule: (rule, zone) => `${rule}, ${zone}.`,
  once: (date, zone) => `Once: ${date}, ${zone}.`,
  noDates: 'It has no date yet: say on which date it is, when it starts and when it ends.',
  attendance: { 'in-person': 'In person', online: 'Online', hybrid: 'In person and online' },
  at: (attendance, venue) => `${attendance}: ${venue}.`,
  cancelled: 'All of it is cancelled.',
  postponed: 'All of it is postponed.',
  dateOf: (meeting, date) => `One date of “${meeting}”: ${date}.`,
  dateCancelled: 'This date is cancelled; visitors still read what it was about.',
  homePage: 'The page that visitors see first.',
  boundPage: (list) => `Its title and sections are shown at “${list}”.`,
  lists: {
    meetings: 'Meetings',
    positions: 'Positions',
    news: 'News',
    documents: 'Documents',
    groups: 'Groups',
    people: 'People',
    letters: 'Letters',
    getInvolved: 'Get involved',
  },
  topPage: 'A page at the top of the site.',
  pageBelow: (title) => `A page below “${title}”.`,
  childPages: (count) => (count === 1 ? 'One page is below it.' : `${count} pages are below it.`),
  position: (order) => `A position; its number in the order is ${order}.`,
  article: (kind, date) =>
    `${{ statement: 'A statement', report: 'A report', announcement: 'An announcement' }[kind]} of ${date}.`,
  paper: (kind, newest) =>
    `${{ bylaws: 'Bylaws', minutes: 'Minutes', leaflet: 'A leaflet', studyUnit: 'A study unit', course: 'A course', readingList: 'A reading list' }[kind]}; ${newest === null ? 'no version has come yet' : `its newest version is from ${newest}`}.`,
  paperAhead: (date) => `On ${date} the next version shows by itself.`,
  group: (kind) =>
    ({
      committee: 'A committee of the branch.',
      workingGroup: 'A working group of the branch.',
      local: 'A local group of the branch.',
      caucus: 'A caucus of the branch.',
    })[kind],
  offices: (offices) =>
    offices.length === 0
      ? 'Holds no office today.'
      : `Holds an office today: ${offices.join(', ')}.`,
  agreed: (date) => `Agreed to be shown on ${date}.`,
  replaces: (title) => `It replaces “${title}”.`,
  replacedBy: (title) => `It was replaced by “${title}” and is shown as history only.`,
  states: {
    published: 'Visitors see it as it is here.',
    changed: 'Visitors see an older version until you publish.',
    draft: 'Visitors don’t see it until you publish.',
    dateless: 'Visitors don’t see it: on the site its meeting has no such date.',
  },
  inMenu: (label) => `In the menu it is called “${label}”.`,
  inMenuByTitle: 'In the menu it is called by its title.',
  inMenuAs: (label, original, own) =>
    `In the menu it is called “${label}”, as in ${original}. Its title takes their place once the words of that link are empty in the ${own} version of Navigation and this is published.`,
  onlyIn: (language) =>
    `It is only in ${language}. Whoever reads the site in another language finds it as well, with a note of that.`,
  waiting: (language) => `Visitors don’t see it until the ${language} version is published.`,
}
