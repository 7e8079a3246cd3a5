import type {
  Article,
  Circular,
  DateAbout,
  FormToken,
  GetInvolved,
  Group,
  Image,
  Meeting,
  MonthDate,
  Occurrence,
  Paper,
  Person,
  Position,
  Site,
  Venue,
} from 'cms/contract'
import { toMonthDate } from 'cms/monthDate'
import { byLocale } from './byLocale'

// What the tests of components show: one small branch in the contract's terms.

export const venue: Venue = {
  name: 'Smith Memorial Student Union, room 238',
  shortName: null,
  streetAddress: '1825 SW Broadway',
  city: 'Portland',
  latitude: 45.5119,
  longitude: -122.6843,
  directions: 'Go in from the Park Blocks and take the lift to the second floor.',
  locale: 'en',
}

/** Thursday, November 26, 2026, 7 to 9 in the evening in Portland; the day before is "now". */
export function occurrence(differences: Partial<Occurrence> = {}): Occurrence {
  return {
    key: 'branch-meeting/2026-11-26',
    slug: 'branch-meeting',
    originalDate: '2026-11-26',
    title: 'Branch meeting',
    summary: 'A talk, a discussion, and what we do next week.',
    locale: 'en',
    ownTitle: null,
    speakers: [],
    startsAt: '2026-11-26T19:00:00-08:00',
    endsAt: '2026-11-26T21:00:00-08:00',
    allDay: false,
    timeZone: 'America/Los_Angeles',
    status: 'scheduled',
    change: null,
    attendance: 'in-person',
    venue,
    access: { stepFree: true, masks: 'encouraged', signLanguage: 'on-request', childcare: null },
    awaitsConfirmation: false,
    topics: [{ slug: 'organizing', name: 'Organizing', locale: 'en' }],
    ...differences,
  }
}

/** A date as a month shows it. */
export const inMonth = (date: Occurrence): MonthDate => toMonthDate(date, [date.originalDate])

/** The same date there. */
export const monthDate = (differences: Partial<MonthDate> = {}): MonthDate => ({
  ...inMonth(occurrence()),
  ...differences,
})

/** What a date has of its own while nothing is written. */
export const about: DateAbout = {
  body: [],
  speakers: [],
  agenda: { items: [], locale: 'en' },
  readings: [],
  image: null,
  locale: 'en',
}

export const meeting: Meeting = {
  slug: 'branch-meeting',
  title: 'Branch meeting',
  summary: 'A talk, a discussion, and what we do next week.',
  body: [],
  locale: 'en',
  timeZone: 'America/Los_Angeles',
  status: 'scheduled',
  note: null,
  attendance: 'in-person',
  venue: occurrence().venue,
  access: {
    ...occurrence().access,
    languages: null,
    transit: null,
    whatToExpect: null,
    doorContact: null,
    locale: 'en',
  },
  topics: [],
  readings: [],
  image: null,
  about: null,
  rule: 'Every Thursday',
  next: [occurrence()],
  past: [],
  paths: byLocale(() => 'meetings/branch-meeting'),
  translations: ['en'],
  lastModified: '2026-11-01T00:00:00.000Z',
}

export const now = new Date('2026-11-24T20:00:00.000Z')

export const image: Image = {
  url: '/uploads/march.png',
  width: 1600,
  height: 900,
  alternativeText: 'People carry a banner down a wide street',
  locale: 'en',
  smaller: [
    { url: '/uploads/small_march.png', width: 500, height: 281 },
    { url: '/uploads/medium_march.png', width: 750, height: 422 },
  ],
  focalPoint: { x: 0.9, y: 0.1 },
}

export const position: Position = {
  slug: 'workers-power',
  title: 'Workers’ power',
  summary: 'Those who do the work can run the world.',
  topics: [],
  locale: 'en',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Nothing moves without us.' }] }],
  image: null,
  adoptedOn: '2025-03-09',
  adoptedAt: null,
  supersedes: [],
  supersededBy: null,
  relatedMeetings: [],
  previous: null,
  next: null,
  paths: byLocale(() => 'positions/workers-power'),
  translations: ['en'],
  lastModified: '2026-11-01T00:00:00.000Z',
}

export const article: Article = {
  slug: 'five-mornings',
  kind: 'report',
  title: 'Five mornings at the gate',
  lead: 'They walked out over the heat.',
  appearedOn: '2026-11-20',
  topics: [],
  locale: 'en',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'We brought coffee.' }] }],
  image: null,
  parts: [],
  related: [
    { kind: 'meeting', path: 'meetings/branch-meeting', title: 'Branch meeting', locale: 'en' },
  ],
  group: null,
  person: null,
  previous: null,
  next: null,
  paths: byLocale(() => 'news/five-mornings'),
  translations: ['en'],
  lastModified: '2026-11-21T00:00:00.000Z',
}

