import { words as time } from '../time/words/en'

export const words = {
  /** How dates and times are written. */
  time,
  home: 'Home',
  breadcrumbs: 'Where this page is',
  furtherPages: 'In this section',
  pageLoaded: (title: string) => `Page loaded: ${title}`,
  /** Of a text in another language, by its code. */
  onlyIn: (code: string) => `In ${new Intl.DisplayNames('en', { type: 'language' }).of(code)}`,
  contact: 'Write to us',

  meetings: {
    title: 'Meetings',
    lead: 'Everybody is welcome. Come early if you want to talk first.',
    nextMeeting: 'Next meeting',
    /** The next one of a series. */
    comingDate: 'Up next',
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
    thisDate: 'About this date',
    /** Before a date: to come to instead of one that is off, or after one that is over. */
    comeTo: 'Come instead on',
    nextIsOn: 'The next one is on',
    neighbours: 'Other dates',
    previousDate: 'Earlier date',
    nextDate: 'Next date',
    noNextDates: 'No further dates are planned.',
    withSpeakers: (names: readonly string[]) => `with ${new Intl.ListFormat('en').format(names)}`,
    topics: 'Topics',
  },

  /** What a page says first of what does not take place. */
  verdict: {
    date: {
      cancelled: 'This date is cancelled.',
      postponed: 'This date is postponed.',
    },
    series: {
      cancelled: 'This meeting is cancelled: no more dates will take place.',
      postponed: 'This meeting is postponed. A new date will follow.',
    },
  },

  zone: {
    all: (zone: string) => `All times are ${zone}`,
    /** Where some dates name a zone of their own. */
    most: (zone: string) => `Times are ${zone} unless another zone is named`,
    /** Where the reader's clock shows another time: by how many hours, which may be "5½". */
    yours: (hours: string, isOne: boolean, isAhead: boolean) =>
      `Your own clock is ${hours} ${isOne ? 'hour' : 'hours'} ${isAhead ? 'ahead' : 'behind'}`,
    /** The start by the reader's clock. */
    yourTime: (time: string) => `Your time: ${time}`,
  },

  calendar: {
    /** A feed that a calendar asks for again and again. */
    subscribe: {
      all: 'Keep all meetings in your calendar',
      topic: (topic: string) => `Keep “${topic}” in your calendar`,
      meeting: 'Keep all dates in your calendar',
    },
  },

  archive: {
    title: (year: number) => `Meetings of ${year}`,
    lead: (year: number, isRunning: boolean) =>
      isRunning ? `What has taken place so far in ${year}.` : `What took place in ${year}.`,
    all: 'Past meetings',
    years: 'Years',
    more: 'Earlier in the year',
  },

  status: {
    cancelled: 'Cancelled',
    moved: 'New date',
    newTime: 'New time',
    newPlace: 'New place',
    postponed: 'Postponed',
    full: 'Full',
  },

  nearness: {
    now: 'On now',
    tonight: 'Tonight',
    today: 'Today',
    tomorrow: 'Tomorrow',
  },

  attendance: {
    'in-person': 'In person',
    online: 'Online',
    hybrid: 'In person and online',
    alsoOnline: 'Also online',
  },

  positions: {
    title: 'Where we stand',
    lead: 'What we have agreed on, point by point.',
    all: 'All positions',
    none: 'No positions have been published yet',
    adopted: 'Adopted',
    adoptedAt: 'at',
    supersedes: 'Replaces',
    supersededBy: 'This position has been replaced by',
    relatedMeetings: 'Talk about it with us',
    previous: 'Previous',
    next: 'Next',
    neighbours: 'Other positions',
  },

  notFound: {
    title: 'This page is not here',
    text: 'It may have been renamed or taken down, or the address has a typo in it.',
    ways: 'Go on from here',
  },

  error: {
    title: 'This page could not be loaded',
    text: 'Our server can’t be reached at the moment. Nothing is wrong on your side, or at most your connection.',
    offline: 'You are offline: this device has no connection at the moment.',
    retry: 'Try again',
  },
}

/** The interface's own texts; every language has all of them, or it does not compile. */
export type Words = typeof words
