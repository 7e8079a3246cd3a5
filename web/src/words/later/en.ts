/** The texts of what a page can be read without, which come with those parts. */
export const words = {
  skipToContent: 'Skip to the content',
  menu: 'Menu',
  mainNavigation: 'Main',
  /** Names the switch; each language in it is named in itself. */
  languageSwitch: 'Language',
  loading: 'Loading',
  /** What differs from the plan. */
  changes: {
    movedFrom: (date: string) => `Moved from ${date}`,
    usuallyAt: (place: string) => `Usually at ${place}`,
    postponedHint: 'A new date will follow.',
  },
  privacy: 'Privacy',
  search: 'Search',
  /** Of a date that nobody has answered for yet. */
  awaitsConfirmation: 'Not yet confirmed by whoever organizes it',
  /** While nothing newer can be had than what was so at a moment, in words. */
  asOf: (moment: string) => `As of ${moment}. Nothing newer can be fetched at the moment.`,
  /** The same of a page that a phone shows as it kept it: it has no connection, or a weak one. */
  kept: {
    offline: (moment: string) =>
      `You are offline. This is as of ${moment}, as this device kept it.`,
    weak: (moment: string) =>
      `No answer comes from our server. This is as of ${moment}, as this device kept it.`,
  },
  /** Leads to a feed, in whichever program reads such. */
  feed: 'Follow in a feed reader (Atom)',
  announcement: 'Announcement',
  follow: 'Follow us',
  footerNavigation: 'More pages',
  picture: { credit: (name: string) => `Picture: ${name}` },
  download: {
    /** Gets a file, whose title stands above it. */
    get: 'Download',
    /** The size as a number with its unit. */
    size: (kind: string, size: string) => `${kind}, ${size}`,
  },

  /** What stands above the particulars of a meeting. */
  particulars: {
    /** Before the rule of a series, beside a date that was moved. */
    usually: (rule: string) =>
      `Usually ${rule.replace(/^(?:Every|On|The) /, (first) => first.toLowerCase())}`,
    /** Of a date that is elsewhere than the others of its series. */
    placeNow: (place: string) => `At ${place} this time`,
    onlineNow: 'Online this time',
    /** Of a meeting that one can join from afar. */
    joinByMail: 'To join online, say that you’ll be there: the link comes by email.',
    where: 'Where',
    about: 'About this meeting',
    speakers: 'Who speaks',
    /** Above what is said of one date beside what is said of all. */
    thisTime: 'This time',
    agenda: 'Agenda',
    /** Behind it are the dates after the next ones. */
    moreDates: (count: number) => `${count} more dates`,
    readings: 'To read before',
    readingBy: (author: string) => `by ${author}`,
    map: 'Show on a map',
    ownMap: 'Open in the phone’s map',
    byFoot: 'On foot',
    byBike: 'By bike',
    byTransit: 'By bus or train (Google Maps)',
  },

  calendar: {
    /** One date, as it stands now. */
    add: 'Add to calendar',
    onlyThis: 'Only this date, as it stands now.',
    file: 'Apple and other calendars (.ics)',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    subscribeHint:
      'Set it up once: new dates, changes and cancellations then arrive by themselves.',
    app: 'Apple and other calendar apps',
    showsCancelled: 'Does your calendar show cancelled dates as if they took place?',
    withoutCancelled: 'Subscribe without them',
    address: 'Or paste this address into your calendar',
  },

  share: {
    title: 'Pass it on',
    address: 'The address of this page',
    share: 'Share',
    copy: 'Copy',
    copied: 'Copied',
    mail: 'Send by email',
    flyer: 'Print a flyer',
  },

  filters: {
    title: 'Filter meetings',
    topic: 'Topic',
    attendance: 'How to join',
    access: 'Accessibility',
    series: 'Meetings that repeat',
    all: 'All',
    clear: 'Show all',
    fold: 'Each series once',
    unfold: 'Every date',
    /** How many dates are listed, and whether there are more on the next page. */
    count: (count: number, isAll: boolean) =>
      `${count === 1 ? 'One date' : `${count} dates`}${isAll ? '' : ', and more later'}`,
    countFolded: (count: number, isAll: boolean) =>
      `${count === 1 ? 'One meeting' : `${count} meetings`}${isAll ? '' : ', and more later'}`,
    /** Leads from the list to a month, and back. */
    asMonth: 'Month',
    asList: 'List',
    back: 'Back to the next meetings',
    /** Where a part of a list begins that is not its first. */
    from: (date: string) => `from ${date}`,
    until: (date: string) => `until ${date}`,
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
    doorContact: 'At the door',
    /** The choices of the meetings page. */
    filter: {
      'step-free': 'Step-free',
      masks: 'Masks encouraged or required',
      'sign-language': 'Sign language',
      childcare: 'Childcare',
    },
  },
}

export type LaterWords = typeof words