export const paper: Paper = {
  slug: 'bylaws',
  kind: 'bylaws',
  title: 'Bylaws',
  lead: 'How we decide.',
  day: '2026-10-01',
  topics: [],
  locale: 'en',
  meeting: { slug: 'branch-meeting', title: 'Branch meeting', locale: 'en' },
  group: null,
  version: {
    day: '2026-10-01',
    note: 'The committee is larger.',
    locale: 'en',
    body: [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Article 1: Members' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'Whoever comes is one.' }] },
    ],
    file: { url: '/uploads/bylaws.pdf', name: 'bylaws.pdf', size: 40_000, mime: 'application/pdf' },
    decisions: [
      {
        number: 3,
        act: 'amended',
        words: 'The committee has five members.',
        position: { slug: 'workers-power', title: 'Workers’ power', locale: 'en' },
      },
    ],
  },
  versions: [
    { day: '2026-10-01', note: 'The committee is larger.', locale: 'en' },
    { day: '2024-10-01', note: null, locale: 'en' },
  ],
  paths: byLocale(() => 'documents/bylaws'),
  translations: ['en'],
  lastModified: '2026-10-02T00:00:00.000Z',
}

export const group: Group = {
  slug: 'labor',
  kind: 'committee',
  title: 'Labor Committee',
  lead: 'We stand beside whoever is on strike.',
  topics: [],
  locale: 'en',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'We compare notes.' }] }],
  image: null,
  joining: 'Ask for us at the weekly meeting.',
  dates: [],
  articles: [],
  people: [],
  papers: [],
  previous: null,
  next: null,
  paths: byLocale(() => 'groups/labor'),
  translations: ['en'],
  lastModified: '2026-11-01T00:00:00.000Z',
}

export const person: Person = {
  slug: 'maya-torres',
  lead: null,
  takesMessages: true,
  title: 'Maya Torres',
  pronouns: 'she/her',
  groups: [{ slug: 'labor', title: 'Labor Committee', locale: 'en' }],
  talks: [],
  offices: [{ title: 'Chair', from: '2026-02-01', locale: 'en' }],
  image: null,
  locale: 'en',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'She teaches history.' }] }],
  paths: byLocale(() => 'people/maya-torres'),
  translations: ['en'],
  lastModified: '2026-11-21T00:00:00.000Z',
}

export const circular: Circular = {
  slug: 'rent-news',
  title: 'Rent news',
  sentOn: '2026-11-20',
  locale: 'en',
  lead: 'The hearing was moved.',
  parts: [
    {
      kind: 'words',
      text: [
        { type: 'paragraph', children: [{ type: 'text', text: 'Hello,' }] },
        { type: 'paragraph', children: [{ type: 'text', text: 'The hearing was moved.' }] },
      ],
    },
    {
      kind: 'dates',
      dates: [
        {
          when: 'Thursday, November 26, 7:00 – 9:00 PM (Pacific Time)',
          title: 'Reading circle',
          place: 'Library',
          off: null,
          path: 'meetings/reading-circle/2026-11-26',
          locale: 'en',
        },
      ],
    },
    {
      kind: 'document',
      of: 'article',
      title: 'Rents',
      summary: 'What we found out.',
      path: 'news/rents',
      locale: 'en',
    },
  ],
  takesReaders: true,
  previous: null,
  next: null,
  paths: byLocale(() => 'letters/rent-news'),
  translations: ['en'],
  lastModified: '2026-11-21T00:00:00.000Z',
}

export const site: Site = {
  branchName: 'Portland Branch',
  organizationName: 'International Socialist Organization',
  tagline: 'People before profit.',
  timeZone: 'America/Los_Angeles',
  contactEmail: 'portland@example.org',
  socialLinks: [],
  palette: 'red',
  colours: null,
  logo: null,
  shareImage: null,
  footerText: null,
  navigation: {
    header: [
      { label: 'Meetings', target: { kind: 'builtIn', page: 'meetings' } },
      { label: 'Where we stand', target: { kind: 'builtIn', page: 'positions' } },
    ],
    footer: [],
  },
  locales: [
    { code: 'en', name: 'English' },
    { code: 'es', name: 'Español' },
  ],
  boundPages: {
    meetings: false,
    positions: false,
    news: false,
    documents: false,
    groups: false,
    people: false,
    letters: false,
    getInvolved: false,
  },
  takesForms: true,
  locale: 'en',
}

export const getInvolved: GetInvolved = {
  forms: ['sign-up', 'attend', 'remind', 'ask', 'my-data'],
  interests: [{ id: 'reading', name: 'Reading together', locale: 'en' }],
  consent: {
    id: 'c1',
    text: 'You may keep what I send and write to me about it.',
    locale: 'en',
  },
  question: null,
  retention: { unconfirmed: 7, attendance: 30, messages: 180, signUps: 730 },
  locale: 'en',
}

export const formToken: FormToken = {
  token: 'a.b.c',
  opensAt: '2026-11-24T20:00:02.000Z',
  expiresAt: '2026-11-25T02:00:00.000Z',
}
