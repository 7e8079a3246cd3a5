import type { Nearness } from '../time/nearness'

export const en = {
  skipToContent: 'Skip to the content',
  home: 'Home',
  menu: 'Menu',
  mainNavigation: 'Main',
  footerNavigation: 'More pages',
  /** Names the switch; each language in it is named in itself. */
  languageSwitch: 'Language',
  breadcrumbs: 'Where this page is',
  furtherPages: 'In this part',
  loading: 'Loading',
  pageLoaded: (title: string) => `Page loaded: ${title}`,
  onlyIn: { en: 'In English', es: 'In Spanish' },
  announcement: 'Announcement',
  contact: 'Write to us',
  elsewhere: 'Find us elsewhere',

  meetings: {
    title: 'Meetings',
    lead: 'Everybody is welcome. Come early if you want to talk first.',
    nextMeeting: 'Next meeting',
    laterMeeting: 'A later date',
    pastMeeting: 'This meeting is over',
    all: 'All meetings',
    details: 'Details',
    detailsAndWay: 'Details and how to get there',
    none: 'No meetings are planned yet',
    noneHint: 'New dates appear here as soon as they are set.',
    noneWithFilter: 'No meeting fits that choice',
    showAll: 'Show all meetings',
    more: 'Later meetings',
    nextDates: 'Next dates',
    pastDates: 'Past dates',
    allDates: 'All dates',
    thisDate: 'More about this date',
    /** Before the date that can be come to instead. */
    comeTo: 'The next one:',
    neighbours: 'The dates before and after',
    previousDate: 'Date before',
    nextDate: 'Date after',
    noNextDates: 'No further dates are planned.',
    where: 'Where',
    about: 'About this meeting',
    readings: 'To read before',
    readingBy: (author: string) => `by ${author}`,
    topics: 'Topics',
    directions: 'How to get there',
    map: 'Show on a map',
    previously: 'Instead of',
  },

  /** What the page of one date says first when its date is not as planned. */
  verdict: {
    cancelled: 'This date is cancelled.',
    postponed: 'This date is postponed.',
    moved: (to: string) => `This date was moved to ${to}.`,
    elsewhere: (place: string) => `Another place this time: ${place}.`,
  },

  zone: {
    all: (zone: string) => `Times: ${zone}`,
    /** Where the reader's clock shows another time. */
    yours: (zone: string) => `Your clock: ${zone}`,
    /** The start by the reader's clock. */
    yourTime: (time: string) => `Your time: ${time}`,
  },

  calendar: {
    /** One date, as it stands now. */
    add: 'Add this date',
    file: 'Calendar file',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    /** A feed that a calendar asks for again and again. */
    subscribe: {
      all: 'Subscribe to all meetings',
      topic: (topic: string) => `Subscribe to “${topic}”`,
      meeting: 'Subscribe to all dates',
    },
    subscribeHint: 'New dates, changes and cancellations then reach your calendar by themselves.',
    app: 'Your calendar app',
    address: 'Or give your calendar this address',
  },

  share: {
    title: 'Pass it on',
    address: 'The address of this page',
    share: 'Share',
    copy: 'Copy',
    copied: 'Copied',
  },

  archive: {
    title: (year: number) => `Meetings of ${year}`,
    lead: (year: number) => `What took place in ${year}.`,
    all: 'Past meetings',
    years: 'Years',
    more: 'The rest of the year',
  },

  status: {
    cancelled: 'Cancelled',
    moved: 'Moved',
    newPlace: 'New place',
    postponed: 'Postponed',
    postponedHint: 'A new date will follow.',
  },

  nearness: {
    now: 'On now',
    tonight: 'Tonight',
    today: 'Today',
    tomorrow: 'Tomorrow',
  } satisfies Record<Exclude<Nearness, 'past' | 'later'>, string>,

  attendance: {
    'in-person': 'In person',
    online: 'Online',
    hybrid: 'In person and online',
    alsoOnline: 'Also online',
  },

  filters: {
    title: 'Show',
    topic: 'Topic',
    attendance: 'Way to take part',
    access: 'Access',
    all: 'All',
  },

  access: {
    title: 'Access',
    stepFree: { yes: 'Step-free', no: 'Not step-free' },
    masks: {
      required: 'Masks required',
      encouraged: 'Masks encouraged',
      optional: 'Masks optional',
    },
    signLanguage: {
      provided: 'Sign language',
      'on-request': 'Sign language on request',
      none: 'No sign language',
    },
    childcare: {
      provided: 'Childcare',
      'on-request': 'Childcare on request',
      none: 'No childcare',
    },
    languages: 'Languages',
    transit: 'Bus and train',
    whatToExpect: 'What to expect',
    doorContact: 'If the door is locked',
    /** The choices of the meetings page. */
    filter: {
      'step-free': 'Step-free',
      masks: 'Masks',
      'sign-language': 'Sign language',
      childcare: 'Childcare',
    },
  },

  positions: {
    title: 'Where we stand',
    lead: 'What we have agreed on, point by point.',
    all: 'All positions',
    none: 'No positions have been published yet',
    noneHint: 'They appear here when the branch has adopted them.',
    adopted: 'Adopted',
    adoptedAt: 'at',
    supersedes: 'Replaces',
    supersededBy: 'This position has been replaced by',
    relatedMeetings: 'Talk about it with us',
    previous: 'Previous',
    next: 'Next',
    neighbours: 'Other positions',
  },

  picture: { credit: (name: string) => `Picture: ${name}` },
  download: {
    /** The size as a number with its unit. */
    size: (kind: string, size: string) => `${kind}, ${size}`,
  },

  notFound: {
    title: 'This page is not here',
    text: 'It may have been renamed or taken down, or the address has a slip in it.',
    ways: 'Go on from here',
  },

  error: {
    title: 'This page could not be loaded',
    text: 'The line to our own server is down at the moment. Nothing is wrong on your side, or at most your connection.',
    retry: 'Try again',
  },
}
